import Diagnostics
import Localization
import YAML

/// A person who may accept texts, as `content/reviewers.yml` has it.
struct Reviewer: Sendable, Hashable {
  var person: String
  /// The locales whose texts that person may accept.
  var languages: [LocaleID]
  /// What records call that person, such as “medical translator”.
  var role: String
  /// What makes that person fit for it, for whoever asks later.
  var qualification: String
  var since: CalendarDate
  /// The last day; nil where it still holds.
  var until: CalendarDate?

  func mayAccept(_ locale: LocaleID, on date: CalendarDate) -> Bool {
    languages.contains(locale) && since <= date && until.map { date <= $0 } ?? true
  }

  /// Whether both say of one person what he is, in one language, on one day.
  func overlaps(_ other: Reviewer) -> Bool {
    person == other.person && languages.contains(where: other.languages.contains)
      && until.map { other.since <= $0 } ?? true && other.until.map { since <= $0 } ?? true
  }
}

extension Reviewer {
  init?(_ reader: inout MappingReader, among known: [LocaleID]) {
    let person = reader.value(
      "person", expected: "a name on one line", as: .text(PersonName.form), required: true
    ) { PersonName.isValid($0) ? $0 : nil }
    let languages = Self.languages(&reader, among: known)
    let role = reader.value(
      "role", expected: "a few words on one line", as: .text(PersonName.form), required: true
    ) { PersonName.isValid($0) ? $0 : nil }
    let qualification = reader.text("qualification", required: true)
    let since = reader.date("since", required: true)
    let until = reader.date("until")
    if let since, let until, until.value < since.value {
      reader.report(
        .fieldOutOfRange, at: until.range,
        "until is \(until.value), before since, \(since.value).",
        help: "Write the last day on which it holds, or leave it out.")
      return nil
    }
    guard let person, let languages, let role, let qualification, let since else { return nil }
    self.init(
      person: person.value, languages: languages, role: role.value,
      qualification: qualification.value, since: since.value, until: until?.value)
  }

  /// nil where one of them is none: who is listed for half of his languages would be refused for the
  /// others without a word.
  private static func languages(
    _ reader: inout MappingReader, among known: [LocaleID]
  ) -> [LocaleID]? {
    let reported = reader.diagnostics.count
    let texts = reader.texts(
      "languages", as: ListShape(.text(.languageTag), count: 1...Int.max, isUnique: true),
      required: true)
    var languages: [LocaleID] = []
    for text in texts {
      guard let id = LocaleID(text.value), known.contains(id) else {
        reader.report(
          .fieldOutOfRange, at: text.range, "“\(text.value)” is no locale of the site.",
          help: Suggestion.help(for: text.value, among: known.map(\.description)))
        return nil
      }
      if languages.contains(id) {
        reader.report(
          .fieldOutOfRange, at: text.range, "The locale \(id) is listed twice.",
          help: "Keep one of the two.")
        return nil
      }
      languages.append(id)
    }
    if texts.isEmpty, reader.diagnostics.count == reported {
      reader.report(
        .missingField, at: reader.range, "\(reader.subject) has no languages.",
        help: "List the locales whose texts that person may accept: languages: [es]")
    }
    return languages.isEmpty ? nil : languages
  }
}
