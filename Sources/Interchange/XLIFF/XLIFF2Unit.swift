/// Reads a `unit` of XLIFF 2.0 to 2.2, whatever a tool has made of it.
///
/// Source: XLIFF 2.1 (OASIS standard, 2018); the order of targets: section 4.3.1.26.
struct XLIFF2Unit {
  /// A segment, or what stands between two.
  private struct Part {
    var source: CodedPieces
    /// nil where there is none.
    var target: CodedPieces?
    /// Where the target stands among those of the unit, from 1.
    var order: Int
    var isSegment: Bool
    var state: String
  }

  private var parts: [Part] = []
  /// What each code that has begun is a copy of, in any segment.
  private var originals: [String: String] = [:]

  static func content(of element: XMLElement, _ scope: XLIFFScope) -> XLIFFContent {
    var unit = XLIFF2Unit()
    for part in element.elements where ["segment", "ignorable"].contains(part.name) {
      unit.read(part)
    }
    let metadata = element.elements.first {
      $0.name == "metadata" && $0.namespace == XLIFFNamespace.metadata
    }
    let source = joined(unit.parts.map(\.source))
    let target = unit.target
    let isCopy =
      unit.parts.allSatisfy { !$0.isSegment || $0.state == "initial" }
      && target.pieces == source.pieces
    return XLIFFContent(
      source: source.returned, target: target.returned, base: XLIFFMetadata(metadata)["base"],
      isUntranslated: isCopy || unit.isHalf, machine: XLIFFEngine.engine(of: element, scope))
  }

  private mutating func read(_ element: XMLElement) {
    let target = element.first("target")
    parts.append(
      Part(
        source: element.first("source").map { text(in: $0) } ?? CodedPieces(),
        target: target.map { text(in: $0) },
        order: target?["order"].flatMap { Int($0) } ?? parts.count + 1,
        isSegment: element.name == "segment", state: element["state"] ?? "initial"))
  }

  /// What stands between segments is the source's where the translation has nothing of its own.
  private var target: CodedPieces {
    guard parts.contains(where: { $0.isSegment && $0.target?.isEmpty == false }) else {
      return CodedPieces()
    }
    let ordered = parts.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    return Self.joined(
      ordered.map {
        $0.element.target ?? ($0.element.isSegment ? CodedPieces() : $0.element.source)
      })
  }

  /// Whether a segment is left empty beside others that are not.
  private var isHalf: Bool {
    let segments = parts.filter { $0.isSegment && !$0.source.isEmpty }
    let empty = segments.count { $0.target?.isEmpty ?? true }
    return empty > 0 && empty < segments.count
  }

  private static func joined(_ texts: [CodedPieces]) -> CodedPieces {
    texts.reduce(into: CodedPieces()) { $0.append($1) }
  }

  private mutating func text(in element: XMLElement) -> CodedPieces {
    var text = CodedPieces()
    for piece in element.content {
      switch piece {
      case .text(let words): text.append(words)
      case .element(let inner): append(inner, to: &text)
      }
    }
    return text
  }

  private mutating func append(_ element: XMLElement, to text: inout CodedPieces) {
    let own = element["id"] ?? ""
    let id = element["copyOf"] ?? own
    switch element.name {
    case "pc":
      text.append(.open(id: id))
      text.append(self.text(in: element))
      text.append(.close(id: id))
    case "sc":
      originals[own] = id
      text.append(.open(id: id))
    case "ec":
      let start = element["startRef"] ?? own
      text.append(.close(id: originals[start] ?? start))
    case "ph": text.append(.alone(id: id))
    case "cp":
      let scalar = element["hex"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
      text.append(scalar.map { String($0) } ?? "\u{FFFD}")
    default: text.append(self.text(in: element))
    }
  }
}

/// Which engine has translated a unit of XLIFF 2.1, where the file says so.
///
/// Source: ITS 2.0, “MT Confidence”, as section 5.9 of XLIFF 2.1 takes it.
enum XLIFFEngine {
  static func engine(of unit: XMLElement, _ scope: XLIFFScope) -> String? {
    let around = (scope.annotators + scope.groups).reduce(nil) { named(by: $1) ?? $0 }
    let own = named(by: unit) ?? around
    return unit.elements.lazy.flatMap { $0.elements(named: "target") }
      .compactMap { found(in: $0, named: own) }.first
  }

  private static func found(in element: XMLElement, named outer: String?) -> String? {
    let engine = named(by: element) ?? outer
    if element["mtConfidence", in: XLIFFNamespace.its] != nil {
      return engine ?? XLIFFContent.unnamedEngine
    }
    return element.elements.lazy.compactMap { found(in: $0, named: engine) }.first
  }

  /// What an element says of those that have annotated what is in it.
  private static func named(by element: XMLElement) -> String? {
    let prefix = "mt-confidence|"
    return element["annotatorsRef", in: XLIFFNamespace.its]?.split(separator: " ")
      .first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
