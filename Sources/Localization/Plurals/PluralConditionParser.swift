/// Reads the condition syntax of CLDR's plural rules: `n % 10 = 2..4,9 and n % 100 != 12..14 or …`.
///
/// Source: UTS #35, part 3, "Plural rules syntax", without the obsolete words is, in, within, mod.
struct PluralConditionParser {
  private var rest: Substring.UTF8View

  /// nil where `text` does not follow the syntax.
  static func parse(_ text: String) -> PluralCondition? {
    var parser = PluralConditionParser(rest: Substring(text).utf8)
    guard let alternatives = parser.list(separator: "or", of: { $0.conjunction() }) else {
      return nil
    }
    return parser.isAtEnd ? PluralCondition(alternatives: alternatives) : nil
  }

  private mutating func conjunction() -> [PluralCondition.Relation]? {
    list(separator: "and") { $0.relation() }
  }

  private mutating func relation() -> PluralCondition.Relation? {
    guard let operand = operand() else { return nil }
    var modulus: Int?
    if take("%") {
      guard let divisor = number(), divisor > 0 else { return nil }
      modulus = divisor
    }
    let isNegated = take("!")
    guard take("="), let ranges = list(separator: ",", of: { $0.range() }) else { return nil }
    return PluralCondition.Relation(
      operand: operand, modulus: modulus, isNegated: isNegated, ranges: ranges)
  }

  private mutating func operand() -> PluralCondition.Operand? {
    skipSpaces()
    switch rest.popFirst() {
    case UInt8(ascii: "n"), UInt8(ascii: "i"): return .value
    case UInt8(ascii: "v"), UInt8(ascii: "w"), UInt8(ascii: "f"), UInt8(ascii: "t"),
      UInt8(ascii: "c"), UInt8(ascii: "e"):
      return .zero
    default: return nil
    }
  }

  private mutating func range() -> ClosedRange<Int>? {
    guard let lower = number() else { return nil }
    guard take("..") else { return lower...lower }
    guard let upper = number(), lower <= upper else { return nil }
    return lower...upper
  }

  private mutating func number() -> Int? {
    skipSpaces()
    let digits = rest.prefix { $0.isASCIIDigit }
    rest = rest[digits.endIndex...]
    return Int(Substring(digits))
  }

  private mutating func list<Element>(
    separator: StaticString, of element: (inout Self) -> Element?
  ) -> [Element]? {
    var elements: [Element] = []
    repeat {
      guard let next = element(&self) else { return nil }
      elements.append(next)
    } while take(separator)
    return elements
  }

  private mutating func take(_ token: StaticString) -> Bool {
    skipSpaces()
    let token = token.description.utf8
    guard rest.starts(with: token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }

  private var isAtEnd: Bool {
    rest.allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private mutating func skipSpaces() {
    rest = rest.drop { $0 == UInt8(ascii: " ") }
  }
}
