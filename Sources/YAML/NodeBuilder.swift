import Diagnostics

/// Builds the tree of one document from libyaml's events, and refuses what Handout's files may not
/// hold.
struct NodeBuilder: ~Copyable {
  /// Mappings and lists in one another; deeper ones are refused, which bounds the recursion.
  static let maximumDepth = 32

  private var events: EventStream
  private let reporter: Reporter
  private(set) var diagnostics: [Diagnostic] = []
  /// Why libyaml stopped, where `document` stopped on that account.
  private(set) var failure: EventStream.Failure?
  /// False once a part of the document has no value.
  private var isWhole = true

  init(_ events: consuming EventStream, reporter: Reporter) {
    self.events = events
    self.reporter = reporter
  }

  /// The document's root; nil where it is empty or a part of it could not be read.
  mutating func document() -> YAMLNode? {
    var root: YAMLNode?
    while let event = next() {
      switch event.kind {
      case .documentStart where root != nil:
        refuse(.secondDocument, at: event.range)
        return nil
      case .documentStart, .other:
        continue
      case .streamEnd:
        return isWhole && root?.content != .scalar("", isPlain: true) ? root : nil
      default:
        guard let node = node(event, depth: 1) else { return nil }
        root = node
      }
    }
    return nil
  }

  private mutating func next() -> EventStream.Event? {
    if let event = events.next() { return event }
    failure = events.failure
    return nil
  }

  private mutating func refuse(
    _ refusal: Refusal, at range: SourceRange, first: SourceRange? = nil
  ) {
    diagnostics.append(reporter.diagnostic(refusal, at: range, first: first))
  }

  /// nil where the parse cannot go on.
  private mutating func node(_ event: EventStream.Event, depth: Int) -> YAMLNode? {
    if event.hasAnchor { refuse(.anchor, at: event.range) }
    if event.hasTag { refuse(.tag, at: event.range) }
    switch event.kind {
    case .scalar:
      return YAMLNode(content: .scalar(event.text, isPlain: event.isPlain), range: event.range)
    case .alias:
      isWhole = false
      refuse(.alias, at: event.range)
      return YAMLNode(content: .scalar("", isPlain: true), range: event.range)
    case .sequenceStart where depth <= Self.maximumDepth:
      return sequence(event, depth: depth)
    case .mappingStart where depth <= Self.maximumDepth:
      return mapping(event, depth: depth)
    case .sequenceStart, .mappingStart:
      refuse(.depth, at: event.range)
      return nil
    case .documentStart, .collectionEnd, .other, .streamEnd:
      return nil
    }
  }

  private mutating func sequence(_ start: EventStream.Event, depth: Int) -> YAMLNode? {
    var elements: [YAMLNode] = []
    while let event = next() {
      if event.kind == .collectionEnd {
        let end = start.isFlow ? event.range : elements.last?.range ?? event.range
        return YAMLNode(content: .sequence(elements), range: start.range.extended(to: end))
      }
      guard let element = node(event, depth: depth + 1) else { return nil }
      elements.append(element)
    }
    return nil
  }

  private mutating func mapping(_ start: EventStream.Event, depth: Int) -> YAMLNode? {
    var entries = UniqueEntries()
    var last = start.range
    while let event = next() {
      if event.kind == .collectionEnd {
        let end = start.isFlow ? event.range : last
        return YAMLNode(content: .mapping(entries.all), range: start.range.extended(to: end))
      }
      guard let key = node(event, depth: depth + 1), let valueEvent = next(),
        let value = node(valueEvent, depth: depth + 1)
      else { return nil }
      last = value.range
      guard case .scalar(let text, let isPlain) = key.content, !(isPlain && text.isEmpty) else {
        if event.kind != .alias { refuse(.key, at: key.range) }
        isWhole = false
        continue
      }
      let entry = YAMLNode.Entry(key: text, keyRange: key.range, value: value)
      if let first = entries.add(entry) {
        refuse(.duplicate(key: text), at: key.range, first: first)
      }
    }
    return nil
  }
}

/// The entries of a mapping that is being read, each key once.
private struct UniqueEntries {
  /// Up to here comparing with every key is faster than hashing.
  private static let scanned = 24

  private(set) var all: [YAMLNode.Entry] = []
  private var indices: [String: Int] = [:]

  /// Adds an entry; where the key is there already, leaves it out and gives the range of the
  /// first one's.
  mutating func add(_ entry: YAMLNode.Entry) -> SourceRange? {
    if let index = index(of: entry.key) { return all[index].keyRange }
    if all.count == Self.scanned {
      for (index, known) in all.enumerated() { indices[known.key] = index }
    }
    if all.count >= Self.scanned { indices[entry.key] = all.count }
    all.append(entry)
    return nil
  }

  private func index(of key: String) -> Int? {
    all.count > Self.scanned ? indices[key] : all.firstIndex { $0.key == key }
  }
}

extension SourceRange {
  fileprivate func extended(to last: SourceRange) -> SourceRange {
    SourceRange(
      startLine: startLine, startColumn: startColumn, endLine: last.endLine,
      endColumn: last.endColumn)
  }
}
