import Diagnostics
import Localization

/// The rules of a check, by what they look at.
struct RuleSet: Sendable {
  // In structs: an array of bare functions keeps each in a box of its own, and all threads would
  // count references to these boxes, for each rule at each segment.
  struct SiteRule: Sendable {
    let isJudgement: Bool
    let check: @Sendable (Site, CalendarDate) -> [Diagnostic]
  }

  struct PageRule: Sendable {
    let isJudgement: Bool
    let check: @Sendable (PageUnderCheck) -> [Diagnostic]
  }

  struct SegmentRule: Sendable {
    let isJudgement: Bool
    let isDecisive: Bool
    let check: @Sendable (SegmentUnderCheck) -> [Diagnostic]
  }

  struct TranslationsRule: Sendable {
    let isJudgement: Bool
    let check: @Sendable ([TranslatedSegment]) -> [Diagnostic]
  }

  struct RecordRule: Sendable {
    let isJudgement: Bool
    let check: @Sendable (RecordUnderCheck) -> [Diagnostic]
  }

  private let ofSites: [SiteRule]
  private let ofPages: [PageRule]
  /// In the order of their precedence.
  private let ofSegments: [SegmentRule]
  private let ofTranslations: [TranslationsRule]
  private let ofRecords: [RecordRule]

  /// Of some of these another part may have run.
  private let leftOut: Set<RuleID>

  init(includesAdvice: Bool) {
    let rules = Rule.all.filter { includesAdvice || $0.kind != .advice }
    var ofSites: [SiteRule] = []
    var ofPages: [PageRule] = []
    var ofSegments: [SegmentRule] = []
    var ofTranslations: [TranslationsRule] = []
    var ofRecords: [RecordRule] = []
    for rule in rules {
      let isJudgement = rule.kind != .site
      for scope in rule.scopes {
        switch scope {
        case .site(let check):
          ofSites.append(SiteRule(isJudgement: isJudgement) { site, _ in check(site) })
        case .siteOnDay(let check):
          ofSites.append(SiteRule(isJudgement: isJudgement, check: check))
        case .page(let check): ofPages.append(PageRule(isJudgement: isJudgement, check: check))
        case .segment(let check):
          ofSegments.append(
            SegmentRule(isJudgement: isJudgement, isDecisive: rule.isDecisive, check: check))
        case .translations(let check):
          ofTranslations.append(TranslationsRule(isJudgement: isJudgement, check: check))
        case .record(let check):
          ofRecords.append(RecordRule(isJudgement: isJudgement, check: check))
        }
      }
    }
    leftOut = Set(
      Rule.all.lazy.filter { !includesAdvice && $0.kind == .advice }.map(\.id))
    self.ofSites = ofSites
    self.ofPages = ofPages
    self.ofSegments = ofSegments
    self.ofTranslations = ofTranslations
    self.ofRecords = ofRecords
  }

  /// Whether a rule, or a parser's, was looked for as a whole.
  func ran(_ id: RuleID) -> Bool {
    !leftOut.contains(id)
  }

  /// Whether any rule compares all translations.
  var comparesTranslations: Bool { !ofTranslations.isEmpty }

  /// What the rules over the site as a whole find.
  func problems(of site: Site, on date: CalendarDate) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for rule in ofSites { problems += rule.check(site, date).judged(rule.isJudgement) }
    return problems
  }

  /// What the rules over all translations together find.
  func problems(of translations: [TranslatedSegment]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for rule in ofTranslations { problems += rule.check(translations).judged(rule.isJudgement) }
    return problems
  }

  /// What the page rules and the segment rules find in one page in one locale.
  func problems(of page: PageUnderCheck) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for rule in ofPages { problems += rule.check(page).judged(rule.isJudgement) }
    guard let file = page.file else { return problems }
    if let record = page.record { problems += self.problems(of: record) }
    func check(_ segment: Segment, beside source: Segment?) {
      find(
        in: SegmentUnderCheck(
          site: page.site, localeIndex: page.localeIndex, page: page.page,
          path: segment.path(onPageAt: file.path),
          segment: segment, source: source, record: page.record),
        into: &problems)
    }
    if let alignment = page.alignment {
      for pair in alignment.pairs {
        if let segment = pair.target { check(segment, beside: pair.source) }
      }
    } else {
      for segment in page.segments { check(segment, beside: nil) }
    }
    return problems
  }

  /// What the record rules find.
  func problems(of record: RecordUnderCheck) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for rule in ofRecords { problems += rule.check(record).judged(rule.isJudgement) }
    return problems
  }

  /// What the segment rules find, up to the first decisive hit.
  func problems(of segment: SegmentUnderCheck) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    find(in: segment, into: &problems)
    return problems
  }

  private func find(in segment: SegmentUnderCheck, into problems: inout [Diagnostic]) {
    for rule in ofSegments {
      let found = rule.check(segment)
      guard !found.isEmpty else { continue }
      problems += found.judged(rule.isJudgement)
      if rule.isDecisive { return }
    }
  }
}

extension [Diagnostic] {
  /// The problems that a rule found, by whether it judges.
  fileprivate func judged(_ isJudgement: Bool) -> [Diagnostic] {
    guard isJudgement, !isEmpty else { return self }
    var problems = self
    for index in problems.indices { problems[index].isJudgement = true }
    return problems
  }
}
