import Diagnostics
import Language
import Localization
import OperatingSystem

/// A translation, page or string table, beside its review record, as record rules see it.
final class RecordUnderCheck {
  /// A text of the source with its translation.
  struct Part {
    var source: Segment
    var target: Segment
    /// Both as a record keeps them.
    var text: RecordComparison.Text
  }

  let site: Site
  let localeIndex: Int
  /// nil for a string table.
  let page: Page?
  /// What a record has to cover; empty where there is none.
  let parts: [Part]
  /// nil where there is no record that could be read.
  let comparison: RecordComparison?
  /// The source texts of the record; none where everything is as it was recorded.
  let oldSources: OldSources?

  init(site: Site, localeIndex: Int, page: Page?, pairs: [SegmentAlignment.Pair]) {
    self.site = site
    self.localeIndex = localeIndex
    self.page = page
    let record = page.map { $0.records[localeIndex] } ?? site.locales[localeIndex].record
    guard let record else {
      (parts, comparison, oldSources) = ([], nil, nil)
      return
    }
    let parts = Self.parts(of: pairs)
    let comparison = RecordComparison(
      record, parts.map(\.text), matchesByPlace: page == nil)
    self.parts = parts
    self.comparison = comparison
    let isCurrent = comparison.states.allSatisfy { state in
      if case .current = state { true } else { false }
    }
    oldSources = isCurrent ? nil : OldSources(of: record, site.languages.vocabulary)
  }

  /// The texts that are there in both languages.
  static func parts(of pairs: [SegmentAlignment.Pair]) -> [Part] {
    pairs.compactMap { pair in
      guard let source = pair.source, let target = pair.target else { return nil }
      let text = RecordComparison.Text(
        place: target.place.description, source: RecordText.bytes(of: source),
        target: RecordText.bytes(of: target))
      return text.source.isEmpty ? nil : Part(source: source, target: target, text: text)
    }
  }

  var locale: SiteLocale { site.locales[localeIndex] }

  /// Whether an entry counts as accepted: by somebody who may, and the record is as it was written.
  func isAccepted(entry: Int) -> Bool {
    guard let record = comparison?.record, record.isAccepted(entry) else { return false }
    return record.acceptance(entry).map { site.mayAccept($0, locale.id) } ?? false
  }

  /// Whether somebody who may has accepted a text as it stands.
  func isAccepted(_ state: RecordComparison.State) -> Bool {
    switch state {
    case .current(let entry), .outdated(let entry): isAccepted(entry: entry)
    case .edited, .added: false
    }
  }

  /// What the problems found here are about.
  var subject: Subject {
    page?.subject(in: locale.id) ?? .stringTable(locale: locale.id.description)
  }

  /// The translation's file.
  var path: String {
    page.map { "\($0.folder.path)/\(locale.id).md" } ?? locale.catalog.table.path
  }

  /// The source's file.
  var sourcePath: String {
    page?.source.path ?? site.locales[site.sourceLocale].catalog.table.path
  }

  /// The record's file.
  var recordPath: String { ReviewRecord.path(besideTranslation: path) }

  /// What `accept` calls it.
  var argument: String {
    page.map { $0.folder.name } ?? ReviewRecord.tableArgument
  }

  /// How to accept it.
  var command: String {
    "handout accept --locale \(locale.id) --by NAME \(argument)"
  }

  func diagnostic(
    _ rule: RuleID, _ severity: Severity, path: String, at range: SourceRange, _ message: String,
    help: String, source: String? = nil, target: String? = nil,
    related: [Diagnostic.Related] = []
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, locale: locale.id.description, about: subject,
      at: SourceLocation(path: path, range: range), message, help: help, source: source,
      target: target, related: related)
  }
}

extension Site {
  /// Whether somebody who accepted a text was one who may, as far as the site says who may.
  func mayAccept(_ acceptance: ReviewRecord.Acceptance, _ locale: LocaleID) -> Bool {
    reviewers.map { $0.reviewer(acceptance.by, for: locale, on: acceptance.on) != nil } ?? true
  }
}

extension ReviewRecord {
  /// What `accept` calls a string table.
  static let tableArgument = "strings"

  /// `es.po` beside `es.md`, `strings.po` beside `strings.yml`.
  static func path(besideTranslation path: String) -> String {
    let fileExtension = Path.fileExtension(of: Path.name(of: path))
    return String(path.dropLast(fileExtension.count)) + "po"
  }
}

/// The texts that a record has of the source, to be found by their words.
struct OldSources: Sendable {
  /// One of each: texts of the same words are alike to those who ask.
  private var byWords: [UInt64?: Prose] = [:]

  init(of record: ReviewRecord, _ vocabulary: Vocabulary) {
    for entry in record.indices {
      let prose = RecordText.prose(ofMarkdown: record.source(entry), vocabulary: vocabulary)
      byWords[prose.wordDigest] = prose
    }
  }

  /// Whether a text says the same words as one of them.
  func contain(_ text: Prose, as detector: PartialTranslation) -> Bool {
    byWords[text.wordDigest].map { detector.isIdentical($0, text) } ?? false
  }
}
