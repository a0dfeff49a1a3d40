package import Diagnostics
import Localization
import OperatingSystem

/// A build from the site folder to its files, one stage after the other.
package struct BuildPipeline: Sendable {
  /// What can be said before anything is rendered.
  package struct Preparation: Sendable {
    /// nil where the site has errors that a build must not go over.
    package var plan: RenderPlan?
    /// All problems, sorted.
    package var diagnostics: [Diagnostic]
    /// Those that keep the site from being built, sorted.
    package var siteErrors: [Diagnostic]
    /// Each withheld page by its source path and locale.
    package var withheld: [WithheldPage]
    /// How complete each locale but the source's is; empty where the site cannot be read.
    package var locales: [LocaleSummary]
    /// What the next build may know of the pages.
    package var pages = StampedPages(bytes: [])
  }

  /// Load, parse, assemble, check and plan; what `last` knows is not looked for again. Throws where
  /// the site folder cannot be read, or where a locale is asked for that the site does not have.
  package static func prepare(
    _ options: Options, last: LastBuild? = nil, media: MediaMemo = MediaMemo()
  ) throws(BuildFailure) -> Preparation {
    let examination = Examination(
      date: options.date, alsoRead: options.isCheck ? options.locales : [],
      includesDrafts: options.isCheck, includesAdvice: options.includesAdvice,
      media: media.media)
    var pages = StampedPages(bytes: [])
    let outcome = try examination.examine(
      options.site, workers: options.workers, reading: options.workers(for: .reading),
      checking: options.workers(for: .checking),
      recall: { last?.findings(in: $0) ?? [:] },
      observe: { checked, site in
        if !options.isCheck { pages = StampedPages(checked, of: site) }
      })
    let findings = outcome.findings
    guard let site = outcome.site else {
      return Preparation(
        plan: nil, diagnostics: findings.diagnostics, siteErrors: findings.siteErrors,
        withheld: [], locales: [])
    }
    let planner = RenderPlanner(
      site: site, withheld: findings.withheld, includesDrafts: false,
      locales: try writtenLocales(of: site, options))
    let withheld = withheld(findings.withheld, of: site)
    var plan = findings.siteErrors.isEmpty ? planner.plan() : nil
    plan?.unchangedPages =
      last?.unchangedPages(of: site, known: outcome.known, withheld: withheld) ?? []
    return Preparation(
      plan: plan, diagnostics: findings.diagnostics, siteErrors: findings.siteErrors,
      withheld: withheld, locales: LocaleSummary.all(of: site, findings), pages: pages)
  }

  /// What a build wrote.
  package struct Report: Sendable {
    package var site: WrittenSite
    package var exchange: StagedSite.Exchange
    /// Addresses of the last build that are gone.
    package var diagnostics: [Diagnostic]
  }

  /// Develop, render and write, and leave what was found and, where one is asked for, a stamp. What is
  /// unchanged is taken over from the output where that is still as `last` left it. Throws where the
  /// output cannot be written, or a photograph not be made ready; the old site then stays as it was.
  package static func write(
    _ plan: RenderPlan, withheld: [WithheldPage], to output: String, last: LastBuild?,
    keepsOld: Bool = false, findings: LastFindings, stamping: Stamping?, options: Options,
    onWait: () -> Void
  ) throws(BuildFailure) -> Report {
    let workers = options.workers
    let staged = try StagedSite(
      output: output, site: plan.publication.site.files.root, workers: workers, onWait: onWait,
      isAsLeft: { last?.isWhole(in: $0, workers: workers) ?? false })
    var plan = plan
    if !staged.isAsLeft { plan.unchangedPages = [] }
    do throws(BuildFailure) {
      try staged.development(of: plan, searchPath: options.searchPath)
        .develop(staged.photographsToMake(of: plan), workers: options.workers(for: .developing))
    } catch {
      staged.discard()
      throw error
    }
    do throws(SystemError) {
      try SiteRenderer(plan: plan).render(to: staged, workers: workers)
      let (exchange, removed) = try staged.commit(
        files: plan.outputs.map(\.file), keepsOld: keepsOld)
      let site = WrittenSite(
        pages: plan.pageCount, files: plan.outputs.count, withheld: withheld)
      staged.folder.cache.keep(Set(plan.photographs.map(\.picture.key)))
      findings.leave(in: staged.folder)
      stamping?.leave(site, of: plan, in: staged.folder, workers: workers)
      if let stamping {
        MediaMemo(of: plan, before: stamping.beginning).leave(in: staged.folder)
      }
      return Report(
        site: site, exchange: exchange,
        diagnostics: VanishedURL.diagnostics(removed: removed, plan: plan))
    } catch {
      staged.discard()
      throw .system(error)
    }
  }

  /// Renders everything and keeps nothing. Throws where a file that a build would copy cannot be
  /// read.
  package static func rehearse(_ plan: RenderPlan, _ options: Options) throws(BuildFailure) {
    do throws(SystemError) {
      try SiteRenderer(plan: plan).render(
        to: DiscardingSink(), workers: options.workers(for: .rendering))
    } catch {
      throw .system(error)
    }
  }

  private static func writtenLocales(
    of site: Site, _ options: Options
  ) throws(BuildFailure) -> Set<Int> {
    var written: Set<Int> = []
    for locale in options.locales {
      if let index = site.locales.firstIndex(where: { $0.id == locale }) {
        written.insert(index)
      } else if !site.settings.locales.contains(where: { $0.value == locale }) {
        throw .unknownLocale(locale, published: site.locales.map(\.id))
      }
    }
    return written.isEmpty ? Set(site.locales.indices) : written
  }

  private static func withheld(_ places: Set<PageInLocale>, of site: Site) -> [WithheldPage] {
    places.sorted { ($0.page, $0.locale) < ($1.page, $1.locale) }.map { pageInLocale in
      WithheldPage(
        page: site.pages[pageInLocale.page].source.path,
        locale: site.locales[pageInLocale.locale].id)
    }
  }
}
