import Language

/// A note or a filler in a text that was not meant for its readers.
struct LeftNote {
  /// In the bytes of the text.
  let range: Range<Int>

  /// The first of a text; `isWord` tells whether the text's own language may have a word.
  static func first(in prose: Prose, isWord: (Token) -> Bool) -> LeftNote? {
    let bytes = prose.bytes
    for index in bytes.indices where mayBegin[Int(bytes[index])] {
      for note in notes where bytes[index...].starts(with: note.text) {
        let range = index..<index + note.text.count
        guard !joins(bytes, range), !note.isWordElsewhere || isNote(range, in: prose, isWord)
        else { continue }
        return LeftNote(range: range)
      }
    }
    return nil
  }

  private struct Note {
    let text: [UInt8]
    /// Some languages have a word of these letters.
    var isWordElsewhere = false

    init(_ text: String, isWordElsewhere: Bool = false) {
      self.text = Array(text.utf8)
      self.isWordElsewhere = isWordElsewhere
    }
  }

  // Those that no code may have are put together here.
  private static let notes = [
    Note("TO" + "DO", isWordElsewhere: true), Note("FIX" + "ME"), Note("TBD"), Note("XX" + "X"),
    Note("???"), Note("Lorem ipsum"), Note("lorem ipsum"), Note("LOREM IPSUM"), Note("PLACEHOLDER"),
    // What spreadsheets, mail merges and text generators leave behind.
    Note("#REF!"), Note("#N/A"), Note("#VALUE!"), Note("#NAME?"), Note("[object Object]"),
    Note("MERGEFIELD"), Note("HYPERLINK \""), Note("oaicite"), Note("contentReference"),
  ]

  private static let mayBegin: [Bool] = (0...255).map { byte in
    notes.contains { $0.text.first == UInt8(byte) }
  }

  /// Whether a letter or digit stands right before or behind, so that it is part of a word.
  private static func joins(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = Scalars(bytes: bytes)
    func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    let begins = isOfWord(Unicode.Scalar(bytes[range.lowerBound]))
    let ends = isOfWord(Unicode.Scalar(bytes[range.upperBound - 1]))
    return begins && (text.before(range.lowerBound).map(isOfWord) ?? false)
      || ends && (text.at(range.upperBound).map { isOfWord($0.scalar) } ?? false)
  }

  /// Whether letters are no word here: before a colon or in brackets, or where the text's own
  /// language has no such word.
  private static func isNote(
    _ range: Range<Int>, in prose: Prose, _ isWord: (Token) -> Bool
  ) -> Bool {
    let bytes = prose.bytes
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
    if next == UInt8(ascii: ":") || before == UInt8(ascii: "[") { return true }
    return prose.tokens.first { $0.range == range }.map { !isWord($0) } ?? false
  }
}
