import Diagnostics
import Localization

/// The rules of a check, by what they look at.
struct RuleSet: Sendable {
  // In structs: an array of bare functions keeps each in a box of its own, and all threads would
  // count references to these boxes, for each rule at each segment.
  struct SiteRule: Sendable {
    let check: @Sendable (Site, CalendarDate) -> [Diagnostic]
  }

  struct PageRule: Sendable {
    let check: @Sendable (PageUnderCheck) -> [Diagnostic]
  }

  struct SegmentRule: Sendable {
    let isDecisive: Bool
    let check: @Sendable (SegmentUnderCheck) -> [Diagnostic]
  }

  struct TranslationsRule: Sendable {
    let check: @Sendable ([TranslatedSegment]) -> [Diagnostic]
  }

  struct RecordRule: Sendable {
    let check: @Sendable (RecordUnderCheck) -> [Diagnostic]
  }

  let ofSites: [SiteRule]
  let ofPages: [PageRule]
  /// In the order of their precedence.
  let ofSegments: [SegmentRule]
  let ofTranslations: [TranslationsRule]
  let ofRecords: [RecordRule]

  private let leftOut: Set<RuleID>

  init(includesAdvice: Bool) {
    let rules = Rule.all.filter { includesAdvice || $0.kind != .advice }
    var ofSites: [SiteRule] = []
    var ofPages: [PageRule] = []
    var ofSegments: [SegmentRule] = []
    var ofTranslations: [TranslationsRule] = []
    var ofRecords: [RecordRule] = []
    for rule in rules {
      for scope in rule.scopes {
        switch scope {
        case .site(let check): ofSites.append(SiteRule { site, _ in check(site) })
        case .siteOnDay(let check): ofSites.append(SiteRule(check: check))
        case .page(let check): ofPages.append(PageRule(check: check))
        case .segment(let check):
          ofSegments.append(SegmentRule(isDecisive: rule.isDecisive, check: check))
        case .translations(let check): ofTranslations.append(TranslationsRule(check: check))
        case .record(let check): ofRecords.append(RecordRule(check: check))
        }
      }
    }
    let ids = Set(rules.map(\.id))
    leftOut = Set(Rule.all.map(\.id)).subtracting(ids)
    self.ofSites = ofSites
    self.ofPages = ofPages
    self.ofSegments = ofSegments
    self.ofTranslations = ofTranslations
    self.ofRecords = ofRecords
  }

  /// Whether a rule, or a parser's, was looked for.
  func ran(_ id: RuleID) -> Bool {
    !leftOut.contains(id)
  }

  /// What the page rules and the segment rules find in one page in one locale.
  func problems(of page: PageUnderCheck) -> [Diagnostic] {
    var problems = ofPages.flatMap { $0.check(page) }
    guard let file = page.file else { return problems }
    if let record = page.record { problems += self.problems(of: record) }
    func check(_ segment: Segment, beside source: Segment?) {
      find(
        in: SegmentUnderCheck(
          site: page.site, localeIndex: page.localeIndex, page: page.page, path: file.path,
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
    ofRecords.flatMap { $0.check(record) }
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
      problems += found
      if rule.isDecisive { return }
    }
  }
}
