import Diagnostics

/// Reads a PO file line by line, by its bytes. After a problem the rest of that entry is passed over,
/// so that one slip is one report.
struct POReader {
  /// A file with so many problems is no PO file; more of them would tell nothing.
  static let problemLimit = 20

  private(set) var diagnostics: [Diagnostic] = []
  private var scanner: POLineScanner
  private let path: String
  private let use: POFile.Use
  private var entries: [POEntry] = []
  /// Lines of the entries so far.
  private var lines: [Key: Int] = [:]
  private var draft = Draft()
  /// Whether lines are passed over up to the next entry.
  private var isSkipping = false

  /// What no two entries of a file share.
  private struct Key: Hashable {
    var context: String?
    var id: String
  }

  /// An entry as far as it is read.
  private struct Draft {
    enum Field {
      case context, id, pluralID, string
    }

    var entry = POEntry(id: "", string: "")
    /// The field that a line of text alone continues.
    var field: Field?
    var hasID = false
    var hasString = false

    var hasBegun: Bool { field != nil }
  }

  /// `bytes` must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String, use: POFile.Use) {
    scanner = POLineScanner(bytes)
    self.path = path
    self.use = use
  }

  mutating func read() -> POFile? {
    while scanner.nextLine(), diagnostics.count < Self.problemLimit {
      do throws(POProblem) {
        try readLine()
      } catch {
        report(error.message, line: scanner.line, column: error.column)
        draft = Draft()
        isSkipping = true
      }
    }
    if diagnostics.count < Self.problemLimit { finishEntry() }
    let file = file()
    return diagnostics.isEmpty ? file : nil
  }

  private mutating func readLine() throws(POProblem) {
    scanner.skipBlanks()
    guard let first = scanner.byte else {
      if isSkipping { isSkipping = false }
      return
    }
    if first == UInt8(ascii: "#") {
      isSkipping = false
      return try readComment()
    }
    if !isSkipping { try readText(isObsolete: false) }
  }

  private mutating func readComment() throws(POProblem) {
    if scanner.starts(with: "#~"), !scanner.starts(with: "#~|") {
      scanner.skip(2)
      scanner.skipBlanks()
      if scanner.byte != nil { try readText(isObsolete: true) }
      return
    }
    if draft.hasString { finishEntry() }
    if scanner.starts(with: "#,") {
      scanner.skip(2)
      draft.entry.flags += scanner.words()
    } else if scanner.starts(with: "#|") || scanner.starts(with: "#~|") {
      draft.entry.previous.append(scanner.restOfLine())
    } else {
      draft.entry.comments.append(scanner.restOfLine())
    }
  }

  /// Reads a keyword with its text, or a line of text alone.
  private mutating func readText(isObsolete: Bool) throws(POProblem) {
    if scanner.byte == UInt8(ascii: "\"") {
      guard let field = draft.field else {
        throw scanner.problem("Text stands here without msgid or msgstr before it.")
      }
      let text = try scanner.quotedText()
      return append(text, to: field)
    }
    let start = scanner.column
    let keyword = scanner.keyword()
    if draft.hasString, keyword == "msgctxt" || keyword == "msgid" { finishEntry() }
    guard let field = try begin(keyword, at: start) else {
      throw POProblem(column: start, message: "A PO file has no “\(keyword.prefix(40))”.")
    }
    if !draft.hasBegun { draft.entry.line = scanner.line }
    draft.entry.isObsolete = isObsolete
    scanner.skipBlanks()
    let text = try scanner.quotedText()
    draft.field = field
    append(text, to: field)
  }

  /// The field of a keyword, with room made for its text; nil for an unknown keyword.
  private mutating func begin(
    _ keyword: String, at column: Int
  ) throws(POProblem) -> Draft.Field? {
    func misplaced() -> POProblem {
      POProblem(column: column, message: "“\(keyword)” cannot stand here.")
    }
    switch keyword {
    case "msgctxt":
      guard !draft.hasBegun else { throw misplaced() }
      draft.entry.context = ""
      return .context
    case "msgid":
      guard !draft.hasID else { throw misplaced() }
      draft.hasID = true
      return .id
    case "msgid_plural":
      guard draft.hasID, !draft.hasString, draft.entry.pluralID == nil else { throw misplaced() }
      draft.entry.pluralID = ""
      return .pluralID
    case "msgstr":
      guard draft.hasID, !draft.hasString, draft.entry.pluralID == nil else { throw misplaced() }
      draft.hasString = true
      return .string
    default:
      guard keyword.hasPrefix("msgstr[") else { return nil }
      let count = draft.hasString ? draft.entry.strings.count : 0
      guard draft.entry.pluralID != nil, keyword == "msgstr[\(count)]" else { throw misplaced() }
      if draft.hasString { draft.entry.strings.append("") }
      draft.hasString = true
      return .string
    }
  }

  private mutating func append(_ text: String, to field: Draft.Field) {
    switch field {
    case .context: draft.entry.context?.append(text)
    case .id: Self.append(text, to: &draft.entry.id)
    case .pluralID: draft.entry.pluralID?.append(text)
    case .string: Self.append(text, to: &draft.entry.strings[draft.entry.strings.count - 1])
    }
  }

  /// Most texts stand on one line, and need no copy.
  private static func append(_ text: String, to whole: inout String) {
    if whole.isEmpty { whole = text } else { whole += text }
  }

  private mutating func finishEntry() {
    defer { draft = Draft() }
    guard draft.hasBegun else { return }
    let entry = draft.entry
    guard draft.hasString else {
      return report("The entry that begins here has no msgstr.", line: entry.line, column: 1)
    }
    if !entry.isObsolete {
      let key = Key(context: entry.context, id: entry.id)
      if let first = lines.updateValue(entry.line, forKey: key) {
        let what = entry.isHeader ? "The header" : "This entry"
        return report(
          "\(what) stands in the file twice, first on line \(first).", line: entry.line, column: 1)
      }
    }
    entries.append(entry)
  }

  private mutating func report(_ message: String, line: Int, column: Int) {
    let location = SourceLocation(path: path, range: SourceRange(line: line, column: column))
    switch use {
    case .record(let locale):
      diagnostics.append(
        Diagnostic(
          .malformedRecord, locale: locale.description, at: location, message,
          help: "Restore the file from a copy, or delete it and run “handout accept” again."))
    case .translation:
      diagnostics.append(
        Diagnostic(
          .malformedTranslation, at: location, message,
          help: "Save the file again in the tool that wrote it, or ask for it again."))
    }
  }
}

/// The header.
extension POReader {
  private mutating func file() -> POFile? {
    guard diagnostics.isEmpty else { return nil }
    guard let index = entries.firstIndex(where: \.isHeader) else {
      report("This PO file has no header.", line: 1, column: 1)
      return nil
    }
    let header = entries.remove(at: index)
    var file = POFile(header: Self.fields(header.strings[0]), entries: entries)
    file.comments = header.comments
    check(file, line: header.line)
    return file
  }

  private static func fields(_ text: String) -> [POFile.Field] {
    text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let value = line[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }
      return POFile.Field(
        String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
    }
  }

  private mutating func check(_ file: POFile, line: Int) {
    if case .record(let locale) = use, file.language != locale {
      let language = file["Language"] ?? ""
      report(
        language.isEmpty
          ? "The header names no language; here it must be \(locale)."
          : "The header says that the language is “\(language)”, not \(locale).",
        line: line, column: 1)
    }
    let type = file["Content-Type"] ?? ""
    if type != POFile.contentType, type.lowercased().contains("charset="),
      !type.lowercased().contains("charset=utf-8")
    {
      report("The header says that the file is not in UTF-8.", line: line, column: 1)
    }
  }
}
