/// Turns a row of tags into a tree.
struct TagTree {
  private let source: TemplateText
  private let tags: [Tag]
  private let pairs: TagPairs
  private var index = 0
  private var offset = 0
  /// White space taken off each line of a block that replaces another.
  private var margin: [UInt8] = []

  static func build(_ tags: [Tag], pairs: TagPairs, in source: TemplateText) -> [TemplateNode] {
    var builder = TagTree(source: source, tags: tags, pairs: pairs)
    return builder.nodes(upTo: tags.count)
  }

  /// The nodes before the tag at `end`, or before the end of the text.
  private mutating func nodes(upTo end: Int) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while index < end {
      let tag = tags[index]
      appendText(upTo: tag.taken.lowerBound, before: tag, to: &nodes)
      offset = max(offset, tag.taken.upperBound)
      appendNode(for: tag, to: &nodes)
    }
    let last = end < tags.count ? tags[end] : nil
    appendText(upTo: last?.taken.lowerBound ?? source.bytes.count, before: last, to: &nodes)
    return nodes
  }

  private mutating func appendNode(for tag: Tag, to nodes: inout [TemplateNode]) {
    switch tag.kind {
    case .variable, .unescaped: nodes.append(.hole(tag))
    case .partial: nodes.append(.partial(tag, indentation: indentation(of: tag)))
    case .comment, .close: break
    case .section, .inverted:
      if let content = content() { nodes.append(.section(tag, content)) }
      return
    case .block:
      let indentation = siteIndentation(of: tag)
      if let content = content() {
        nodes.append(.block(Block(tag: tag, content: content, indentation: indentation)))
      }
      return
    case .layout:
      let indentation = indentation(of: tag)
      if let arguments = arguments() {
        nodes.append(.layout(tag, arguments: arguments, indentation: indentation))
      }
      return
    }
    index += 1
  }

  /// What stands between the tag at `index` and its end; nil for a tag that nothing closes.
  private mutating func content() -> [TemplateNode]? {
    let opening = index
    index += 1
    guard let end = pairs.ends[opening] else { return nil }
    let content = nodes(upTo: end)
    finish(opening, at: end)
    return content
  }

  private mutating func arguments() -> [Block]? {
    let opening = index
    index += 1
    guard let end = pairs.ends[opening] else { return nil }
    var blocks: [Block] = []
    while index < end {
      let tag = tags[index]
      offset = max(offset, tag.taken.upperBound)
      guard tag.kind == .block else {
        index = max(index + 1, pairs.ends[index] ?? 0)
        continue
      }
      let outerMargin = margin
      margin = tag.endsLine ? leadingBlank(at: offset) : []
      if let content = content() {
        blocks.append(Block(tag: tag, content: content, indentation: []))
      }
      margin = outerMargin
    }
    finish(opening, at: end)
    return blocks
  }

  /// Steps over a tag's own closing tag; one that merely made an end of it is left to be read.
  private mutating func finish(_ opening: Int, at end: Int) {
    guard end < tags.count, tags[end].name == tags[opening].name else { return }
    index = end + 1
    offset = max(offset, tags[end].taken.upperBound)
  }
}

extension TagTree {
  /// The text up to `end`, a line a node; `tag` is what follows it.
  private mutating func appendText(
    upTo end: Int, before tag: Tag?, to nodes: inout [TemplateNode]
  ) {
    while true {
      if source.isLineStart(offset) {
        offset += marginLength(at: offset, before: end)
        if isLineFilled(upTo: end, before: tag) { nodes.append(.lineStart) }
      }
      guard offset < end else { return }
      let lineEnd = source.bytes[offset..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
      nodes.append(.text(offset..<(lineEnd ?? end)))
      offset = lineEnd ?? end
      if lineEnd == nil { return }
    }
  }

  /// Whether anything is left of the line that begins at `offset`.
  private func isLineFilled(upTo end: Int, before tag: Tag?) -> Bool {
    guard offset >= end else { return !isLineBreak(source.bytes[offset]) }
    return tag.map { !$0.standsAlone } ?? false
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func indentation(of tag: Tag) -> [UInt8] {
    guard tag.standsAlone, let range = tag.indentation else { return [] }
    return withoutMargin(range)
  }

  /// A block alone on its line takes the indentation of its default content, where it has some.
  private func siteIndentation(of tag: Tag) -> [UInt8] {
    guard let range = tag.indentation else { return [] }
    if tag.endsLine, let end = pairs.ends[index], end < tags.count,
      tags[end].taken.lowerBound > tag.taken.upperBound
    {
      let start = tag.taken.upperBound
      return withoutMargin(start..<(start + leadingBlank(at: start).count))
    }
    return withoutMargin(range)
  }

  private func leadingBlank(at start: Int) -> [UInt8] {
    Array(
      source.bytes[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
  }

  private func withoutMargin(_ blank: Range<Int>) -> [UInt8] {
    let margin = marginLength(at: blank.lowerBound, before: blank.upperBound)
    return Array(source.bytes[blank].dropFirst(margin))
  }

  private func marginLength(at start: Int, before end: Int) -> Int {
    zip(source.bytes[start..<end], margin).prefix { $0 == $1 }.count
  }
}
