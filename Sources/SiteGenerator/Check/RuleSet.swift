import Diagnostics

/// The rules of a check, by what they look at.
struct RuleSet: Sendable {
  typealias SegmentRule = (isDecisive: Bool, check: @Sendable (SegmentUnderCheck) -> [Diagnostic])

  let ofSites: [@Sendable (Site) -> [Diagnostic]]
  let ofPages: [@Sendable (PageUnderCheck) -> [Diagnostic]]
  /// In the order of their precedence.
  let ofSegments: [SegmentRule]
  let ofTranslations: [@Sendable ([TranslatedSegment]) -> [Diagnostic]]
  let ofRecords: [@Sendable (RecordUnderCheck) -> [Diagnostic]]

  private let leftOut: Set<RuleID>

  init(includesAdvice: Bool) {
    let rules = Rule.all.filter { includesAdvice || $0.kind != .advice }
    var ofSites: [@Sendable (Site) -> [Diagnostic]] = []
    var ofPages: [@Sendable (PageUnderCheck) -> [Diagnostic]] = []
    var ofSegments: [SegmentRule] = []
    var ofTranslations: [@Sendable ([TranslatedSegment]) -> [Diagnostic]] = []
    var ofRecords: [@Sendable (RecordUnderCheck) -> [Diagnostic]] = []
    for rule in rules {
      for scope in rule.scopes {
        switch scope {
        case .site(let check): ofSites.append(check)
        case .page(let check): ofPages.append(check)
        case .segment(let check): ofSegments.append((rule.isDecisive, check))
        case .translations(let check): ofTranslations.append(check)
        case .record(let check): ofRecords.append(check)
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
    var problems = ofPages.flatMap { $0(page) }
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
    ofRecords.flatMap { $0(record) }
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
