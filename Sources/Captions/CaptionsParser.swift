/// Reads a WebVTT file block by block. After a fault the rest of that block is passed over, so that one
/// slip is one report.
///
/// Source: WebVTT (W3C Candidate Recommendation, 4 April 2019), sections 4.1 and 6.
struct CaptionsParser {
  private(set) var cues: [Cue] = []
  private(set) var faults: [CaptionFault] = []
  private var lines: CaptionLines

  /// A file with so many faults is no WebVTT; more of them would tell nothing.
  private static let faultLimit = 20
  /// More cues than a video of an hour has.
  private static let cueLimit = 2000

  init(_ bytes: [UInt8]) {
    lines = CaptionLines(bytes)
  }

  mutating func parse() {
    guard readHeader() else { return }
    while faults.count < Self.faultLimit, let block = nextBlock() {
      do throws(CaptionFault) {
        try read(block)
      } catch {
        faults.append(error)
      }
    }
    if cues.isEmpty, faults.isEmpty {
      faults.append(
        CaptionFault(
          line: 1, message: "The captions have no text.",
          help: "Write what is said in the video, or say “speech: false” where nothing is."))
    }
  }

  private mutating func readHeader() -> Bool {
    let first = lines.next()
    guard let first, first.begins(with: "WEBVTT") else {
      faults.append(
        CaptionFault(
          line: 1, message: "The first line of captions is “WEBVTT”.",
          help: "Save them as WebVTT; another format, such as SRT, has to be converted."))
      return false
    }
    while let line = lines.next(), !line.isBlank {
      guard line.hasArrow else { continue }
      faults.append(
        CaptionFault(
          line: line.number, message: "A blank line is missing between “WEBVTT” and this cue."))
      return false
    }
    return true
  }

  /// Lines up to the next blank one; nil at the end.
  private mutating func nextBlock() -> [CaptionLines.Line]? {
    var block: [CaptionLines.Line] = []
    while let line = lines.next() {
      if !line.isBlank {
        block.append(line)
      } else if !block.isEmpty {
        break
      }
    }
    return block.isEmpty ? nil : block
  }

  private mutating func read(_ block: [CaptionLines.Line]) throws(CaptionFault) {
    let first = block[0]
    if first.hasArrow { return try readCue(first, block.dropFirst()) }
    if block.count > 1, block[1].hasArrow { return try readCue(block[1], block.dropFirst(2)) }
    if let line = block.first(where: \.hasArrow) {
      throw CaptionFault(
        line: line.number, message: "A blank line is missing before this cue.",
        help: "Only one line, its name, may stand above a cue's times.")
    }
    if first.begins(with: "NOTE") { return }
    if first.begins(with: "STYLE") || first.begins(with: "REGION") {
      guard !cues.isEmpty else { return }
      throw CaptionFault(
        line: first.number,
        message: "\(first.begins(with: "STYLE") ? "STYLE" : "REGION") stands behind a cue here.",
        help: "Browsers read it above the first cue alone: put it there.")
    }
    throw CaptionFault(
      line: first.number, message: "This text has no times, and is not shown.",
      help: "Write them on a line above it, such as “00:01.000 --> 00:04.000”, or remove the blank "
        + "line between the two.")
  }

  private mutating func readCue(
    _ times: CaptionLines.Line, _ payload: ArraySlice<CaptionLines.Line>
  ) throws(CaptionFault) {
    if let line = payload.first(where: \.hasArrow) {
      throw CaptionFault(line: line.number, message: "A blank line is missing before this cue.")
    }
    var timing = CueTiming(times)
    let (start, end) = try timing.read()
    if let last = cues.last, start < last.start {
      throw CaptionFault(
        line: times.number, message: "The cue begins before the one above it.",
        help: "Put cues in the order of their beginnings.")
    }
    guard !payload.isEmpty else {
      throw CaptionFault(
        line: times.number, message: "The cue has no text.",
        help: "Write it on the next line, without a blank line between, or remove the cue.")
    }
    guard cues.count < Self.cueLimit else {
      throw CaptionFault(
        line: times.number,
        message: "The captions have more than \(Self.cueLimit) cues.",
        help: "Make several videos of it.")
    }
    var reader = CueTextReader()
    for line in payload { try reader.read(line) }
    let text = try reader.finish()
    cues.append(Cue(start: start, end: end, line: times.number, text: text))
  }
}
