/// Reads a `trans-unit` of XLIFF 1.2, whatever a tool has made of it.
struct XLIFF12Unit {
  /// The codes that have begun, by what their ends go by.
  private var begun: [String: String] = [:]
  /// Whether each segment that a tool has cut the text into is empty.
  private var emptySegments: [String: Bool] = [:]

  static func content(of element: XMLElement, _ scope: XLIFFScope) -> XLIFFContent {
    let source = text(of: element.first("source"))
    let segmented = text(of: element.first("seg-source"))
    let targetElement = element.first("target")
    let target = text(of: targetElement)
    let base = element.elements(named: "context-group").flatMap { $0.elements(named: "context") }
      .first { $0["context-type"] == XLIFFNamespace.baseContext }?.text
    let isCopy =
      isUntranslated(targetElement?["state"]) && target.text.pieces == source.text.pieces
    // A segment that is left empty makes half a text.
    let isHalf = target.emptySegments.contains { mid, isEmpty in
      isEmpty && segmented.emptySegments[mid] == false
    }
    return XLIFFContent(
      source: source.text.returned, target: target.text.returned, base: base,
      isUntranslated: isCopy || isHalf, machine: machine(targetElement, scope))
  }

  private static func isUntranslated(_ state: String?) -> Bool {
    ["new", "needs-translation", "needs-adaptation", "needs-l10n"].contains(state)
  }

  private static func machine(_ target: XMLElement?, _ scope: XLIFFScope) -> String? {
    guard ["leveraged-mt", "mt-suggestion"].contains(target?["state-qualifier"]) else { return nil }
    return scope.tool(ofPhase: target?["phase-name"]) ?? XLIFFContent.unnamedEngine
  }

  private static func text(
    of element: XMLElement?
  ) -> (text: CodedPieces, emptySegments: [String: Bool]) {
    var unit = XLIFF12Unit()
    let text = element.map { unit.text(in: $0) } ?? CodedPieces()
    return (text, unit.emptySegments)
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
    let id = element["id"] ?? ""
    let pair = element["rid"] ?? id
    switch element.name {
    case "g":
      text.append(.open(id: id))
      text.append(self.text(in: element))
      text.append(.close(id: id))
    case "x", "ph", "ut":
      if let character = XLIFF12Inline.unwritable(id: id) {
        text.append(character)
      } else {
        text.append(.alone(id: id))
      }
    case "bx", "bpt":
      begun[pair] = id
      text.append(.open(id: id))
    case "ex", "ept": text.append(.close(id: begun[pair] ?? id))
    case "it": text.append(element["pos"] == "close" ? .close(id: id) : .open(id: id))
    default: appendMarked(element, to: &text)
    }
  }

  /// What only marks its text, such as `mrk`.
  private mutating func appendMarked(_ element: XMLElement, to text: inout CodedPieces) {
    let inner = self.text(in: element)
    if element["mtype"] == "seg", let mid = element["mid"] { emptySegments[mid] = inner.isEmpty }
    text.append(inner)
  }
}
