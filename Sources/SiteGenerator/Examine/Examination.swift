import Diagnostics
import Localization
import OperatingSystem

/// The one road from a site's folder to what is wrong with it: what `build`, `check` and `accept` do
/// first. A preview takes the same steps, and reads and checks again only what changed.
struct Examination: Sendable {
  /// The day that reviews are measured against.
  var date: CalendarDate
  /// Locales that are read as if site.yml listed them.
  var alsoRead: [LocaleID] = []
  /// Whether drafts are part of what is asked for.
  var includesDrafts: Bool
  /// Whether drafts are shown, so that links may lead to them.
  var showsDrafts = false
  var includesAdvice: Bool
  var media = KnownMedia()

  /// What came of it.
  struct Outcome {
    /// nil where so little can be read that nothing else can be said of it.
    var site: Site?
    var findings: Findings
    /// The folders of the pages that were not looked at again.
    var known: Set<String> = []
  }

  /// What was found before in pages that are as they were, by their folders.
  typealias Memory = [String: [Diagnostic]]

  /// Load, parse, assemble and check. What takes long has workers of its own. `recall` says what is
  /// known of the pages of a folder, `observe` is handed what was found in them. Throws where the
  /// folder cannot be read.
  func examine(
    _ folder: String, workers: Workers, reading: Workers, checking: Workers,
    recall: (SourceFiles) -> Memory = { _ in [:] },
    observe: (CheckedSite, Site) -> Void = { _, _ in }
  ) throws(BuildFailure) -> Outcome {
    let (files, unreadable) = try Self.load(folder, workers: workers)
    let memory = recall(files)
    let (source, misread) = parse(files, workers: reading, memory: memory)
    guard let source else {
      return Outcome(site: nil, findings: Findings(ofFiles: unreadable + misread))
    }
    return examine(
      source, misread: unreadable + misread, workers: workers, checking: checking, memory: memory,
      observe: observe)
  }

  /// Load and parse alone, with all that is wrong with single files; no source where so little can be
  /// read that nothing else can be said of it.
  func read(
    _ folder: String, workers: Workers
  ) throws(BuildFailure) -> (source: SiteSource?, misread: [Diagnostic]) {
    let (files, unreadable) = try Self.load(folder, workers: workers)
    let (source, misread) = parse(files, workers: workers, memory: [:])
    return (source, unreadable + misread)
  }

  /// Assemble and check what was read; `misread` is what is wrong with single files.
  func examine(
    _ source: SiteSource, misread: [Diagnostic], workers: Workers, checking: Workers,
    memory: Memory = [:], observe: (CheckedSite, Site) -> Void = { _, _ in }
  ) -> Outcome {
    let (site, unresolved) = assemble(source, workers: workers)
    return examine(
      site, of: source, misread: misread + unresolved, checking: checking, memory: memory,
      observe: observe)
  }

  /// Assemble alone, with what is wrong with templates.
  func assemble(
    _ source: SiteSource, workers: Workers
  ) -> (site: Site, diagnostics: [Diagnostic]) {
    SiteAssembler.assemble(source, schemas: TemplateSchemas.all, workers: workers)
  }

  /// Check alone; `misread` is what was wrong before.
  func examine(
    _ site: Site, of source: SiteSource, misread: [Diagnostic], checking: Workers,
    memory: Memory, observe: (CheckedSite, Site) -> Void = { _, _ in }
  ) -> Outcome {
    let checker = checker(of: site)
    let checked = checker.check(workers: checking) { index in
      memory[site.pages[index].folder.path].map { PageFindings(problems: $0) }
    }
    if let checked { observe(checked, site) }
    var problems = checked?.problems() ?? []
    problems += asked(misread, of: source)
    return Outcome(
      site: site,
      findings: Findings(problems, by: checker, waivers: WaiverBook(site.waivers, date: date)),
      known: Set(memory.keys))
  }

  private static func load(
    _ folder: String, workers: Workers
  ) throws(BuildFailure) -> (SourceFiles, [Diagnostic]) {
    do throws(SystemError) {
      return try SiteLoader.load(folder, workers: workers)
    } catch {
      throw .system(error)
    }
  }

  private func parse(
    _ files: SourceFiles, workers: Workers, memory: Memory
  ) -> (site: SiteSource?, diagnostics: [Diagnostic]) {
    SiteParser.parse(
      files, alsoRead: alsoRead, media: media, workers: workers,
      readPage: { $0.parse(readsRecords: memory[$0.folder.path] == nil) })
  }

  func checker(of site: Site) -> SiteChecker {
    SiteChecker(
      site: site, date: date, checksDrafts: includesDrafts, showsDrafts: showsDrafts,
      rules: RuleSet(includesAdvice: includesAdvice))
  }

  /// Without the problems of single files of drafts where these are not asked for; the check stage
  /// knows by itself what of a draft matters to the rest of the site.
  private func asked(_ diagnostics: [Diagnostic], of source: SiteSource) -> [Diagnostic] {
    let drafts = includesDrafts ? [] : Set(source.pages.filter(\.isDraft).map(\.folder.path))
    guard !drafts.isEmpty else { return diagnostics }
    return diagnostics.filter { !drafts.contains($0.subject.folder ?? "") }
  }
}
