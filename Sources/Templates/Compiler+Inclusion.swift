import Diagnostics

extension Compiler {
  mutating func include(
    _ tag: Tag, arguments: [Block], indentation: [UInt8], in frame: Frame
  ) {
    guard let template = library.templates[tag.name] else {
      return report(
        .unknownPartial, tag.range, in: frame, "There is no template “\(tag.name)”.",
        help: Suggestion.help(for: tag.name, inSorted: library.names))
    }
    guard !frame.chain.contains(tag.name) else {
      let chain = (frame.chain + [tag.name]).drop { $0 != tag.name }
      return report(
        .malformedTemplate, tag.range, in: frame,
        "“\(tag.name)” includes itself: \(chain.joined(separator: " → ")).",
        help: "Take one of these tags out.")
    }
    var inner = Frame(template: template, inclusions: frame.inclusions)
    inner.inclusions.append(
      Frame.Inclusion(
        template: frame.template.name, location: frame.template.source.location(of: tag.range)))
    inner.indentation = frame.indentation + indentation
    inner.arguments = merged(arguments, in: frame)
    enter(template)
    var outerNames = blockNames
    blockNames = []
    compileEnclosed(by: tag, in: frame) { $0.compile(template.nodes, in: inner) }
    checkArguments(arguments, of: tag, in: frame)
    // The outer names may be many, and a partial's are few.
    outerNames.formUnion(blockNames)
    blockNames = outerNames
  }

  /// What a template further out has put in place of a block wins.
  private func merged(_ arguments: [Block], in frame: Frame) -> [String: Frame.Argument] {
    guard !arguments.isEmpty else { return frame.arguments }
    let own = arguments.map { ($0.tag.name, Frame.Argument(block: $0, frame: frame)) }
    return Dictionary(own, uniquingKeysWith: { _, last in last })
      .merging(frame.arguments, uniquingKeysWith: { _, outer in outer })
  }

  /// Content for a block that is not there would be lost in silence.
  private mutating func checkArguments(_ arguments: [Block], of layout: Tag, in frame: Frame) {
    let lost = arguments.filter { !blockNames.contains($0.tag.name) && !hasMetMalformed }
    guard !lost.isEmpty else { return }
    let known = blockNames.sorted()
    for argument in lost {
      report(
        .unknownName, argument.tag.range, in: frame,
        "The layout “\(layout.name)” has no block “\(argument.tag.name)”.",
        help: Suggestion.help(for: argument.tag.name, inSorted: known))
    }
  }

  mutating func compileBlock(_ block: Block, in frame: Frame) {
    blockNames.insert(block.tag.name)
    compileEnclosed(by: block.tag, in: frame) { compiler in
      guard let argument = frame.arguments[block.tag.name] else {
        return compiler.compile(block.content, in: frame)
      }
      compiler.compile(argument, at: block, in: frame)
    }
  }

  /// Puts content in place of a block, its lines indented as the block is.
  private mutating func compile(_ argument: Frame.Argument, at block: Block, in frame: Frame) {
    var inner = argument.frame
    inner.indentation = frame.indentation + block.indentation
    var content = argument.block.content
    if block.tag.standsAlone {
      if !content.beginsLine { appendIndentation(inner.indentation) }
    } else if case .lineStart? = content.first {
      content.removeFirst()
    }
    compile(content, in: inner)
  }
}

extension [TemplateNode] {
  /// Whether the first thing that these nodes write stands at the beginning of its line.
  fileprivate var beginsLine: Bool {
    switch first {
    case .lineStart: true
    case .partial(let tag, _), .layout(let tag, _, _): tag.standsAlone
    case .section(_, let content): content.beginsLine
    case .block(let block): block.content.beginsLine
    case .text, .hole, nil: false
    }
  }
}
