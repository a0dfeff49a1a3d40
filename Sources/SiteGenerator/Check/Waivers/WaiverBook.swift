import Diagnostics
import Localization

/// The waivers of a site on a day, and what they make of a check's findings.
struct WaiverBook: Sendable {
  /// Those that may waive something.
  private let waivers: [Waiver]
  private let index: WaiverIndex
  /// What is wrong with the others.
  let problems: [Diagnostic]

  /// Findings on which a patient could come to harm: only the exact text that somebody looked at is
  /// waived.
  private static let needText: Set<RuleID> = [.numberMismatch, .unitMismatch, .sideMismatch]

  /// Findings that end when somebody who may has read the text: a waiver says that nobody has.
  private static let needPerson: Set<RuleID> = [
    .acceptanceRequired, .unreviewedMachineTranslation,
  ]

  init(_ waivers: [Waiver], date: CalendarDate) {
    var (valid, problems) = ([Waiver](), [Diagnostic]())
    for waiver in waivers {
      if let problem = Self.problem(of: waiver, on: date) {
        problems.append(problem)
      } else {
        valid.append(waiver)
      }
    }
    self.waivers = valid
    index = WaiverIndex(valid)
    self.problems = problems
  }

  var isEmpty: Bool { waivers.isEmpty }

  /// The findings that no waiver fits, and the places of the waivers that fit one.
  func apply(to findings: consuming [Diagnostic]) -> (left: [Diagnostic], used: Set<Int>) {
    guard !waivers.isEmpty else { return (findings, []) }
    var used: Set<Int> = []
    let left = findings.filter { finding in
      guard Self.mayBeWaived(finding) else { return true }
      let fitting = index.fitting(finding)
      for group in fitting where !used.contains(group[0]) { used.formUnion(group) }
      return fitting.isEmpty
    }
    return (left, used)
  }

  /// Reports the waivers that fit no finding, of the rules that ran and the pages that were checked.
  func unused(but used: Set<Int>, by checker: SiteChecker) -> [Diagnostic] {
    let site = checker.site
    let folders = site.pages.indices.filter { !checker.isChecked($0) }
      .map { site.pages[$0].folder.path }
    let unchecked = Set(folders.flatMap { Waiver.names(ofPage: $0).prefix(2) })
    let above = Set(folders.flatMap { Waiver.names(ofPage: $0) })
    return waivers.indices.filter { index in
      let page = waivers[index].page
      return !used.contains(index) && checker.rules.ran(waivers[index].rule)
        && !above.contains(page)
        && !Waiver.names(ofPage: page).contains(where: unchecked.contains)
    }.map { index in
      Self.stale(
        waivers[index], "This waiver fits no finding of \(waivers[index].rule.rawValue).",
        help: "Remove it, or correct the page or the text: it must be the whole text as reported.")
    }
  }

  private static func mayBeWaived(_ finding: Diagnostic) -> Bool {
    finding.severity != .error || finding.isJudgement
  }

  private static func problem(of waiver: Waiver, on date: CalendarDate) -> Diagnostic? {
    let rule = waiver.rule.rawValue
    if RuleCatalog.explanation(of: waiver.rule) == nil {
      return stale(
        waiver, "This waiver is for “\(rule)”, which is no rule.",
        help: Suggestion.help(for: rule, inSorted: RuleCatalog.ids.map(\.rawValue)))
    }
    if needPerson.contains(waiver.rule) {
      return stale(
        waiver, "\(rule) cannot be waived.",
        help: "Somebody who may accepts the translation with “handout accept”.")
    }
    if waiver.reason == nil {
      return stale(waiver, "This waiver gives no reason.", help: "Say why under reason:.")
    }
    if waiver.by == nil {
      return stale(waiver, "This waiver does not say who decided it.", help: "Add by: NAME.")
    }
    if waiver.text == nil, needText.contains(waiver.rule) {
      return stale(
        waiver, "A waiver for \(rule) needs the exact text of the translation.",
        help: "Add text: with the whole text as reported.")
    }
    if let until = waiver.until, until < date {
      return stale(
        waiver, "This waiver was good until \(until).",
        help: "Mend what it waives, or decide it anew with another date.")
    }
    return nil
  }

  private static func stale(_ waiver: Waiver, _ message: String, help: String?) -> Diagnostic {
    Diagnostic(
      .staleWaiver, .warning, locale: waiver.locale?.description, at: waiver.location, message,
      help: help)
  }
}
