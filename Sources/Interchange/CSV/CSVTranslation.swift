import Diagnostics
import Localization

/// Texts as a table, a row each, for whoever has a spreadsheet.
enum CSVTranslation {
  static func bytes(of file: TranslationFile) -> [UInt8] {
    var csv = CSVWriter()
    csv.append(CSVColumn.allCases.map { $0.head(of: file) })
    for document in file.documents {
      for unit in document.units {
        csv.append(CSVColumn.allCases.map { cell($0, of: unit, document, file) })
      }
    }
    return csv.bytes
  }

  private static func cell(
    _ column: CSVColumn, of unit: TranslationUnit, _ document: TranslationDocument,
    _ file: TranslationFile
  ) -> String {
    let context = unit.context
    return switch column {
    case .document: document.name
    case .place: unit.place
    case .state: unit.state.name
    case .source: unit.source.written(asMarkdown: unit.isMarkdown)
    case .translation: unit.target?.written(asMarkdown: unit.isMarkdown) ?? ""
    case .oldSource: if case .changed(let from) = unit.state { from } else { "" }
    case .facts: context.facts.map(\.sentence).joined(separator: "\n")
    case .notes: context.notes.joined(separator: "\n")
    case .terms: context.terms.map(\.sentence).joined(separator: "\n")
    case .limit: context.lengthLimit.map(String.init) ?? ""
    case .picture: context.picture ?? ""
    case .preview: document.address ?? ""
    case .file: document.sourcePath
    case .line: String(context.line)
    case .machine: ""
    case .site: file.site
    case .base: unit.base
    }
  }

  static func read(
    _ bytes: [UInt8], _ problems: FileProblems
  ) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    let (text, problem) = problems.utf8(bytes)
    guard let text else { return (nil, problem.map { [$0] } ?? []) }
    var table = CSVTable(text)
    guard let columns = table.columns else {
      let missing = CSVTable.required.map(\.rawValue).joined(separator: ", ")
      return (
        nil,
        [
          problems.malformed(
            "The first row of \(problems.path) does not name the columns of a table of texts.",
            help: "Keep the row of names on top of it, with at least these: \(missing).")
        ]
      )
    }
    var file = ReturnedFile(
      source: columns.source, target: columns.target, site: nil, units: [])
    var diagnostics: [Diagnostic] = []
    while let row = table.reader.next(), diagnostics.count < problemLimit {
      let cells = columns.cells(of: row)
      if cells.isEmpty { continue }
      file.site = file.site ?? cells[.site]
      if let unit = unit(cells, line: row.line) {
        file.units.append(unit)
      } else {
        diagnostics.append(
          problems.malformed(
            "This row does not say which text it is: its document or place is empty.",
            line: row.line, help: "Copy both from the exported table."))
      }
    }
    if let line = table.reader.unclosedLine {
      diagnostics.append(
        problems.malformed(
          "The quotation mark in this row is never closed.", line: line,
          help: "Save the table again in the spreadsheet."))
    }
    return diagnostics.isEmpty ? (file, []) : (nil, diagnostics)
  }

  /// A file with so many problems is no such table; more of them would tell nothing.
  private static let problemLimit = 20

  private static func unit(_ cells: [CSVColumn: String], line: Int) -> ReturnedUnit? {
    guard let document = cells[.document], let place = cells[.place] else { return nil }
    return ReturnedUnit(
      document: document, place: place, line: line, source: cells[.source].map { .written($0) },
      target: cells[.translation].map { .written($0) }, base: cells[.base],
      machine: cells[.machine])
  }
}

/// The rows of a table behind the one that names its columns.
private struct CSVTable {
  static let required: [CSVColumn] = [.document, .place, .translation]

  var reader: CSVReader
  /// nil where the first row does not name them.
  private(set) var columns: CSVColumns?

  /// Takes the separator by which the first row names most columns.
  init(_ text: [UInt8]) {
    let readings = ",;\t".utf8.map { separator in
      var reader = CSVReader(text, separator: separator)
      var head = reader.next()?.cells ?? []
      // Excel's own line for the separator.
      if head.first?.lowercased().hasPrefix("sep=") == true { head = reader.next()?.cells ?? [] }
      return (reader: reader, columns: CSVColumns(head))
    }
    let best = readings.max { $0.columns.count < $1.columns.count }
    reader = best?.reader ?? CSVReader(text, separator: UInt8(ascii: ","))
    if let columns = best?.columns, columns.has(Self.required) { self.columns = columns }
  }
}

/// Which cell of a row belongs to which column.
private struct CSVColumns {
  private var columns: [CSVColumn?]
  private(set) var source: LocaleID?
  private(set) var target: LocaleID?

  init(_ heads: [String]) {
    columns = []
    for head in heads {
      let (column, locale) = CSVColumn.read(head: head).map { ($0.column, $0.locale) } ?? (nil, nil)
      // Of two columns with one name the first counts.
      let isKnown = columns.contains { $0 != nil && $0 == column }
      columns.append(isKnown ? nil : column)
      if column == .source { source = source ?? locale }
      if column == .translation { target = target ?? locale }
    }
  }

  var count: Int { columns.count { $0 != nil } }

  func has(_ required: [CSVColumn]) -> Bool { required.allSatisfy(columns.contains) }

  /// The cells of a row in which something stands.
  func cells(of row: CSVReader.Row) -> [CSVColumn: String] {
    var cells: [CSVColumn: String] = [:]
    for case (let column?, let text) in zip(columns, row.cells)
    where !text.allSatisfy(\.isWhitespace) {
      // Spreadsheets of Windows end lines within a cell in two characters.
      cells[column] = CSVFormula.unguarded(text.replacing("\r\n", with: "\n"))
    }
    return cells
  }
}
