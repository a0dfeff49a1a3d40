import Diagnostics
import Localization

/// Reads XLIFF of any version, a unit at a time, so that memory grows with the texts and not with what
/// tools have added to them.
struct XLIFFReader: ~Copyable {
  private let problems: FileProblems
  private var stream: XMLStream
  private var diagnostics: [Diagnostic] = []
  private var units: [ReturnedUnit] = []
  private var languages = XLIFFLanguages()
  private var site: String?
  /// The elements that are open around the next one.
  private var open: [XMLElement] = []
  private var scope = XLIFFScope()

  static func read(
    _ bytes: [UInt8], _ problems: FileProblems
  ) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    guard let stream = XMLStream(bytes) else {
      let refusal = XMLRefusal(reason: .noMemory, line: 1, column: 1)
      return (nil, [problems.refused(refusal)])
    }
    var reader = XLIFFReader(problems: problems, stream: stream)
    return reader.read()
  }

  private init(problems: FileProblems, stream: consuming XMLStream) {
    self.problems = problems
    self.stream = stream
  }

  private mutating func read() -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    while diagnostics.isEmpty, let event = stream.next() {
      switch event {
      case .start(let element): start(element)
      case .end:
        if open.removeLast().name == "group" { scope.groups.removeLast() }
      case .text: break
      }
    }
    if let refusal = stream.refusal { diagnostics = [problems.refused(refusal)] }
    guard diagnostics.isEmpty else { return (nil, diagnostics) }
    let file = ReturnedFile(
      source: languages.source, target: languages.target, site: site, units: units)
    return (file, [])
  }

  private mutating func start(_ element: XMLElement) {
    if open.isEmpty { return startRoot(element) }
    guard XLIFFNamespace.isXLIFF(element.namespace) else {
      if let whole = stream.whole(element) { readMetadata(whole) }
      return
    }
    switch element.name {
    case "file": startFile(element)
    case "header":
      if let whole = stream.whole(element) { scope.readHeader(whole) }
      return
    case "group":
      scope.groups.append(element)
    case "trans-unit", "unit":
      if let whole = stream.whole(element) { read(unit: whole) }
      return
    case "body", "xliff": break
    default:
      _ = stream.whole(element)
      return
    }
    open.append(element)
  }

  private mutating func startRoot(_ element: XMLElement) {
    guard element.name == "xliff", XLIFFNamespace.isXLIFF(element.namespace) else {
      return refuse(
        "This is no XLIFF: its first element is “\(element.name.prefix(40))”.", element,
        help: "Import what the tool calls XLIFF.")
    }
    let version = element["version"] ?? ""
    guard ["1.0", "1.1", "1.2", "2.0", "2.1", "2.2"].contains(version) else {
      return refuse(
        version.isEmpty
          ? "This XLIFF does not say its version."
          : "This is XLIFF “\(version.prefix(40))”; 1.2 and 2.0 to 2.2 are read.", element,
        help: "Save it as XLIFF 1.2.")
    }
    scope.isVersion2 = version.hasPrefix("2")
    scope.annotators.append(element)
    if scope.isVersion2 { readLanguages(element, "srcLang", "trgLang") }
    open.append(element)
  }

  private mutating func startFile(_ element: XMLElement) {
    scope.start(file: element)
    if !scope.isVersion2 {
      readLanguages(element, "source-language", "target-language")
      site = site ?? element["product-name"]
    }
  }

  private mutating func readLanguages(
    _ element: XMLElement, _ source: String, _ target: String
  ) {
    if let problem = languages.read(source: element[source], target: element[target]) {
      refuse(problem, element, help: "Import the files of each language by themselves.")
    }
  }

  /// What stands in elements of other names: the site and the document, in 2.1.
  private mutating func readMetadata(_ element: XMLElement) {
    guard element.namespace == XLIFFNamespace.metadata else { return }
    let own = XLIFFMetadata(element)
    site = site ?? own["site"]
    scope.document = own["document"] ?? scope.document
  }

  private mutating func read(unit element: XMLElement) {
    guard let id = element["id"] else {
      return refuse("A unit has no id.", element, help: "Ask for the file as the tool exports it.")
    }
    if element["translate"] == "no" { return }
    let name = scope.isVersion2 ? element["name"] : element["resname"]
    let content =
      scope.isVersion2
      ? XLIFF2Unit.content(of: element, scope) : XLIFF12Unit.content(of: element, scope)
    units.append(
      ReturnedUnit(
        document: scope.documentName, place: name ?? id, line: element.line,
        source: content.source, target: content.target, base: content.base,
        isUntranslated: content.isUntranslated, machine: content.machine))
  }

  private mutating func refuse(_ message: String, _ element: XMLElement, help: String) {
    diagnostics.append(
      problems.malformed(message, line: element.line, column: element.column, help: help))
  }
}

extension FileProblems {
  fileprivate func refused(_ refusal: XMLRefusal) -> Diagnostic {
    let rule: RuleID =
      switch refusal.reason {
      case .nestedTooDeeply: .nestedTooDeeply
      case .tooManyElements: .fileTooLarge
      default: .malformedTranslation
      }
    return problem(
      rule, refusal.message(path: path), line: refusal.line, column: refusal.column,
      help: refusal.help)
  }
}
