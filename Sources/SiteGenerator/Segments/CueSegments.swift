import Captions
import Diagnostics
import Language
import Localization

/// Cuts captions into what is said at a time: a sentence that runs over several cues is one text.
struct CueSegments {
  let file: CaptionsFile
  /// The name of the video.
  let video: String
  /// The path of the captions, relative to the site folder.
  let path: String
  let keepTerms: KeepTerms
  let vocabulary: Vocabulary

  func segments() -> [Segment] {
    let cues = file.captions.cues
    return zip(1..., Self.runs(of: cues)).map { number, run in
      var text = CueText()
      for cue in cues[run] { text.append(cue.text) }
      return segment(text, number: number)
    }
  }

  /// The cues of each text, in their order.
  static func runs(of cues: [Cue]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var (first, length) = (0, 0)
    for (index, cue) in cues.enumerated() {
      length += cue.text.bytes.count + (index == first ? 0 : 1)
      let next = index + 1 < cues.count ? cues[index + 1].text : nil
      let isFull = next.map { length + $0.bytes.count >= TextLimit.bytes } ?? true
      guard isFull || endsSentence(cue.text.text) else { continue }
      runs.append(first..<index + 1)
      (first, length) = (index + 1, 0)
    }
    return runs
  }

  private static let ends: Set<Character> = [".", "!", "?", "…", ":", "。", "！", "？", "؟", "۔"]
  private static let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", " "]

  /// Whether nothing of a text's last sentence can follow.
  static func endsSentence(_ text: some StringProtocol) -> Bool {
    text.last { !closing.contains($0) }.map(ends.contains) ?? false
  }

  private func segment(_ text: CueText, number: Int) -> Segment {
    let start = text.anchors.first
    let range = SourceRange(
      startLine: start?.line ?? 1, startColumn: start?.column ?? 1, endLine: text.endLine,
      endColumn: text.endColumn)
    let anchors = text.anchors.map {
      Segment.Anchor(offset: $0.offset, line: $0.line, column: $0.column)
    }
    return SegmentText(text).segment(
      SegmentPlace(role: .cue(video: video), number: number), range: range,
      origin: .captions(path: path, anchors), keepTerms: keepTerms, vocabulary: vocabulary)
  }
}

extension CueText {
  /// Goes on with another cue.
  fileprivate mutating func append(_ other: CueText) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    let offset = bytes.count
    bytes += other.bytes
    anchors += other.anchors.map {
      Anchor(offset: $0.offset + offset, line: $0.line, column: $0.column)
    }
    asides += other.asides.map { $0.lowerBound + offset..<$0.upperBound + offset }
    (endLine, endColumn) = (other.endLine, other.endColumn)
  }
}
