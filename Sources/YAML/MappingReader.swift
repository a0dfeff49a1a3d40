package import Diagnostics

/// Reads the fields of a mapping by name and type, and collects what is wrong with them.
///
/// Each field that is read becomes known; `finish` reports the others.
package struct MappingReader {
  package private(set) var diagnostics: [Diagnostic] = []
  package let path: String
  package let locale: String?
  /// What messages call the mapping, at the beginning of a sentence.
  package let subject: String
  package let range: SourceRange

  let entries: [YAMLNode.Entry]
  /// False for a node that is no mapping: it was reported, and nothing in it can be missing.
  let isMapping: Bool
  private var isKnown: [Bool]
  /// The keys that were asked for and are not there.
  private var absent: [String] = []
  /// What was asked for, where the reader describes a format in place of reading a file.
  var shape: MappingShape?

  /// A node that is no mapping is reported once; then every read gives nothing, with no report.
  package init(_ node: YAMLNode, path: String, locale: String?, subject: String) {
    self.path = path
    self.locale = locale
    self.subject = subject
    range = node.range
    if case .mapping(let entries) = node.content {
      self.entries = entries
      isMapping = true
    } else {
      entries = []
      isMapping = false
    }
    isKnown = Array(repeating: false, count: entries.count)
    if !isMapping { reportKind(subject, node, mustBe: "fields (“name: value”)") }
  }

  /// A reader of no file, which gives nothing and notes what is asked for.
  init() {
    path = ""
    locale = nil
    subject = ""
    range = .startOfFile
    entries = []
    isMapping = false
    isKnown = []
    shape = MappingShape()
  }

  /// The names of all fields, in the file's order.
  package var keys: [String] { entries.map(\.key) }

  /// A field's value, for what the other functions do not read; nil where it is absent or null.
  /// `shape` is what the caller takes.
  package mutating func node(
    _ key: String, as shape: @autoclosure () -> ValueShape = .unknown
  ) -> YAMLNode? {
    note(key, shape())
    guard let node = entry(key)?.value, !node.isNull else { return nil }
    return node
  }

  /// Where the name of a field stands that has nothing behind it; nil where it has, or is absent.
  package mutating func emptyField(_ key: String) -> SourceRange? {
    if isDescribing { shape?.forbidEmpty(key) }
    guard let entry = entry(key), entry.value.isNull else { return nil }
    return entry.keyRange
  }

  /// Adds a problem that the caller found.
  package mutating func report(
    _ rule: RuleID, _ severity: Severity = .error, at range: SourceRange, _ message: String,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule, severity, locale: locale, at: SourceLocation(path: path, range: range), message,
        help: help))
  }

  /// Reports each field that nobody asked for, once, and gives all that was reported.
  package mutating func finish() -> [Diagnostic] {
    guard isKnown.contains(false) else { return diagnostics }
    let known = Set(absent + zip(entries, isKnown).filter(\.1).map(\.0.key)).sorted()
    for index in entries.indices where !isKnown[index] {
      isKnown[index] = true
      let entry = entries[index]
      report(
        .unknownField, at: entry.keyRange, "\(subject) has no field \(quoted(entry.key)).",
        help: Self.help(for: entry, among: known))
    }
    return diagnostics
  }

  private static func help(for unknown: YAMLNode.Entry, among known: [String]) -> String? {
    // `{hold:30s}` is a field named “hold:30s” without a value.
    if unknown.value.isNull, unknown.key.contains(":") { return "Put a space behind the colon." }
    return Suggestion.help(for: unknown.key, inSorted: known)
  }

  /// Marks a key as known, and gives its entry where it is there.
  mutating func entry(_ key: String) -> YAMLNode.Entry? {
    guard let index = entries.firstIndex(where: { $0.key == key }) else {
      absent.append(key)
      return nil
    }
    isKnown[index] = true
    return entries[index]
  }

  /// Marks every key as known.
  mutating func allEntries() -> [YAMLNode.Entry] {
    for index in isKnown.indices { isKnown[index] = true }
    return entries
  }

  /// Adds what a reader of a part found.
  mutating func add(_ found: [Diagnostic]) {
    diagnostics += found
  }

  /// Says that a required field is absent or has no value.
  package mutating func reportMissing(_ key: String) {
    guard isMapping else { return }
    if let entry = entry(key) {
      report(
        .missingField, at: entry.keyRange, "\(key) is empty.", help: "Write its value after “:”.")
      return
    }
    report(
      .missingField, at: SourceRange(line: range.startLine, column: range.startColumn),
      "\(subject) has no field \(quoted(key)).", help: "Add it: “\(key): …”.")
  }

  /// Says that a value is not of the kind that its field needs.
  mutating func reportKind(_ name: String, _ node: YAMLNode, mustBe expected: String) {
    let found =
      switch node.content {
      case .scalar where node.isNull: "empty"
      case .scalar(let text, _): quoted(text)
      case .sequence: "a list"
      case .mapping: "a group of fields"
      }
    report(.fieldOutOfRange, at: node.range, "\(name) must be \(expected), but is \(found).")
  }
}
