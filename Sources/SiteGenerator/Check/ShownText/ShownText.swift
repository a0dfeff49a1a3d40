import Language
import Markdown

/// A segment's text as its reader sees it: what is left of marks in it stands there for all to see.
struct ShownText {
  let bytes: [UInt8]
  /// Where the lines of the file begin in the text.
  let lineStarts: [Int]
  /// Whether Markdown was read; the texts of front matter and messages are shown as they are.
  let isMarkdown: Bool
  /// What is shown as code, in ascending order.
  private let code: [Range<Int>]
  /// The words of links, in ascending order.
  private let links: [Range<Int>]

  init(of segment: Segment) {
    bytes = segment.prose.bytes
    guard let block = segment.node else {
      (lineStarts, isMarkdown, code, links) = ([0], false, [], [])
      return
    }
    var lineStarts = [0]
    var code: [Range<Int>] = []
    var links: [Range<Int>] = []
    var offset = 0
    var linkEnd = 0
    for node in block.descendants {
      switch node.kind {
      case .text, .code:
        let range = offset..<offset + node.withLiteralBytes(\.count)
        if node.kind == .code { code.append(range) }
        if node.index < linkEnd { links.append(range) }
        offset = range.upperBound
      case .link: linkEnd = node.descendants.endIndex
      case .softBreak, .lineBreak:
        offset += 1
        lineStarts.append(offset)
      default: break
      }
    }
    (self.lineStarts, isMarkdown, self.code, self.links) = (lineStarts, true, code, links)
  }

  func isCode(_ index: Int) -> Bool { code.contains { $0.contains(index) } }

  func isInLink(_ index: Int) -> Bool { links.contains { $0.contains(index) } }

  /// The bytes of each line.
  var lines: [Range<Int>] {
    lineStarts.indices.map { index in
      let isLast = index == lineStarts.count - 1
      return lineStarts[index]..<(isLast ? bytes.count : lineStarts[index + 1] - 1)
    }
  }

  func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  /// Whether a text stands at an index.
  func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { bytes[min(index, bytes.count)...].starts(with: $0) }
  }

  /// Whether the character that begins at an index is a letter.
  func isLetter(at index: Int) -> Bool {
    guard let byte = byte(index) else { return false }
    if byte < 0x80 { return ASCIILetter.contains(byte) }
    return Scalars(bytes: bytes).at(index)?.scalar.properties.isAlphabetic ?? false
  }

  /// Whether the character before an index is a letter.
  func isLetter(before index: Int) -> Bool {
    Scalars(bytes: bytes).before(index)?.properties.isAlphabetic ?? false
  }

  /// Whether a blank, or nothing, stands before an index.
  func isBlank(before index: Int) -> Bool {
    index == 0 || bytes[index - 1] == UInt8(ascii: " ")
  }

  /// Whether a blank, or nothing, stands at an index.
  func isBlank(at index: Int) -> Bool {
    byte(index).map { $0 == UInt8(ascii: " ") } ?? true
  }

  func isDigit(at index: Int) -> Bool {
    byte(index).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// The first index of a byte in a stretch.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    bytes[range].firstIndex(of: byte)
  }
}

private enum ASCIILetter {
  static func contains(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
