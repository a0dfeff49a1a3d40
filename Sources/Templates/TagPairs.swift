import Diagnostics

/// Which closing tag belongs to which opening tag.
struct TagPairs {
  /// How deep sections, layouts and blocks may stand inside each other.
  static let maximumDepth = 64

  /// For each opening tag the index of its closing tag; where its own is missing, of the tag that
  /// made an end of it, or the number of tags.
  private(set) var ends: [Int: Int] = [:]
  /// The kind of tag that directly encloses each tag.
  private(set) var enclosing: [Int: Tag.Kind] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private let source: TemplateText
  private let tags: [Tag]
  private var open: [Int] = []
  /// How many of the open tags have a name.
  private var openNames: [String: Int] = [:]

  init(_ tags: [Tag], in source: TemplateText) {
    self.tags = tags
    self.source = source
    for (index, tag) in tags.enumerated() {
      if tag.kind == .close {
        close(at: index)
      } else {
        enclosing[index] = open.last.map { tags[$0].kind }
        if tag.kind.opens { push(index) }
      }
    }
    while let index = open.last { abandon(index, at: tags.count) }
  }

  private mutating func push(_ index: Int) {
    if open.count == Self.maximumDepth {
      report(
        index, "“\(tags[index].spelling)” is nested more than \(Self.maximumDepth) deep.",
        help: "Move a part of the template into a partial of its own.")
    }
    open.append(index)
    openNames[tags[index].name, default: 0] += 1
  }

  private mutating func close(at index: Int) {
    let name = tags[index].name
    guard openNames[name, default: 0] > 0,
      let match = open.lastIndex(where: { tags[$0].name == name })
    else {
      return report(
        index, "“\(tags[index].spelling)” closes something that is not open here.",
        help: open.last.map { "Open here is “\(tags[$0].spelling)”." } ?? "Nothing is open here.")
    }
    while open.count - 1 > match, let unclosed = open.last { abandon(unclosed, at: index) }
    end(open[match], at: index)
  }

  private mutating func abandon(_ index: Int, at end: Int) {
    report(
      index, "“\(tags[index].spelling)” is never closed.",
      help: "Close it with {{/\(tags[index].name)}}.")
    self.end(index, at: end)
  }

  /// Takes the innermost open tag off; one that is nested too deep gets no end, so that nothing
  /// walks into it.
  private mutating func end(_ index: Int, at end: Int) {
    open.removeLast()
    openNames[tags[index].name, default: 0] -= 1
    if open.count < Self.maximumDepth { ends[index] = end }
  }

  private mutating func report(_ index: Int, _ message: String, help: String) {
    diagnostics.append(
      Diagnostic(
        .malformedTemplate, at: source.location(of: tags[index].range), message, help: help))
  }
}
