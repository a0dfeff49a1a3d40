/// Takes tags that stand alone on their line out of the text together with that line.
///
/// Source: the Mustache specification 1.4, `sections`, `partials` and `~inheritance`.
struct StandaloneLines {
  private let bytes: [UInt8]
  private let pairs: TagPairs
  private var tags: [Tag]

  static func mark(_ tags: [Tag], pairs: TagPairs, in source: TemplateText) -> [Tag] {
    var lines = StandaloneLines(bytes: source.bytes, pairs: pairs, tags: tags)
    for index in tags.indices { lines.mark(index) }
    for (opening, end) in pairs.ends where end < tags.count {
      lines.markPair(opening, end)
    }
    return lines.tags
  }

  private mutating func mark(_ index: Int) {
    let tag = tags[index]
    tags[index].indentation = blankBefore(tag)
    switch tag.kind {
    case .section, .inverted, .partial, .comment: markAlone(index)
    case .variable, .unescaped, .layout, .block, .close: break
    }
  }

  private mutating func markPair(_ opening: Int, _ end: Int) {
    switch tags[opening].kind {
    case .layout:
      markLayout(opening, end)
    case .block where pairs.enclosing[opening] == .layout:
      markArgument(opening, end)
    default:
      markAlone(opening)
      if tags[end].kind == .close { markAlone(end) }
    }
  }

  private mutating func markAlone(_ index: Int) {
    guard let before = blankBefore(tags[index]), let after = blankAfter(tags[index]) else { return }
    tags[index].taken = before.lowerBound..<after
    tags[index].standsAlone = true
    tags[index].endsLine = true
  }

  /// A layout counts as one tag, however many lines its blocks take.
  private mutating func markLayout(_ opening: Int, _ end: Int) {
    guard let before = blankBefore(tags[opening]), let after = blankAfter(tags[end]) else { return }
    tags[opening].taken = before.lowerBound..<tags[opening].range.upperBound
    tags[opening].standsAlone = true
    tags[end].taken = tags[end].range.lowerBound..<after
  }

  /// Only white space that is part of the block's content matters; what surrounds the block is
  /// ignored anyway.
  private mutating func markArgument(_ opening: Int, _ end: Int) {
    if let after = blankAfter(tags[opening]) {
      tags[opening].taken = tags[opening].range.lowerBound..<after
      tags[opening].endsLine = true
    }
    if let before = blankBefore(tags[end]) {
      tags[end].taken = before.lowerBound..<tags[end].range.upperBound
      tags[end].standsAlone = true
    }
  }

  private func blankBefore(_ tag: Tag) -> Range<Int>? {
    var start = tag.range.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    return start..<tag.range.lowerBound
  }

  /// Where the next line begins, if nothing but white space follows the tag on this one.
  private func blankAfter(_ tag: Tag) -> Int? {
    var end = tag.range.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
