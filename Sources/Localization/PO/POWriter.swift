/// Writes a PO file as gettext's own tools do with `--no-wrap`: one line a text, so that a changed
/// text is one changed line.
package struct POWriter {
  private var bytes: [UInt8] = []

  package static func bytes(of file: POFile) -> [UInt8] {
    var writer = POWriter()
    writer.append(file)
    return writer.bytes
  }

  private mutating func append(_ file: POFile) {
    for comment in file.comments { line(comment) }
    line("msgid \"\"")
    line("msgstr \"\"")
    for field in file.header { line(Self.quoted("\(field.name): \(field.value)\n")) }
    for entry in file.entries {
      line("")
      append(entry)
    }
  }

  private mutating func append(_ entry: POEntry) {
    for comment in entry.comments { line(comment) }
    if !entry.flags.isEmpty { line("#, " + entry.flags.joined(separator: ", ")) }
    for previous in entry.previous { line(previous) }
    let mark = entry.isObsolete ? "#~ " : ""
    if let context = entry.context { line("\(mark)msgctxt \(Self.quoted(context))") }
    line("\(mark)msgid \(Self.quoted(entry.id))")
    if let pluralID = entry.pluralID {
      line("\(mark)msgid_plural \(Self.quoted(pluralID))")
      for (number, string) in entry.strings.enumerated() {
        line("\(mark)msgstr[\(number)] \(Self.quoted(string))")
      }
    } else {
      line("\(mark)msgstr \(Self.quoted(entry.strings.first ?? ""))")
    }
  }

  private mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The text in quotation marks, as one line.
  package static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
      return "\"\(text)\""
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
