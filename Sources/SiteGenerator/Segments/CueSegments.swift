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
    var segments: [Segment] = []
    var run = CueText()
    for (index, cue) in file.captions.cues.enumerated() {
      run.append(cue.text)
      let next = index + 1 < file.captions.cues.count ? file.captions.cues[index + 1].text : nil
      let isFull = next.map { run.bytes.count + $0.bytes.count >= TextLimit.bytes } ?? true
      guard isFull || run.endsSentence else { continue }
      segments.append(segment(run, number: segments.count + 1))
      run = CueText()
    }
    return segments
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

  private static let ends: Set<Character> = [".", "!", "?", "…", ":", "。", "！", "？", "؟", "۔"]
  private static let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", " "]

  /// Whether nothing of its last sentence can follow.
  fileprivate var endsSentence: Bool {
    text.last { !Self.closing.contains($0) }.map(Self.ends.contains) ?? false
  }
}
