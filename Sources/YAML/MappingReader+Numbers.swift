package import Diagnostics

/// Fields that hold numbers with decimals.
extension MappingReader {
  /// A decimal number, such as `0.45` or `-2`.
  package mutating func number(
    _ key: String, in limits: ClosedRange<Double>, required: Bool = false
  ) -> Located<Double>? {
    value(key, expected: Self.oneNumber(limits), as: .number(limits), required: required) {
      Self.decimal($0, in: limits)
    }
  }

  /// A list of so many decimal numbers.
  package mutating func numbers(
    _ key: String, count: Int, in limits: ClosedRange<Double>, required: Bool = false
  ) -> Located<[Double]>? {
    note(key, Self.shape(count, limits), isRequired: required)
    guard let node = node(key) else {
      if required { reportMissing(key) }
      return nil
    }
    return numbers(key, node, count, limits)
  }

  /// A list of lists of so many decimal numbers each; nil where it is absent or one of them is none.
  package mutating func numberLists(
    _ key: String, each count: Int, in limits: ClosedRange<Double>, required: Bool = false
  ) -> [Located<[Double]>]? {
    note(key, .list(ListShape(Self.shape(count, limits))), isRequired: required)
    guard node(key) != nil else {
      if required { reportMissing(key) }
      return nil
    }
    let elements = elements(key)
    let lists = elements.enumerated().compactMap { index, element in
      numbers(Self.name(index, key), element, count, limits)
    }
    return lists.count == elements.count ? lists : nil
  }

  private mutating func numbers(
    _ name: String, _ node: YAMLNode, _ count: Int, _ limits: ClosedRange<Double>
  ) -> Located<[Double]>? {
    let range = Self.range(limits)
    guard case .sequence(let elements) = node.content, elements.count == count else {
      reportKind(name, node, mustBe: "\(count) numbers \(range), as in “[…, …]”")
      return nil
    }
    let numbers = elements.compactMap { element -> Double? in
      if case .scalar(let text, _) = element.content,
        let number = Self.decimal(text, in: limits)
      {
        return number
      }
      reportKind("Each part of \(name)", element, mustBe: Self.oneNumber(limits))
      return nil
    }
    return numbers.count == count ? Located(value: numbers, range: node.range) : nil
  }

  private static func shape(_ count: Int, _ limits: ClosedRange<Double>) -> ValueShape {
    .list(ListShape(.number(limits), count: count...count))
  }

  private static func oneNumber(_ limits: ClosedRange<Double>) -> String {
    "a number \(range(limits))"
  }

  private static func range(_ limits: ClosedRange<Double>) -> String {
    func text(_ limit: Double) -> String {
      limit == limit.rounded() ? "\(Int(limit))" : "\(limit)"
    }
    return "from \(text(limits.lowerBound)) to \(text(limits.upperBound))"
  }

  /// Digits, at most one point between them and at most one minus before them: none of the other
  /// notations of floating-point numbers.
  private static func decimal(_ text: String, in limits: ClosedRange<Double>) -> Double? {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard areDigits, parts.count <= 2, text.utf8.count <= 16, let number = Double(text),
      limits.contains(number)
    else { return nil }
    return number
  }
}
