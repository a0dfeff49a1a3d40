/// What a Range field asks for.
///
/// Source: RFC 9110, sections 14.1.2 and 14.2.
enum ByteRange: Hashable {
  /// The field is no single range of bytes: it is ignored, and everything is sent.
  case whole
  case part(Range<Int>)
  /// A range of which there is nothing.
  case unsatisfiable

  init(field: String, count: Int) {
    let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "bytes", !parts[1].contains(",") else {
      self = .whole
      return
    }
    let bounds = parts[1].drop { $0 == " " }.split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard bounds.count == 2 else {
      self = .whole
      return
    }
    switch (Self.number(bounds[0]), Self.number(bounds[1])) {
    case (let first?, let last?):
      self = first > last ? .whole : Self.part(from: first, to: last, of: count)
    case (let first?, nil) where bounds[1].isEmpty:
      self = Self.part(from: first, to: .max, of: count)
    case (nil, let length?) where bounds[0].isEmpty:
      self =
        length == 0 || count == 0
        ? .unsatisfiable : .part(max(0, count - min(length, count))..<count)
    default: self = .whole
    }
  }

  private static func part(from first: Int, to last: Int, of count: Int) -> ByteRange {
    first < count ? .part(first..<min(last, count - 1) + 1) : .unsatisfiable
  }

  /// A number too large to hold is as good as the largest.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? .max
  }
}
