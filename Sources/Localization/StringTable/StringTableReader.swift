import Diagnostics
import YAML

/// Makes a string table of a file's nodes: flattens groups, recognizes plural messages, and reports
/// what is no message.
struct StringTableReader {
  private(set) var table: StringTable
  private(set) var diagnostics: [Diagnostic] = []
  private let pluralRules: PluralRules

  init(_ table: StringTable, pluralRules: PluralRules) {
    self.table = table
    self.pluralRules = pluralRules
  }

  /// Reads a document; false where no entry of it is the locale's.
  mutating func read(_ document: YAMLNode?) -> Bool {
    guard let root = root(of: document) else { return false }
    switch root.value.content {
    case .mapping(let entries):
      for entry in entries { read(entry, under: nil) }
    case .scalar where root.value.isNull:
      break
    default:
      report(
        .malformedYAML, at: root.value.range,
        "Under “\(root.key):” must stand messages, each with its key.",
        help: "Write “key: text” on a line of its own, indented by two spaces.")
    }
    return true
  }

  private mutating func read(_ entry: YAMLNode.Entry, under group: MessageKey?) {
    let key = MessageKey(rawValue: group.map { "\($0).\(entry.key)" } ?? entry.key)
    switch entry.value.content {
    case .scalar(let text, _):
      let message = message(entry.value.isNull ? "" : text, at: entry.value.range, key: "\(key)")
      let required = pluralRules.requiredCategories
      if required.count > 1, message.value.placeholders.contains("count") {
        reportSingle(key, required, at: entry.keyRange)
      }
      append(.single(message), for: key, at: entry.keyRange)
    case .mapping(let entries) where entries.isEmpty:
      reportEmpty("\(key)", at: entry.value.range)
    case .mapping(let entries):
      if let forms = pluralForms(entries) {
        readPlural(forms, key: key, at: entry.keyRange)
      } else {
        for entry in entries { read(entry, under: key) }
      }
    case .sequence:
      reportList("\(key)", at: entry.value.range)
    }
  }

  private func pluralForms(
    _ entries: [YAMLNode.Entry]
  ) -> [(category: PluralCategory, node: YAMLNode)]? {
    var forms: [(PluralCategory, YAMLNode)] = []
    for entry in entries {
      guard let category = PluralCategory(rawValue: entry.key) else { return nil }
      forms.append((category, entry.value))
    }
    return forms
  }

  private mutating func readPlural(
    _ forms: [(category: PluralCategory, node: YAMLNode)], key: MessageKey, at range: SourceRange
  ) {
    var messages: [PluralCategory: Located<Message>] = [:]
    for (category, node) in forms {
      let name = "\(key).\(category.rawValue)"
      guard case .scalar(let text, _) = node.content else {
        reportNoText(name, at: node.range)
        continue
      }
      messages[category] = message(node.isNull ? "" : text, at: node.range, key: name)
    }
    let given = Set(forms.map(\.category))
    for category in pluralRules.requiredCategories where !given.contains(category) {
      reportMissing(category, of: key, at: range)
    }
    append(.plural(messages), for: key, at: range)
  }

  private mutating func message(
    _ text: String, at range: SourceRange, key: String
  ) -> Located<Message> {
    guard text.utf8.count <= TextLimit.bytes else {
      report(
        .fileTooLarge, at: range,
        "The message “\(key)” has \(text.utf8.count) bytes; the limit is \(TextLimit.bytes).",
        help: TextLimit.help)
      return Located(value: Message.parse("").message, range: range)
    }
    let (message, problems) = Message.parse(text)
    if text.allSatisfy(\.isWhitespace) { reportEmpty(key, at: range) }
    let length = problems.isEmpty ? 0 : text.unicodeScalars.count
    for problem in problems {
      report(
        .placeholderMismatch, at: range.part(problem, ofLength: length),
        problem.explanation(in: key),
        help: problem.help)
    }
    return Located(value: message, range: range)
  }

