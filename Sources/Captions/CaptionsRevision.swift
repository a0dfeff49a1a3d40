/// Writes other texts into the cues of a WebVTT file: times, settings, names, notes, styles and all else
/// stay as they are to the byte.
package struct CaptionsRevision {
  /// What a text may lose, of whose tags nobody can tell where in it they belong.
  package enum Loss {
    /// It is not written.
    case nothing
    /// They are left out.
    case tags
  }

  /// In UTF-8, without a byte order mark.
  private let file: [UInt8]
  private let captions: Captions
  private let lines: [CaptionLines.Line]

  /// The most characters of a line of captions where a cue has no longer one.
  ///
  /// Source: Timed Text Style Guide, General Requirements (Netflix), line treatment; most guides of
  /// broadcasters have between 37 and 42.
  private static let width = 42

  /// `captions` are what the file was read as.
  package init(_ file: [UInt8], _ captions: Captions) {
    self.file = file
    self.captions = captions
    var rest = CaptionLines(file)
    var lines: [CaptionLines.Line] = []
    while let line = rest.next() { lines.append(line) }
    self.lines = lines
  }

  /// The file with other texts in its cues, by their number from 0; the numbers of cues whose tags have
  /// no place in their texts where there are any.
  package func written(
    _ texts: [Int: String], losing: Loss
  ) -> (file: [UInt8], unplaced: [Int]) {
    var written = file
    var unplaced: [Int] = []
    for (number, text) in texts.sorted(by: { $0.key > $1.key }) {
      let cue = captions.cues[number]
      let old = lines[cue.line..<cue.text.endLine].map(\.bytes)
      guard let first = old.first, let last = old.last else { continue }
      guard let payload = payload(of: cue.text, in: old, saying: text, losing) else {
        unplaced.append(number)
        continue
      }
      written.replaceSubrange(first.startIndex..<last.endIndex, with: payload)
    }
    return (written, unplaced)
  }

  /// The lines of a cue's text.
  private func payload(
    of cue: CueText, in old: [ArraySlice<UInt8>], saying text: String, _ losing: Loss
  ) -> [UInt8]? {
    let words = Self.words(of: text)
    guard !words.isEmpty else { return nil }
    let bytes = Array(words.joined(separator: " ").utf8)
    let markup = CueMarkup(of: cue, in: bytes).placed()
    if losing == .nothing, !markup.areAll { return nil }
    var tags = markup.tags[...]
    var breaks = breaks(of: words, old)[...]
    var payload: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      while let tag = tags.first, tag.offset <= offset { payload += tags.removeFirst().source }
      if breaks.first == offset {
        breaks.removeFirst()
        payload += newline
      } else {
        payload += Self.escaped(byte)
      }
    }
    return payload + tags.flatMap(\.source)
  }

  /// The offsets of the spaces at which lines end: about as the old ones did.
  private func breaks(of words: [Substring], _ old: [ArraySlice<UInt8>]) -> [Int] {
    let lengths = old.map { String(decoding: $0, as: UTF8.self).count }
    let width = max(lengths.max() ?? 0, Self.width)
    let length = words.reduce(words.count - 1) { $0 + $1.count }
    let count = min(max(old.count, (length + width - 1) / width), words.count)
    let isAsBefore = count == old.count
    let shares = WordShares.shares(
      words, lengths: isAsBefore ? lengths : Array(repeating: 1, count: count))
    var offset = -1
    return (shares ?? []).dropLast().map { share in
      offset += share.reduce(0) { $0 + $1.utf8.count + 1 }
      return offset
    }
  }

  /// As the file's lines end.
  private var newline: [UInt8] {
    guard let end = file.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
    let isPair = file[end] == 0x0D && end + 1 < file.count && file[end + 1] == 0x0A
    return isPair ? [0x0D, 0x0A] : [file[end]]
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "&"): Array("&amp;".utf8)
    case UInt8(ascii: "<"): Array("&lt;".utf8)
    case UInt8(ascii: ">"): Array("&gt;".utf8)
    default: [byte]
    }
  }

  /// The words of a text; a space at which no line may end is a part of one.
  package static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\t" || $0.isNewline }
  }
}
