import Diagnostics
import Language
import Localization

/// A segment of a page or a string table, as segment rules see it. A class, so that what one rule
/// read of it the next ones have.
final class SegmentUnderCheck {
  let site: Site
  let localeIndex: Int
  /// nil for a message of a string table.
  let page: Page?
  /// The file that the segment stands in.
  let path: String
  let segment: Segment
  /// The source's segment that this one translates; nil in the source locale, and where the source
  /// has none.
  let source: Segment?
  /// The page or string table beside its review record; nil in the source locale.
  let record: RecordUnderCheck?

  /// Both texts, made once for all that is reported of them.
  private lazy var texts = (source: source?.text, target: segment.text)

  /// What the segment counts.
  var amounts: Amounts { segment.amounts(grammars) }

  /// What its source counts; nothing where it has none.
  private var sourceAmounts: Amounts {
    source?.amounts(site.languages[site.sourceLocale]) ?? Amounts()
  }

  /// How the amounts of the segment differ from its source's.
  private(set) lazy var amountFindings = findAmountFindings()

  /// How what the placeholders of the segment count differs from its source's.
  private(set) lazy var placeholderFindings = findPlaceholderFindings()

  /// Where the segment states another dose than its page's.
  private(set) lazy var doseContradictions =
    dose.map {
      DoseContradiction.all(in: self, of: $0)
    } ?? []

  /// Where the segment says no.
  var negations: NegationGrammar.Mentions { segment.negations(grammars) }

  /// Where its source does; nil where it has none.
  var sourceNegations: NegationGrammar.Mentions? {
    source?.negations(site.languages[site.sourceLocale])
  }

  /// What the segment says as the opposite of its source.
  private(set) lazy var contraries = conceptFindings(.contraries).filter { !isDeniedOnce($0) }

  /// What of its source it leaves out, and what it adds.
  private(set) lazy var sentenceFindings = findSentenceFindings()

  init(
    site: Site, localeIndex: Int, page: Page?, path: String, segment: Segment, source: Segment?,
    record: RecordUnderCheck?
  ) {
    self.site = site
    self.localeIndex = localeIndex
    self.page = page
    self.path = path
    self.segment = segment
    self.source = source
    self.record = record
  }

  var locale: SiteLocale { site.locales[localeIndex] }
  /// What the problems found here are about.
  var subject: Subject {
    page?.subject(in: locale.id) ?? .stringTable(locale: locale.id.description)
  }

  var isSource: Bool { localeIndex == site.sourceLocale }

  /// How texts of the segment's locale are read.
  var grammars: LocaleGrammars { site.languages[localeIndex] }

  /// How the source is read; nil where the segment has none.
  var sourceGrammars: LocaleGrammars? { source == nil ? nil : site.languages[site.sourceLocale] }

  /// Whether a patient acts on it: a step, a note on an exercise, or a text of the safety page.
  var guidesPatient: Bool { page.map { segment.guidesPatient(on: $0) } ?? false }

  /// The dose of the exercise that it speaks of.
  private var dose: Dose? {
    guard let page else { return nil }
    if case .note(let exercise) = segment.place.role {
      return site.exercises(of: page).first { $0.entry.id.value == exercise }?.facts.dose
    }
    return page.facts.exercise?.dose
  }

  private func findSentenceFindings() -> [SentenceComparison.Finding] {
    let languages = site.languages
    guard let source, languages.knowsMeanings(of: site.sourceLocale, and: localeIndex) else {
      return []
    }
    func text(_ segment: Segment, _ locale: Int) -> LanguageKnowledge.Text {
      LanguageKnowledge.Text(segment.prose, in: locale, segment.evidence(languages, in: locale))
    }
    return languages.sentenceFindings(text(source, site.sourceLocale), text(segment, localeIndex))
  }

  private func findAmountFindings() -> [AmountComparison.Finding] {
    guard let source, let sourceGrammars else { return [] }
    // Only messages have plural forms.
    let (from, to) =
      page == nil
      ? (sourceAmounts.without(numberOf: source.place), amounts.without(numberOf: segment.place))
      : (sourceAmounts, amounts)
    return AmountComparison.findings(
      source: from, target: to,
      isWordless: !sourceGrammars.amounts.isKnown || !grammars.amounts.isKnown)
  }

  private func findPlaceholderFindings() -> [PlaceholderComparison.Finding] {
    guard source != nil, !amounts.placeholders.isEmpty, grammars.amounts.isKnown else { return [] }
    return PlaceholderComparison.findings(source: sourceAmounts, target: amounts)
  }

  /// A problem at some of the segment's tokens, or at all of it (nil), with both texts. `beside` are
  /// the tokens of the source that it is about.
  func diagnostic(
    _ rule: RuleID, _ severity: Severity = .error, at tokens: Range<Int>?,
    beside sourceTokens: Range<Int>? = nil, _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, locale: locale.id.description, about: subject,
      at: SourceLocation(path: path, range: tokens.map(segment.range(of:)) ?? segment.range),
      message, help: help,
      source: texts.source, target: texts.target,
      sourceMark: sourceTokens.flatMap { source?.prose.codePoints(of: $0) },
      targetMark: tokens.map(segment.prose.codePoints(of:)))
  }

  /// A problem at some bytes of the segment's text, with that text alone: it says nothing of what
  /// the source says.
  func diagnostic(
    _ rule: RuleID, _ severity: Severity = .error, atBytes bytes: Range<Int>, _ message: String,
    help: String
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, locale: locale.id.description, about: subject,
      at: SourceLocation(path: path, range: segment.range(ofBytes: bytes)), message, help: help,
      target: texts.target, targetMark: segment.prose.codePoints(ofBytes: bytes))
  }
}

extension Amounts {
  /// Without the number that a plural form stands for and may say in words: “مرتين” is two times.
  fileprivate func without(numberOf place: SegmentPlace) -> Amounts {
    guard case .message(_, form: let form?) = place.role else { return self }
    let number: Ratio
    switch form {
    case "zero": number = Ratio(0)
    case "one": number = Ratio(1)
    case "two": number = Ratio(2)
    default: return self
    }
    var others = self
    others.amounts.removeAll { $0.kind == .count && $0.value == number }
    return others
  }
}

extension Segment {
  /// Whether a patient acts on it.
  func guidesPatient(on page: Page) -> Bool {
    page.type == .safety || place.role == .step || place.isNote || place.spokenIn != nil
  }
}