  private mutating func append(
    _ entry: StringTable.Entry, for key: MessageKey, at range: SourceRange
  ) {
    if !table.append(entry, for: key) {
      report(
        .malformedYAML, at: range, "The message “\(key)” stands in this file twice.",
        help: "Delete one of the two.")
    }
  }
}

/// What can be wrong.
extension StringTableReader {
  /// The entry under the locale's id, with everything beside it reported. A file that stands under
  /// another locale's id is read all the same, so that its mistake is one report.
  private mutating func root(of document: YAMLNode?) -> YAMLNode.Entry? {
    let id = table.locale.description
    guard case .mapping(let entries) = document?.content,
      let root = entries.first(where: { $0.key == id })
        ?? entries.first(where: { entries.count == 1 && isLanguage($0.key) })
    else {
      report(
        .missingField, at: .startOfFile, "This string table does not begin with “\(id):”.",
        help: "Write “\(id):” on the first line and indent all messages under it by two spaces.")
      return nil
    }
    for entry in entries where entry.key != id {
      report(
        .unknownField, at: entry.keyRange,
        "“\(entry.key)” stands in the string table of “\(id)” outside of “\(id):”.",
        help: entry == root ? "Write “\(id):” here." : "Indent it by two spaces under “\(id):”.")
    }
    return root
  }

  /// Many a group's key, such as `nav`, is a well-formed tag too; few are a language.
  private func isLanguage(_ key: String) -> Bool {
    guard let locale = LocaleID(key) else { return false }
    return locale == table.locale || PluralRules(for: locale) != nil
  }

  private mutating func reportMissing(
    _ category: PluralCategory, of key: MessageKey, at range: SourceRange
  ) {
    let examples = pluralRules.examples(of: category).map(String.init).joined(separator: ", ")
    report(
      .missingPlural, at: range,
      "“\(key)” lacks the form “\(category.rawValue)”, which “\(table.locale)” needs.",
      help: "Add “\(category.rawValue): …”: the text for numbers such as \(examples).")
  }

  private mutating func reportSingle(
    _ key: MessageKey, _ required: [PluralCategory], at range: SourceRange
  ) {
    let forms = required.map { "\($0.rawValue): …" }.joined(separator: ", ")
    report(
      .missingPlural, at: range,
      "“\(key)” counts and has one form only; “\(table.locale)” needs \(required.count).",
      help: "Write a form for each: \(key.rawValue.split(separator: ".").last ?? ""): {\(forms)}.")
  }

  private mutating func reportEmpty(_ key: String, at range: SourceRange) {
    report(
      .emptyTranslation, at: range, "The message “\(key)” has no text.",
      help: "Write its text behind “:”.")
  }

  private mutating func reportList(_ key: String, at range: SourceRange) {
    report(
      .malformedYAML, at: range, "“\(key)” is a list, but a message is one text.",
      help: "Give each text of the list a key of its own, without “-”.")
  }

  private mutating func reportNoText(_ key: String, at range: SourceRange) {
    report(
      .malformedYAML, at: range, "“\(key)” is a plural form and must be one text.",
      help: "Write “%{count}” where the number stands, all on one line behind “:”.")
  }

  private mutating func report(
    _ rule: RuleID, at range: SourceRange, _ message: String, help: String
  ) {
    diagnostics.append(
      Diagnostic(
        rule, locale: table.locale.description,
        at: SourceLocation(path: table.path, range: range), message, help: help))
  }
}

extension SourceRange {
  /// Where a problem stands in a scalar of this range: exactly where the file writes the text on
  /// one line, character for character; else the whole scalar. The length is the text's, in code
  /// points.
  fileprivate func part(_ problem: Message.Problem, ofLength length: Int) -> SourceRange {
    let quotes = endColumn - startColumn - length
    guard startLine == endLine, quotes == 0 || quotes == 2 else { return self }
    return SourceRange(
      line: startLine, column: startColumn + quotes / 2 + problem.offset,
      length: problem.text.unicodeScalars.count)
  }
}
