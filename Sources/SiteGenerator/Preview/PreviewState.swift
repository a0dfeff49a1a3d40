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
  let revision: String
  /// The place of the only locale that is shown; nil for all.
  let locale: Int?
  let date: CalendarDate
  private let waivers: WaiverBook
  private let made = Mutex(Made())
  private let checked = Mutex<CheckedSite?>(nil)

  private struct Made {
    var plan: RenderPlan?
    var outputs: [String: RenderPlan.Output] = [:]
    var findings: [Int: PageFindings] = [:]
  }

  init(
    site: Site, fileProblems: [Diagnostic], failures: [Diagnostic], stale: Set<String>,
    revision: String, locale: Int?, date: CalendarDate
  ) {
    self.site = site
    self.fileProblems = fileProblems
    self.failures = failures
    self.stale = stale
    self.revision = revision
    self.locale = locale
    self.date = date
    waivers = WaiverBook(site.waivers, date: date)
  }

  /// What the background check found; nil while it runs.
  var checkedSite: CheckedSite? {
    get { checked.withLock { $0 } }
    set { checked.withLock { $0 = newValue } }
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

  /// What the rules find in a page: what the background check found, or the page checked now.
  func findings(of page: Int) -> PageFindings {
    if let checkedSite { return checkedSite.pages[page] }
    if let known = made.withLock({ $0.findings[page] }) { return known }
    let found = PreviewChecker(site: site, date: date).checker.check(page)
    made.withLock { $0.findings[page] = found }
    return found
  }

  /// All problems of a page in one locale, sorted.
  func problems(of place: PageInLocale) -> [Diagnostic] {
    guard !isPseudo(place.locale) else { return [] }
    let page = site.pages[place.page]
    let locale = site.locales[place.locale].id
    // What concerns all languages is shown with the source.
    var subjects: Set = [page.subject(in: locale)]
    if place.locale == site.sourceLocale { subjects.insert(page.folder.subject) }
    let siteWide = checkedSite?.siteWide ?? []
    let all = Set(findings(of: place.page).problems + fileProblems + siteWide)
    return waivers.apply(to: all.filter { subjects.contains($0.subject) }).left.sorted()
  }

  /// Whether a locale is made from the source: nothing is asked of its text.
  func isPseudo(_ locale: Int) -> Bool {
    site.locales[locale].id == PseudoLocale(source: site.settings.sourceLocale)?.id
      && !site.settings.locales.contains { $0.value == site.locales[locale].id }
  }

  /// Whether a build would leave the page out in a locale.
  func isWithheld(_ place: PageInLocale) -> Bool {
    guard !isPseudo(place.locale) else { return false }
    let subject = site.pages[place.page].subject(in: site.locales[place.locale].id)
    return waivers.apply(to: findings(of: place.page).problems).left.contains { problem in
      problem.subject == subject && problem.withholdsPage(of: site)
    }
  }
}
