import Diagnostics
package import Localization
package import OperatingSystem
import YAML

/// A site that is read, checked and rendered in memory, a page when it is asked for, and again
/// where its files change.
package actor PreviewSite {
  package struct Options: Sendable {
    /// The site folder.
    package var site: String
    /// The only locale that is shown; nil for all.
    package var locale: LocaleID?
    /// Whether a locale made from the source is shown beside the site's own.
    package var hasPseudoLocale: Bool
    /// The day that reviews are measured against.
    package var date: CalendarDate
    package var workers: Workers
    /// Begins the name of each state of the site, so that no other preview has the same. Each page
    /// has it, and sends it with a photograph: whoever knows it has the page from here.
    package var instance: String

    package init(
      site: String, locale: LocaleID?, hasPseudoLocale: Bool = false, date: CalendarDate,
      workers: Workers, instance: String
    ) {
      self.site = site
      self.locale = locale
      self.hasPseudoLocale = hasPseudoLocale
      self.date = date
      self.workers = workers
      self.instance = instance
    }
  }

  /// What an update came to.
  package enum Update: Sendable, Hashable {
    case unchanged
    /// A file is being written: to be asked again in a moment.
    case unsettled
    /// The pages are others now; the name of the new state.
    case changed(revision: String)
  }

  /// The site folder as the file system finds it.
  package nonisolated let root: String
  private let options: Options
  private let onCheck: @Sendable () -> Void
  /// For what readers ask for, which may wait for another process that changes the site.
  private let reviews = WaitingLine("handout.reviews")
  private var reader: SourceReader
  private var state: PreviewState?
  /// Why there is no state at all.
  private var failures: [Diagnostic] = []
  private var number = 0
  private var checking: Task<Void, Never>?

  /// `onCheck` is called whenever a check of the whole site has ended.
  package init(
    _ options: Options, onCheck: @escaping @Sendable () -> Void
  ) throws(BuildFailure) {
    guard let root = FileSystem.resolved(options.site) else {
      throw .system(SystemError("read the site folder", options.site))
    }
    self.root = root
    self.options = options
    self.onCheck = onCheck
    reader = SourceReader(root: root, workers: options.workers, alsoRead: options.locale)
  }

  /// The name of the state that is shown.
  private var revision: PreviewRevision {
    PreviewRevision(instance: options.instance, number: number)
  }

  /// Reads what has changed.
  package func update(_ change: SourceChange) throws(BuildFailure) -> Update {
    let reading: SourceReader.Reading
    do throws(SystemError) {
      switch try reader.read(change) {
      case .unchanged: return .unchanged
      case .unsettled: return .unsettled
      case .changed(let read): reading = read
      }
    } catch {
      throw .system(error)
    }
    number += 1
    guard let source = reading.site.map(withPseudoLocale) else {
      keepLast(Self.failures(in: reading.diagnostics), reading)
      return .changed(revision: revision.description)
    }
    let previous = state.flatMap { state in
      state.failures.isEmpty
        ? reading.changedPages.map {
          SiteAssembler.Previous(site: state.site, changedPages: $0)
        } : nil
    }
    let (site, unresolved) = SiteAssembler.assemble(
      source, schemas: TemplateSchemas.all, workers: options.workers, includesDrafts: true,
      previous: previous)
    let failures = Self.failures(in: reading.diagnostics + unresolved)
    if !failures.isEmpty && state != nil {
      keepLast(failures, reading)
      return .changed(revision: revision.description)
    }
    var shown: Int?
    if let locale = options.locale {
      guard let index = site.locales.firstIndex(where: { $0.id == locale }) else {
        throw .unknownLocale(locale, published: site.locales.map(\.id))
      }
      shown = index
    }
    let last = state
    let new = PreviewState(
      site: site, fileProblems: reading.diagnostics + unresolved, failures: failures,
      stale: reading.stale, revision: revision, locale: shown, date: options.date)
    self.failures = []
    state = new
    check(new, last: last, changedPages: reading.changedPages)
    return .changed(revision: revision.description)
  }

  private func withPseudoLocale(_ site: SiteSource) -> SiteSource {
    guard options.hasPseudoLocale else { return site }
    return PseudoLocale(source: site.settings.sourceLocale)?.added(to: site) ?? site
  }

  /// What stands at a path below the site's root; nil where there is nothing.
  package nonisolated func content(of file: String) async -> [UInt8]? {
    guard let state = await state else {
      return file.hasSuffix("index.html") ? await failurePage : styleAlone(file)
    }
    return PreviewRenderer(state: state).content(of: file)
  }

  /// The site's own page for addresses that lead nowhere.
  package nonisolated func notFoundPage() async -> [UInt8] {
    guard let state = await state else { return await failurePage }
    return PreviewRenderer(state: state).notFoundPage()
  }

  /// The largest photograph that a page can have, in bytes.
  package static let photographLimit = PublishedPicture.byteLimit

  /// Puts a photograph beside the page that waits for it. `path` is where it belongs, relative to the
  /// site folder. One comes after the other, and none over another file.
  package func put(_ photograph: [UInt8], at path: String) throws(PhotographRefusal) {
    guard let site = state?.site, ShotList(of: site).all.contains(where: { $0.path == path }) else {
      throw .unwanted
    }
    try ArrivingPhotograph(path: path, bytes: photograph).put(in: root)
  }

  /// The most that a reader sends, in bytes: a comment with all its letters encoded.
  package static let reviewLimit = 64 * 1024

  /// The folder of what is read at a place of the reading room, relative to the site folder.
  package static func folder(ofReview place: String) -> String? {
    ReadingPlace(place)?.siteFolder
  }

  /// Does what somebody who reads a translation beside its source asks for.
  package nonisolated func review(
    _ form: [UInt8], at place: String, on date: CalendarDate
  ) async -> ReadingOutcome {
    guard let place = ReadingPlace(place), let state = await state else {
      return .unknown("There is no such translation.")
    }
    guard let request = ReadingRequest(form: form) else {
      return .refused("This is nothing that can be asked for here.")
    }
    let room = ReadingRoom(root: root, date: date, workers: options.workers)
    return await reviews.run { room.outcome(of: request, at: place, in: state.reading(at: place)) }
  }

  private nonisolated func styleAlone(_ file: String) -> [UInt8]? {
    file == PreviewStyle.file ? Array(PreviewStyle.text.utf8) : nil
  }

  private var failurePage: [UInt8] {
    PlainPage(
      title: "The site cannot be read",
      text: "The problems below keep it from being shown. This page comes up to date by itself.",
      bar: ProblemBar(revision: revision, notices: [], problems: failures)
    ).bytes
  }

  /// Errors in what all pages depend on.
  private static func failures(in diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { $0.severity == .error && $0.subject.folder == nil }.sorted()
  }

  /// Keeps what is shown, with the problems on top.
  private func keepLast(_ failures: [Diagnostic], _ reading: SourceReader.Reading) {
    self.failures = failures
    guard let last = state else { return }
    let new = PreviewState(
      site: last.site, fileProblems: reading.diagnostics, failures: failures,
      stale: reading.stale, revision: revision, locale: last.locale, date: options.date)
    new.checkedSite = last.checkedSite
    state = new
  }

  /// Checks the whole site beside everything else: after a change that no other page can see, only
  /// what changed.
  private func check(_ new: PreviewState, last: PreviewState?, changedPages: Set<String>?) {
    checking?.cancel()
    var checked: CheckedSite?
    if let last, Self.looksAlike(last.site, new.site) { checked = last.checkedSite }
    let known: SiteChecker.KnownFindings = { [checked] index in
      guard let checked, let changedPages,
        !changedPages.contains(new.site.pages[index].folder.path)
      else { return nil }
      return checked.pages[index]
    }
    let onCheck = onCheck
    checking = Task.detached(priority: .utility) {
      let found = new.checker.check(workers: Workers(count: 1), known: known) { Task.isCancelled }
      guard let found else { return }
      new.checkedSite = found
      onCheck()
    }
  }

  /// Whether the pages of two sites look the same to pages that link to them.
  private static func looksAlike(_ first: Site, _ second: Site) -> Bool {
    first.pages.count == second.pages.count
      && zip(first.pages, second.pages).allSatisfy { a, b in
        a === b
          || a.folder == b.folder && a.addresses == b.addresses && a.headingIDs == b.headingIDs
            && a.facts.isDraft == b.facts.isDraft
            && a.facts.locales?.map(\.value) == b.facts.locales?.map(\.value)
      }
  }
}
