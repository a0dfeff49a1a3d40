import Localization

/// What stands around a unit and holds for it.
struct XLIFFScope {
  var isVersion2 = false
  /// Of this project's own metadata.
  var document: String?
  /// The groups that are open, the innermost last.
  var groups: [XMLElement] = []
  /// The elements around that may say who has annotated, the innermost last.
  var annotators: [XMLElement] = []
  private var file: XMLElement?
  private var tools: [String: String] = [:]
  /// The tool of each phase.
  private var phases: [String: String] = [:]

  mutating func start(file element: XMLElement) {
    file = element
    document = nil
    (tools, phases) = ([:], [:])
    annotators = Array(annotators.prefix(1)) + [element]
  }

  /// Reads which tools and phases a file of 1.2 names.
  mutating func readHeader(_ header: XMLElement) {
    for tool in header.elements(named: "tool") {
      if let id = tool["tool-id"] { tools[id] = tool["tool-name"] ?? id }
    }
    for phase in header.elements(named: "phase-group").flatMap({ $0.elements(named: "phase") }) {
      guard let name = phase["phase-name"] else { continue }
      phases[name] = phase["tool-id"].map { tools[$0] ?? $0 } ?? phase["process-name"]
    }
  }

  /// `exercises/clamshell`; the file's own name or id where a tool has lost that.
  var documentName: String {
    if let document { return document }
    if let name = groups.last(where: { $0["resname"] != nil })?["resname"], !isVersion2 {
      return name
    }
    return file?[isVersion2 ? "id" : "original"] ?? ""
  }

  /// The tool behind a phase, or that of the file; nil where nothing names one.
  func tool(ofPhase phase: String?) -> String? {
    phase.flatMap { phases[$0] }
      ?? file?["tool-id"].flatMap { id in
        // Ours translates nothing.
        id == XLIFFNamespace.own ? nil : tools[id] ?? id
      }
  }
}

/// The languages of a file, which all its parts must share.
struct XLIFFLanguages {
  private(set) var source: LocaleID?
  private(set) var target: LocaleID?

  /// Takes the tags of a part; a sentence where they are others than before.
  mutating func read(source: String?, target: String?) -> String? {
    Self.read(source, into: &self.source) ?? Self.read(target, into: &self.target)
  }

  private static func read(_ tag: String?, into known: inout LocaleID?) -> String? {
    // Some tools write es_ES.
    guard let tag, let locale = LocaleID(tag.replacing("_", with: "-")) else { return nil }
    if let known, known != locale { return "This file has texts in \(known) and in \(locale)." }
    known = locale
    return nil
  }
}

/// What this project has written into the metadata of a file or unit of XLIFF 2.1.
struct XLIFFMetadata {
  private var values: [String: String] = [:]

  init(_ element: XMLElement?) {
    for group in element?.elements(named: "metaGroup") ?? []
    where group["category"] == XLIFFNamespace.own {
      for meta in group.elements(named: "meta") {
        if let type = meta["type"] { values[type] = meta.text }
      }
    }
  }

  subscript(_ type: String) -> String? { values[type] }
}

/// What a unit of XLIFF says.
struct XLIFFContent {
  var source: ReturnedText?
  var target: ReturnedText?
  var base: String?
  var isUntranslated: Bool
  var machine: String?
  /// For an engine that the file does not name.
  static let unnamedEngine = "unnamed"
}
