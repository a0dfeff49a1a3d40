/// The values of attributes, and the texts within elements, that have names that are asked for. All
/// that stands within such an element is its text, be it in lists or in elements of other names.
///
/// Source: XML 1.0, sections 2.4 to 2.7 and 3.1.
struct XMLValues {
  private let bytes: ArraySlice<UInt8>
  private let isWanted: (_ name: String) -> Bool
  private var place: Int
  /// The wanted element that is open, and how many are open within it.
  private var element: (name: String, depth: Int)?
  /// Of the last tag, the attributes that are still to be given.
  private var attributes: [(name: String, value: String)] = []

  init(_ bytes: ArraySlice<UInt8>, where isWanted: @escaping (_ name: String) -> Bool) {
    (self.bytes, self.isWanted) = (bytes, isWanted)
    place = bytes.startIndex
  }

  /// The next value that is not empty, and its name with its prefix.
  mutating func next() -> (name: String, value: String)? {
    while true {
      if let attribute = attributes.popLast() { return attribute }
      guard place < bytes.endIndex else { return nil }
      if let text = text(), let element {
        let value = Self.unescaped(text)
        if !value.isEmpty { return (element.name, value) }
      }
    }
  }

  /// Reads the next piece; what it holds where it is text.
  private mutating func text() -> ArraySlice<UInt8>? {
    if bytes[place] != UInt8(ascii: "<") {
      let text = bytes[place...].prefix { $0 != UInt8(ascii: "<") }
      place = text.endIndex
      return text
    }
    if isHere("<!--") {
      _ = skip(over: "-->")
    } else if isHere("<![CDATA[") {
      return skip(over: "]]>").dropFirst("<![CDATA[".utf8.count)
    } else {
      readTag()
    }
    return nil
  }

  private func isHere(_ sign: String) -> Bool { bytes[place...].starts(with: sign.utf8) }

  /// What stands before a sign; the place is then behind it, or at the end.
  private mutating func skip(over sign: String) -> ArraySlice<UInt8> {
    let start = place
    let sign = Array(sign.utf8)
    while let first = bytes[place...].firstIndex(of: sign[0]) {
      if bytes[first...].starts(with: sign) {
        place = first + sign.count
        return bytes[start..<first]
      }
      place = first + 1
    }
    place = bytes.endIndex
    return bytes[start...]
  }

  private mutating func readTag() {
    let start = place + 1
    var quote: UInt8?
    var end = start
    while end < bytes.endIndex, quote != nil || bytes[end] != UInt8(ascii: ">") {
      let byte = bytes[end]
      if quote == byte {
        quote = nil
      } else if quote == nil, Self.isQuote(byte) {
        quote = byte
      }
      end += 1
    }
    place = min(end + 1, bytes.endIndex)
    let tag = bytes[start..<end]
    switch tag.first {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), nil: break
    case UInt8(ascii: "/"):
      element = element.flatMap { $0.depth == 0 ? nil : ($0.name, $0.depth - 1) }
    default: open(tag)
    }
  }

  private mutating func open(_ tag: ArraySlice<UInt8>) {
    let name = tag.prefix { !Self.isSpace($0) && $0 != UInt8(ascii: "/") }
    readAttributes(tag[name.endIndex...])
    if tag.last == UInt8(ascii: "/") { return }
    if let element {
      self.element = (element.name, element.depth + 1)
    } else {
      let name = String(decoding: name, as: UTF8.self)
      if isWanted(name) { element = (name, 0) }
    }
  }

  private mutating func readAttributes(_ tag: ArraySlice<UInt8>) {
    var rest = tag
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].split(whereSeparator: Self.isSpace).last
      let behind = rest[(equals + 1)...].drop(while: Self.isSpace)
      guard let quote = behind.first, Self.isQuote(quote) else { return }
      let value = behind.dropFirst().prefix { $0 != quote }
      rest = behind[min(value.endIndex + 1, behind.endIndex)...]
      let wanted = name.map { String(decoding: $0, as: UTF8.self) }
      if let wanted, isWanted(wanted) {
        let value = Self.unescaped(value)
        if !value.isEmpty { attributes.append((wanted, value)) }
      }
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [9, 10, 13, 32].contains(byte) }

  /// How much of a value is looked at, in bytes.
  private static let valueLimit = 1000

  /// A text without space at its ends, and with the signs that references stand for.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    let words = String(decoding: bytes.prefix(valueLimit), as: UTF8.self)
    for (index, part) in words.split(separator: "&", omittingEmptySubsequences: false).enumerated()
    {
      let reference = part.prefix { $0 != ";" }
      if index > 0, reference.endIndex < part.endIndex, let sign = sign(reference) {
        text += String(sign) + part[reference.endIndex...].dropFirst()
      } else {
        text += (index > 0 ? "&" : "") + part
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func sign(_ reference: Substring) -> Character? {
    switch reference {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      (reference.hasPrefix("#x")
        ? UInt32(reference.dropFirst(2), radix: 16)
        : reference.hasPrefix("#") ? UInt32(reference.dropFirst()) : nil)
        .flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
