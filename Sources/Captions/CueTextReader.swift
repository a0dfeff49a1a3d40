/// Reads the text of a cue, line by line: its tags are read, and left out of what is shown.
///
/// Source: WebVTT, sections 4.2 and 6.4.
struct CueTextReader {
  private var text = CueText()
  /// The tags that are open, each with where it began in the text.
  private var open: [(name: String, offset: Int, line: Int, column: Int)] = []

  private static let tags: Set = ["b", "c", "i", "lang", "rt", "ruby", "u", "v"]
  private static let depthLimit = 32

  mutating func read(_ line: CaptionLines.Line) throws(CaptionFault) {
    if !text.bytes.isEmpty { text.bytes.append(UInt8(ascii: " ")) }
    var rest = line.bytes
    anchor(line, rest.startIndex)
    while let byte = rest.first {
      let start = rest.startIndex
      switch byte {
      case UInt8(ascii: "<"):
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
          throw fault(
            line, start, "“<” begins a tag here that has no “>”.",
            help: "Write the sign itself as “&lt;”.")
        }
        try readTag(rest[(start + 1)..<end], line, start)
        text.tags.append(CueText.Tag(offset: text.bytes.count, source: Array(rest[start...end])))
        rest = rest[(end + 1)...]
        anchor(line, rest.startIndex)
      case UInt8(ascii: "&"):
        guard let reference = CharacterReference(rest) else {
          throw fault(
            line, start, "“&” begins a sign here that WebVTT does not have.",
            help: "Write the sign itself as “&amp;”.")
        }
        text.bytes += Array(String(reference.character).utf8)
        rest = rest.dropFirst(reference.length)
        anchor(line, rest.startIndex)
      case UInt8(ascii: "%") where rest.dropFirst().first == UInt8(ascii: "{"):
        throw fault(
          line, start, "Captions cannot name facts: browsers would show “%{” as it is.",
          help: "Write the fact out.")
      default:
        text.bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    (text.endLine, text.endColumn) = (line.number, line.column(of: line.bytes.endIndex))
  }

  /// What was read. A tag that says who speaks may be left open.
  mutating func finish() throws(CaptionFault) -> CueText {
    if let unclosed = open.last(where: { $0.name != "v" }) {
      throw CaptionFault(
        line: unclosed.line, column: unclosed.column,
        message: "The tag <\(unclosed.name)> is not closed.",
        help: "Write </\(unclosed.name)> where it ends.")
    }
    return text
  }

  private mutating func anchor(_ line: CaptionLines.Line, _ index: Int) {
    let anchor = CueText.Anchor(
      offset: text.bytes.count, line: line.number, column: line.column(of: index))
    if text.anchors.last?.offset == anchor.offset { text.anchors.removeLast() }
    text.anchors.append(anchor)
  }

  private func fault(
    _ line: CaptionLines.Line, _ index: Int, _ message: String, help: String? = nil
  ) -> CaptionFault {
    CaptionFault(
      line: line.number, column: line.column(of: index), message: message, help: help)
  }

  /// `tag` stands between its brackets.
  private mutating func readTag(
    _ tag: ArraySlice<UInt8>, _ line: CaptionLines.Line, _ start: Int
  ) throws(CaptionFault) {
    // A time within the cue, from which on the text behind it is spoken.
    if CueTime.milliseconds(tag) != nil { return }
    let isEnd = tag.first == UInt8(ascii: "/")
    let body = isEnd ? tag.dropFirst() : tag
    let word = body.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let name = String(decoding: word.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    guard Self.tags.contains(name) else {
      throw fault(
        line, start, "WebVTT has no tag <\(String(decoding: tag.prefix(40), as: UTF8.self))>.",
        help: "It has <b>, <i>, <u>, <c>, <v NAME> and <lang TAG>. Write the sign itself as “&lt;”."
      )
    }
    if isEnd { return try close(name, line, start) }
    let annotation = body.dropFirst(word.count + 1)
    if name == "v" || name == "lang", annotation.isEmpty {
      throw fault(
        line, start, "The tag <\(name)> does not say \(name == "v" ? "who speaks" : "a language").",
        help: name == "v" ? "Such as <v Therapist>." : "Such as <lang en>.")
    }
    guard open.count < Self.depthLimit else {
      throw fault(line, start, "Tags stand more than \(Self.depthLimit) levels inside each other.")
    }
    open.append((name, text.bytes.count, line.number, line.column(of: start)))
  }

  private mutating func close(
    _ name: String, _ line: CaptionLines.Line, _ start: Int
  ) throws(CaptionFault) {
    // The end of a ruby text may be left out before that of its ruby.
    if name == "ruby", open.last?.name == "rt" { open.removeLast() }
    guard let last = open.last, last.name == name else {
      throw fault(
        line, start, "</\(name)> ends a tag here that is not the last one opened.",
        help: "Close tags in the reverse order in which they were opened.")
    }
    open.removeLast()
    let isOutermost = !open.contains { $0.name == "lang" }
    if name == "lang", isOutermost, last.offset < text.bytes.count {
      text.asides.append(last.offset..<text.bytes.count)
    }
  }
}
