import Diagnostics
import Localization
import YAML

/// Who may accept texts of a site: those that its `content/reviewers.yml` lists. A site without the
/// file leaves it to everybody.
struct Reviewers: Sendable {
  static let path = "content/reviewers.yml"

  /// As many as a clinic has in a hundred years.
  private static let most = 500

  let all: [Reviewer]

  /// What somebody is in a language on a day; nil where he may accept nothing there.
  func reviewer(_ person: String, for locale: LocaleID, on date: CalendarDate) -> Reviewer? {
    all.first { $0.person == person && $0.mayAccept(locale, on: date) }
  }

  /// Why somebody may not accept texts of a language on a day, and who may; nil for one who may.
  func refusal(of person: String, for locale: LocaleID, on date: CalendarDate) -> String? {
    guard reviewer(person, for: locale, on: date) == nil else { return nil }
    let fit = all.filter { $0.mayAccept(locale, on: date) }.map { "\($0.person) (\($0.role))" }
    let who =
      fit.isEmpty
      ? "Nobody may on that day." : "Who may: \(fit.prefix(10).joined(separator: ", "))."
    return "“\(person)” may not accept \(locale) on \(date): \(reason(person, locale)) \(who)"
  }

  private func reason(_ person: String, _ locale: LocaleID) -> String {
    let own = all.filter { $0.person == person }
    if own.isEmpty {
      let names = Set(all.map(\.person)).sorted()
      let meant = Suggestion.nearest(to: person, inSorted: names)
      return "\(Self.path) has no such name.\(meant.map { " Did you mean “\($0)”?" } ?? "")"
    }
    let spans = own.filter { $0.languages.contains(locale) }.map { reviewer in
      "from \(reviewer.since)\(reviewer.until.map { " to \($0)" } ?? "")"
    }
    return spans.isEmpty
      ? "\(Self.path) does not list \(locale) for that name."
      : "\(Self.path) has that name for \(locale) \(spans.joined(separator: " and "))."
  }
}

/// Reading.
extension Reviewers {
  /// Reads the file. Faulty entries are reported and left out, so that nobody gets in by a slip.
  /// `known` are the locales of the site, those in preparation too.
  static func parse(
    _ bytes: [UInt8], among known: [LocaleID]
  ) -> (reviewers: Reviewers, diagnostics: [Diagnostic]) {
    let (node, problems) = YAMLNode.parse(bytes, path: path)
    guard let node, !node.isNull else {
      let missing = Diagnostic(
        .missingField, at: SourceLocation(path: path),
        "\(path) lists nobody, so that nobody may accept anything.",
        help: "List who may, or remove the file, and everybody may.")
      return (Reviewers(all: []), problems.isEmpty ? [missing] : problems)
    }
    guard case .sequence(let elements) = node.content else {
      let problem = Diagnostic(
        .fieldOutOfRange, at: SourceLocation(path: path, range: node.range),
        "\(path) must be a list of persons.", help: "Begin each with “- person: …”.")
      return (Reviewers(all: []), problems + [problem])
    }
    var (all, diagnostics) = ([Reviewer](), problems)
    for (index, element) in elements.prefix(most).enumerated() {
      var reader = MappingReader(
        element, path: path, locale: nil, subject: "Reviewer \(index + 1)")
      if let reviewer = Reviewer(&reader, among: known) {
        if all.contains(where: reviewer.overlaps) {
          reader.report(
            .fieldOutOfRange, at: element.range,
            "“\(reviewer.person)” is listed twice for one language and the same days.",
            help: "Keep one of the two, or let one end (until) before the other begins (since).")
        } else {
          all.append(reviewer)
        }
      }
      diagnostics += reader.finish()
    }
    if elements.count > most {
      diagnostics.append(
        Diagnostic(
          .fieldOutOfRange, at: SourceLocation(path: path, range: elements[most].range),
          "\(path) lists \(elements.count) persons; the limit is \(most).",
          help: "Remove those whose acceptances no page has any more."))
    }
    return (Reviewers(all: all), diagnostics)
  }

  static var shape: ValueShape {
    .list(
      ListShape(.mapping(MappingReader.shape { _ = Reviewer(&$0, among: []) }), count: 0...most))
  }
}
