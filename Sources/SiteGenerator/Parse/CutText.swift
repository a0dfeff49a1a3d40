import Diagnostics
import Localization

/// Texts that YAML cuts off, since it takes “ #” for the beginning of a note.
enum CutText {
  /// Reports the texts of a page's front matter, or of a whole file, with a note right behind them
  /// that were written without quotation marks.
  static func problems(
    of texts: [Located<String>], in yaml: UnsafeBufferPointer<UInt8>, firstLine: Int,
    path: String, locale: LocaleID, about subject: Subject = .site
  ) -> [Diagnostic] {
    guard yaml.contains(UInt8(ascii: "#")) else { return [] }
    let lines = yaml.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return texts.compactMap { text in
      let place = text.range.startLine - firstLine
      guard lines.indices.contains(place),
        isCut(text, on: String(decoding: lines[place], as: UTF8.self))
      else { return nil }
      return Diagnostic(
        .cutTitle, .warning, locale: locale.description, about: subject,
        at: SourceLocation(path: path, range: text.range),
        "What stands behind “ #” here is a note to YAML, and is not shown.",
        help: "Put the whole text in quotation marks, or the note on a line of its own.")
    }
  }

  /// Reports the messages of a string table.
  static func problems(
    of table: StringTable?, in bytes: [UInt8], about subject: Subject
  ) -> [Diagnostic] {
    guard let table else { return [] }
    let texts = table.keys.flatMap { key in
      (table[key]?.messages ?? []).map { message in
        Located(value: message.value.text, range: message.range)
      }
    }
    return bytes.withUnsafeBufferPointer {
      problems(
        of: texts, in: $0, firstLine: 1, path: table.path, locale: table.locale,
        about: subject)
    }
  }

  private static func isCut(_ text: Located<String>, on line: String) -> Bool {
    let isPlain = text.range.endColumn - text.range.startColumn == text.value.unicodeScalars.count
    guard text.range.startLine == text.range.endLine, isPlain else { return false }
    let behind = line.unicodeScalars.dropFirst(text.range.endColumn - 1)
    let rest = behind.drop { $0 == " " || $0 == "\t" }
    return rest.count < behind.count && rest.first == "#"
  }
}

extension StringTable.Entry {
  /// The message, or its forms in the order of the file.
  fileprivate var messages: [Located<Message>] {
    switch self {
    case .single(let message): [message]
    case .plural(let forms): forms.values.sorted { $0.range.startLine < $1.range.startLine }
    }
  }
}
