import Diagnostics
import Localization
import Synchronization

/// The site as a preview shows it at one moment.
final class PreviewState: Sendable {
  /// The last site that could be put together.
  let site: Site
  /// Problems of files by themselves, as they are now.
  let fileProblems: [Diagnostic]
  /// Why `site` is an older one; empty where it is what the files say.
  let failures: [Diagnostic]
  /// Page files that are shown as they last could be read.
  let stale: Set<String>
  let revision: PreviewRevision
  /// The place of the only locale that is shown; nil for all.
  let locale: Int?
  let checker: SiteChecker
  private let waivers: WaiverBook
  private let made = Mutex(Made())
  private let checked = Mutex<(site: CheckedSite, findings: KnownFindings)?>(nil)

  private struct Made {
    var plan: RenderPlan?
    var outputs: [String: RenderPlan.Output] = [:]
    /// By the position of the page.
    var findings: [Int: KnownFindings] = [:]
  }

  init(
    site: Site, fileProblems: [Diagnostic], failures: [Diagnostic], stale: Set<String>,
    revision: PreviewRevision, locale: Int?, date: CalendarDate
  ) {
    self.site = site
    self.fileProblems = fileProblems
    self.failures = failures
    self.stale = stale
    self.revision = revision
    self.locale = locale
    checker = Examination(
      date: date, includesDrafts: true, showsDrafts: true, includesAdvice: true
    ).checker(of: site)
    waivers = WaiverBook(site.waivers, date: date)
  }

  /// What the background check found; nil while it runs.
  var checkedSite: CheckedSite? {
    get { checked.withLock { $0?.site } }
    set {
      let findings = newValue.map { found in
        KnownFindings(Findings(found.problems() + fileProblems, by: checker, waivers: waivers))
      }
      checked.withLock { checked in
        checked = newValue.flatMap { site in findings.map { (site, $0) } }
      }
    }
  }

  /// The output at a path, and the publication that it is rendered from. The plan is made when it
  /// is first asked for; nothing is withheld in it.
  func output(_ file: String) -> (output: RenderPlan.Output?, publication: Publication) {
    made.withLock { made in
      let plan = made.plan ?? self.plan()
      if made.plan == nil {
        made.plan = plan
        made.outputs = Dictionary(
          plan.outputs.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
      }
      return (made.outputs[file], plan.publication)
    }
  }

  private func plan() -> RenderPlan {
    RenderPlanner(
      site: site, withheld: [], includesDrafts: true,
      locales: locale.map { [$0] } ?? Set(site.locales.indices)
    ).plan()
  }

  /// All that is known of a page: of the whole site, or of the page alone, checked now.
  private func findings(of page: Int) -> KnownFindings {
    if let findings = checked.withLock({ $0?.findings }) { return findings }
    if let known = made.withLock({ $0.findings[page] }) { return known }
    let found = KnownFindings(
      Findings(
        checker.check(page).problems + fileProblems, by: checker, waivers: waivers,
        isWhole: false))
    made.withLock { $0.findings[page] = found }
    return found
  }

  /// Problems that are about no page of the site, sorted.
  var siteWide: [Diagnostic] {
    let findings =
      checked.withLock { $0?.findings }
      ?? KnownFindings(
        Findings(fileProblems, by: checker, waivers: waivers, isWhole: false))
    return findings.bySubject.filter { subject, _ in
      subject.folder.flatMap { site.pageIndex[$0] } == nil
    }.flatMap(\.value).sorted()
  }

  /// All problems of a page in one locale, sorted.
  func problems(of pageInLocale: PageInLocale) -> [Diagnostic] {
    guard !isPseudo(pageInLocale.locale) else { return [] }
    let page = site.pages[pageInLocale.page]
    var subjects = [page.subject(in: site.locales[pageInLocale.locale].id)]
    // What concerns all languages is shown with the source.
    if pageInLocale.locale == site.sourceLocale { subjects.append(page.folder.subject) }
    let known = findings(of: pageInLocale.page).bySubject
    return subjects.flatMap { known[$0] ?? [] }.sorted()
  }

  /// A translation beside its source; nil where there is none, and of a locale that is made from the
  /// source.
  func reading(at place: ReadingPlace) -> Reading? {
    Reading(place, in: site, checker).flatMap { isPseudo($0.localeIndex) ? nil : $0 }
  }

  /// Whether a locale is made from the source: nothing is asked of its text.
  func isPseudo(_ locale: Int) -> Bool {
    site.locales[locale].id == PseudoLocale(source: site.settings.sourceLocale)?.id
      && !site.settings.locales.contains { $0.value == site.locales[locale].id }
  }

  /// Whether a build would leave the page out in a locale.
  func isWithheld(_ pageInLocale: PageInLocale) -> Bool {
    !isPseudo(pageInLocale.locale)
      && findings(of: pageInLocale.page).withheld.contains(pageInLocale)
  }
}

/// The name of a state, which no other state has, of this preview or another one.
struct PreviewRevision: Sendable, Hashable, CustomStringConvertible {
  /// The preview's.
  let instance: String
  let number: Int

  var description: String { "\(instance)-\(number)" }
}

/// Findings, to be looked up by what they are about.
private struct KnownFindings: Sendable {
  let bySubject: [Subject: [Diagnostic]]
  let withheld: Set<PageInLocale>

  init(_ findings: Findings) {
    bySubject = Dictionary(grouping: findings.diagnostics, by: \.subject)
    withheld = findings.withheld
  }
}
