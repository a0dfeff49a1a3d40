/// Reads what PO files choose a plural form by: an expression of C over `n`.
///
/// Source: GNU gettext manual, “Additional functions for plural forms”.
struct GettextExpression {
  /// Longer ones, and those nested deeper, are no language's.
  private static let lengthLimit = 1000
  private static let depthLimit = 40

  private var rest: ArraySlice<UInt8>
  private let number: Int
  private var depth = 0

  /// The form of a number; nil where the text is no such expression, or divides by zero.
  static func form(of number: Int, by text: String) -> Int? {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    guard bytes.count <= lengthLimit else { return nil }
    var expression = GettextExpression(rest: bytes[...], number: number)
    guard let value = expression.choice(), expression.rest.isEmpty else { return nil }
    return value
  }

  private init(rest: ArraySlice<UInt8>, number: Int) {
    self.rest = rest
    self.number = number
  }

  /// The operators of two values, those that bind least first; of those that begin alike the longer
  /// first.
  private static let levels: [[(sign: String, apply: @Sendable (Int, Int) -> Int?)]] = [
    [("||", { $0 != 0 || $1 != 0 ? 1 : 0 })],
    [("&&", { $0 != 0 && $1 != 0 ? 1 : 0 })],
    [("==", { $0 == $1 ? 1 : 0 }), ("!=", { $0 != $1 ? 1 : 0 })],
    [
      ("<=", { $0 <= $1 ? 1 : 0 }), (">=", { $0 >= $1 ? 1 : 0 }), ("<", { $0 < $1 ? 1 : 0 }),
      (">", { $0 > $1 ? 1 : 0 }),
    ],
    [("+", { $0 &+ $1 }), ("-", { $0 &- $1 })],
    [
      ("*", { $0 &* $1 }), ("/", { $1 > 0 ? $0 / $1 : nil }), ("%", { $1 > 0 ? $0 % $1 : nil }),
    ],
  ]

  private mutating func choice() -> Int? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit, let condition = value(at: 0) else { return nil }
    guard take("?") else { return condition }
    guard let first = choice(), take(":"), let second = choice() else { return nil }
    return condition != 0 ? first : second
  }

  private mutating func value(at level: Int) -> Int? {
    guard level < Self.levels.count else { return operand() }
    guard var left = value(at: level + 1) else { return nil }
    while let sign = Self.levels[level].first(where: { take($0.sign) }) {
      guard let right = value(at: level + 1), let result = sign.apply(left, right) else {
        return nil
      }
      left = result
    }
    return left
  }

  private mutating func operand() -> Int? {
    if take("!") {
      depth += 1
      defer { depth -= 1 }
      return depth <= Self.depthLimit ? operand().map { $0 == 0 ? 1 : 0 } : nil
    }
    if take("n") { return number }
    if take("(") {
      guard let value = choice(), take(")") else { return nil }
      return value
    }
    let digits = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private mutating func take(_ sign: String) -> Bool {
    guard rest.starts(with: sign.utf8) else { return false }
    rest = rest.dropFirst(sign.utf8.count)
    return true
  }
}
