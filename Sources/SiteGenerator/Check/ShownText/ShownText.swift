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

  func isCode(_ place: Int) -> Bool { code.contains { $0.contains(place) } }

  func isInLink(_ place: Int) -> Bool { links.contains { $0.contains(place) } }

  /// The bytes of each line.
  var lines: [Range<Int>] {
    lineStarts.indices.map { index in
      let isLast = index == lineStarts.count - 1
      return lineStarts[index]..<(isLast ? bytes.count : lineStarts[index + 1] - 1)
    }
  }

  func byte(_ place: Int) -> UInt8? { bytes.indices.contains(place) ? bytes[place] : nil }

  /// Whether a text stands at a place.
  func has(_ text: StaticString, at place: Int) -> Bool {
    text.withUTF8Buffer { bytes[min(place, bytes.count)...].starts(with: $0) }
  }

  /// Whether the character that begins at a place is a letter.
  func isLetter(at place: Int) -> Bool {
    guard let byte = byte(place) else { return false }
    if byte < 0x80 { return ASCIILetter.contains(byte) }
    return Scalars(bytes: bytes).at(place)?.scalar.properties.isAlphabetic ?? false
  }

  /// Whether the character before a place is a letter.
  func isLetter(before place: Int) -> Bool {
    Scalars(bytes: bytes).before(place)?.properties.isAlphabetic ?? false
  }

  /// Whether a blank, or nothing, stands before a place.
  func isBlank(before place: Int) -> Bool {
    place == 0 || bytes[place - 1] == UInt8(ascii: " ")
  }

  /// Whether a blank, or nothing, stands at a place.
  func isBlank(at place: Int) -> Bool {
    byte(place).map { $0 == UInt8(ascii: " ") } ?? true
  }

  func isDigit(at place: Int) -> Bool {
    byte(place).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// The first place of a byte in a stretch.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    bytes[range].firstIndex(of: byte)
  }
}

private enum ASCIILetter {
  static func contains(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
