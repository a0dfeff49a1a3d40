import Diagnostics
import Language
import Localization

extension Rule {
  /// A message has the placeholders that it is given: those that code fills in, and those of the
  /// source locale's message. Otherwise its sentence could not be written. A page's text names the
  /// same facts as its source.
  static let placeholderMismatch = Rule(
    id: .placeholderMismatch, kind: .translation,
    explanation: """
      A text with placeholders such as %{count} has others than its source: one is lost, renamed \
      or added. The number or name that it stands for would not be shown. Keep each placeholder \
      exactly as in the source, and put it where the language wants it.
      """,
    scope: .site { site in
      let needed = NeededMessages(everythingOf: site).byKey
      let source = site.locales[site.sourceLocale].catalog.table
      return site.locales.flatMap { locale in
        let table = locale.catalog.table
        return table.keys.flatMap { key -> [Diagnostic] in
          let need =
            needed[key] ?? (table.locale == source.locale ? nil : source[key].map { Need($0) })
          guard let need, let entry = table[key] else { return [] }
          return problems(of: entry, key: key, need: need, in: table)
        }
      }
    },
    .segment { checked in
      guard checked.page != nil, let source = checked.source,
        source.prose.hasPlaceholders || checked.segment.prose.hasPlaceholders
      else { return [] }
      return problems(of: checked, source)
    })

  private static func problems(
    of checked: SegmentUnderCheck, _ source: Segment
  ) -> [Diagnostic] {
    var found: [String: Int] = [:]
    for placeholder in checked.segment.placeholders { found[placeholder.name, default: 0] += 1 }
    let lost = source.placeholders.map(\.name).filter { name in
      guard let left = found[name], left > 0 else { return true }
      found[name] = left - 1
      return false
    }
    // What is left of those found stands last among those of its name.
    let added = checked.segment.placeholders.reversed().filter { placeholder in
      guard let left = found[placeholder.name], left > 0 else { return false }
      found[placeholder.name] = left - 1
      return true
    }.reversed()
    return added.map { placeholder in
      checked.diagnostic(
        .placeholderMismatch, at: placeholder.token..<placeholder.token + 1,
        "“\(placeholder.name)” stands here, but not in the source.",
        help: lost.first.map { "The source has “\($0)”." })
    }
      + lost.dropFirst(added.count).map { name in
        checked.diagnostic(
          .placeholderMismatch, at: nil, "The translation leaves out “\(name)”.",
          help: "Put it where the value belongs in the sentence; do not write the value itself.")
      }
  }

  private typealias Need = NeededMessages.Need

  private static func problems(
    of entry: StringTable.Entry, key: MessageKey, need: Need, in table: StringTable
  ) -> [Diagnostic] {
    switch entry {
    case .single(let message):
      return problems(of: message, key: key, need: need, mayOmitCount: false, in: table)
    case .plural(let forms):
      guard need.isCounted else {
        let range =
          forms.values.map(\.range).min {
            ($0.startLine, $0.startColumn) < ($1.startLine, $1.startColumn)
          } ?? .startOfFile
        return [
          diagnostic(
            key, of: table, text: nil, at: range,
            "The message “\(key)” has plural forms, but no count chooses one.",
            help: "Write it as one text.")
        ]
      }
      // A form may say its number in words: “once”.
      return forms.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { category, message in
        problems(
          of: message, key: key, need: need, mayOmitCount: category != .other, in: table)
      }
    }
  }

  private static func problems(
    of message: Located<Message>, key: MessageKey, need: Need, mayOmitCount: Bool,
    in table: StringTable
  ) -> [Diagnostic] {
    let found = Set(message.value.placeholders)
    let wanted = need.placeholders.sorted()
    let text = message.value.text
    let unknown = found.subtracting(need.placeholders).sorted().map { name in
      diagnostic(
        key, of: table, text: text, at: message.range,
        "Nothing fills in “%{\(name)}” in the message “\(key)”.",
        help: Suggestion.help(for: name, inSorted: wanted)
          ?? "The message has no placeholders.")
    }
    let lost = need.placeholders.subtracting(found).sorted()
      .filter { !(mayOmitCount && $0 == "count") }.map { name in
        diagnostic(
          key, of: table, text: text, at: message.range,
          "The message “\(key)” leaves out “%{\(name)}”.",
          help: "Put it where the value belongs in the sentence.")
      }
    return unknown + lost
  }

  private static func diagnostic(
    _ key: MessageKey, of table: StringTable, text: String?, at range: SourceRange,
    _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .placeholderMismatch, locale: table.locale.description,
      about: .stringTable(locale: table.locale.description),
      at: SourceLocation(path: table.path(of: key), range: range), message, help: help,
      target: text)
  }
}

extension NeededMessages.Need {
  /// What the source locale's message shows.
  fileprivate init(_ entry: StringTable.Entry) {
    switch entry {
    case .single(let message): self.init(placeholders: Set(message.value.placeholders))
    case .plural(let forms):
      let placeholders = forms.values.flatMap { $0.value.placeholders }
      self.init(placeholders: Set(placeholders), isCounted: true)
    }
  }
}

extension Segment {
  /// The placeholders as they are written, each with its token.
  fileprivate var placeholders: [(name: String, token: Int)] {
    prose.tokens.indices.filter { prose.tokens[$0].kind == .placeholder }.map { index in
      (prose.text(of: prose.tokens[index]), index)
    }
  }
}
