import Language
import Markdown

/// A segment's text as the review record keeps it: on one line, with its links, emphasis and code in
/// one spelling of Markdown, so that a changed link is seen and another way to write the same is not.
struct RecordText {
  private(set) var bytes: [UInt8] = []
  private var hasPendingSpace = false

  static func bytes(of segment: Segment) -> [UInt8] {
    var text = RecordText()
    text.bytes.reserveCapacity(segment.prose.bytes.count + 8)
    if let node = segment.node {
      text.append(node)
    } else {
      segment.prose.bytes.withUnsafeBufferPointer { text.append($0) }
    }
    return text.bytes
  }

  private mutating func append(_ block: Node) {
    var open: [(end: Int, mark: String)] = []
    func close(_ text: inout RecordText, before index: Int) {
      while let last = open.last, index >= last.end {
        text.append(last.mark)
        open.removeLast()
      }
    }
    for node in block.descendants {
      close(&self, before: node.index)
      let end = node.descendants.endIndex
      switch node.kind {
      case .text: node.withLiteralBytes { appendEscaped($0) }
      case .code:
        append("`")
        node.withLiteralBytes { append($0) }
        append("`")
      case .softBreak, .lineBreak: append(" ")
      case .emphasis, .strong:
        let mark = node.kind == .strong ? "**" : "*"
        append(mark)
        open.append((end, mark))
      case .link, .image:
        append(node.kind == .image ? "![" : "[")
        open.append((end, "](\(Self.destination(of: node)))"))
      default: break
      }
    }
    close(&self, before: .max)
  }

  /// In angle brackets where it could not be told from what follows.
  private static func destination(of link: Node) -> String {
    let destination = link.destination
    let isPlain = destination.utf8.allSatisfy { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 }
    return isPlain && !destination.hasPrefix("<") ? destination : "<\(destination)>"
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    append(text) { _ in false }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    append(text) { byte in
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "\\"):
        true
      default: false
      }
    }
  }

  /// Words go over whole, with single spaces between them, the rest byte by byte.
  @inline(__always)
  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, isEscaped: (UInt8) -> Bool
  ) {
    func isPlain(_ index: Int) -> Bool {
      index < text.count && text[index] > 0x20 && text[index] != 0x7F && !isEscaped(text[index])
    }
    var start = 0
    while start < text.count {
      var end = start
      while isPlain(end) || end > start && end < text.count && text[end] == 0x20 && isPlain(end + 1)
      {
        end += 1
      }
      if end > start {
        appendPendingSpace()
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      }
      guard end < text.count else { return }
      if isEscaped(text[end]) { append(UInt8(ascii: "\\")) }
      append(text[end])
      start = end + 1
    }
  }

  /// Runs of white space and control characters become one space, none at the ends.
  private mutating func append(_ byte: UInt8) {
    if byte <= 0x20 || byte == 0x7F {
      hasPendingSpace = !bytes.isEmpty
    } else {
      appendPendingSpace()
      bytes.append(byte)
    }
  }

  private mutating func appendPendingSpace() {
    if hasPendingSpace { bytes.append(UInt8(ascii: " ")) }
    hasPendingSpace = false
  }
}

/// What a recorded text says.
extension RecordText {
  /// The words of a text of a page without its markup.
  static func prose(ofMarkdown text: some Collection<UInt8>, vocabulary: Vocabulary) -> Prose {
    var plain: [UInt8] = []
    var asides: [Range<Int>] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        if let escaped = rest.popFirst() { plain.append(escaped) }
      case UInt8(ascii: "*"), UInt8(ascii: "["): break
      case UInt8(ascii: "!") where rest.first == UInt8(ascii: "["): break
      case UInt8(ascii: "`"):
        let code = rest.prefix { $0 != UInt8(ascii: "`") }
        asides.append(plain.count..<plain.count + code.count)
        plain += code
        rest = rest.dropFirst(code.count + 1)
      case UInt8(ascii: "]"):
        if rest.dropFirst().first == UInt8(ascii: "<") {
          rest = rest.drop { $0 != UInt8(ascii: ">") }
        }
        rest = rest.drop { $0 != UInt8(ascii: ")") }.dropFirst()
      default: plain.append(byte)
      }
    }
    return Prose(plain, asides: asides, vocabulary: vocabulary)
  }

  /// Whether two texts differ at most in spaces, quotation marks and apostrophes, or in how accents
  /// are encoded.
  static func areSame(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> Bool {
    haveSameBytes(first, second) || key(of: first) == key(of: second)
  }

  private static func haveSameBytes(
    _ first: some Collection<UInt8>, _ second: some Collection<UInt8>
  ) -> Bool {
    let areSame = first.withContiguousStorageIfAvailable { first in
      second.withContiguousStorageIfAvailable { second in
        first.count == second.count && first.indices.allSatisfy { first[$0] == second[$0] }
      }
    }
    return (areSame ?? nil) ?? first.elementsEqual(second)
  }

  /// Equal for texts that are the same. A string, as strings compare by what they show.
  static func key(of text: some Collection<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var hasPendingSpace = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "“", "”", "„", "«", "»": scalars.append("\"")
      case "‘", "’", "‚", "‹", "›": scalars.append("'")
      case _ where isSpace(scalar):
        hasPendingSpace = true
        continue
      default:
        if hasPendingSpace, !scalars.isEmpty { scalars.append(" ") }
        scalars.append(scalar)
      }
      hasPendingSpace = false
    }
    return String(scalars)
  }

  /// Most characters are letters of ASCII, which need no look at Unicode's tables.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }
}
