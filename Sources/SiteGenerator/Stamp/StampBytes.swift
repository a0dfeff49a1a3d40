/// Writes the parts of a stamp one after the other. Numbers take seven bits a byte, the lowest first;
/// texts and blocks of bytes begin with their length, lists with their count.
struct StampWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// `number` is not negative.
  mutating func add(_ number: Int) {
    add(UInt64(number))
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  mutating func add(_ block: [UInt8]) {
    add(block.count)
    bytes += block
  }

  /// Nothing, or one thing.
  mutating func add<Part>(_ part: Part?, _ body: (inout StampWriter, Part) -> Void) {
    add(part == nil ? 0 : 1)
    if let part { body(&self, part) }
  }
}

/// Reads what a `StampWriter` wrote; nil where the bytes are not those of such a part.
struct StampReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func longNumber() -> UInt64? {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while let byte = rest.popFirst(), shift < 64 {
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  mutating func number() -> Int? {
    longNumber().flatMap { Int(exactly: $0) }
  }

  mutating func block() -> ArraySlice<UInt8>? {
    guard let count = number(), count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func text() -> String? {
    block().map { String(decoding: $0, as: UTF8.self) }
  }

  mutating func texts() -> [String]? {
    list { $0.text() }
  }

  mutating func list<Part>(_ part: (inout StampReader) -> Part?) -> [Part]? {
    // Each part takes a byte at least, so that no wrong count asks for room that is not there.
    guard let count = number(), count <= rest.count else { return nil }
    var parts: [Part] = []
    parts.reserveCapacity(count)
    while parts.count < count {
      guard let part = part(&self) else { return nil }
      parts.append(part)
    }
    return parts
  }

  /// Nothing (`.some(nil)`), or one thing.
  mutating func optional<Part>(_ part: (inout StampReader) -> Part?) -> Part?? {
    switch number() {
    case 0: .some(nil)
    case 1: part(&self).map { .some($0) }
    default: nil
    }
  }
}
