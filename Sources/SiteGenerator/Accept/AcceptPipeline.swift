import Diagnostics
import Localization
package import OperatingSystem
import YAML

/// Records that translations are accepted, or that a clinician has reviewed exercises.
///
/// A page with errors is refused and its record stays as it was; the others are recorded.
package struct AcceptPipeline {
  private let request: AcceptRequest
  private let workers: Workers
  private let site: Site
  private let localeIndex: Int
  private let isAsShown: Condition
  /// By what they are about.
  private let errors: [Subject: [Diagnostic]]

  /// The rules that speak of the record itself, or of other pages.
  static let ownRules: Set<RuleID> = [
    .acceptanceRequired, .missingExercise, .notAccepted, .outdatedTranslation, .recordEdited,
    .unreviewedMachineTranslation,
  ]

  /// Whether a site still has what the person who accepts was shown of it.
  typealias Condition = @Sendable (Site) -> Bool

  /// Throws where the site cannot be read, where the request does not fit it, or where the files
  /// cannot be written; then nothing has changed.
  package static func run(
    _ request: AcceptRequest, workers: Workers
  ) throws(BuildFailure) -> AcceptReport {
    try run(request, workers: workers) { _ in true }
  }

  /// The same where somebody was shown what he accepts: what is another since is left as it is.
  static func run(
    _ request: AcceptRequest, workers: Workers, isAsShown: @escaping Condition
  ) throws(BuildFailure) -> AcceptReport {
    try SiteLock.holding(request.site) { () throws(BuildFailure) in
      let acceptance = try AcceptPipeline(request, workers: workers, isAsShown)
      let (report, files) = try acceptance.report()
      do throws(SystemError) {
        try FileSystem.replace(files)
      } catch {
        throw .system(error)
      }
      return report
    }
  }

  private init(
    _ request: AcceptRequest, workers: Workers, _ isAsShown: @escaping Condition
  ) throws(BuildFailure) {
    self.request = request
    self.workers = workers
    self.isAsShown = isAsShown
    let (site, diagnostics) = try Self.examine(request, workers: workers)
    guard let localeIndex = site.locales.firstIndex(where: { $0.id == request.locale }) else {
      throw .unknownLocale(request.locale, published: site.locales.map(\.id))
    }
    self.site = site
    self.localeIndex = localeIndex
    errors = Dictionary(
      grouping: diagnostics.filter {
        $0.severity == .error && !Self.ownRules.contains($0.rule)
      }, by: \.subject)
    try refuseUnfit()
    try refuseUnlisted()
  }

  /// The site with all that is wrong with what is asked for: other pages are read and not checked where
  /// somebody names his own.
  private static func examine(
    _ request: AcceptRequest, workers: Workers
  ) throws(BuildFailure) -> (Site, [Diagnostic]) {
    let examination = Examination(
      date: request.date, alsoRead: [request.locale], includesDrafts: true, showsDrafts: true,
      includesAdvice: false)
    let outcome = try examination.examine(
      request.site, workers: workers, reading: workers, checking: workers
    ) { files in
      let others = files.pages.filter { folder in
        !request.names.isEmpty && !request.names.contains { AcceptTarget.mayName($0, folder) }
      }
      return Dictionary(others.map { ($0.path, []) }, uniquingKeysWith: { first, _ in first })
    }
    guard let site = outcome.site else {
      throw .unreadableSite(outcome.findings.diagnostics)
    }
    return (site, outcome.findings.diagnostics)
  }

  private var isSource: Bool { localeIndex == site.sourceLocale }

  private func refuseUnfit() throws(BuildFailure) {
    switch request.kind {
    case .clinical where !isSource:
      let source = site.settings.sourceLocale
      throw .unfitRequest(
        "A clinical review is of the source page: --clinical goes with --locale \(source).")
    case .accepted where isSource, .draft where isSource:
      throw .unfitRequest(
        "\(request.locale) is the source locale, which has no translation to accept; a clinician "
          + "records a review with --clinical.")
    case .clinical where request.names.isEmpty && !request.isForAll:
      throw .unfitRequest(
        "A clinical review is of pages that somebody has read: name them, or say --all.")
    default: break
    }
  }

  /// Where the site says who may accept, nobody else does.
  private func refuseUnlisted() throws(BuildFailure) {
    guard let person = request.kind.person, let reviewers = site.reviewers,
      let refusal = reviewers.refusal(of: person, for: request.locale, on: request.date)
    else { return }
    throw .unfitRequest(refusal)
  }

  private func report() throws(BuildFailure) -> (AcceptReport, [FileSystem.Replacement]) {
    let targets = try targets()
    let isNamed = !request.names.isEmpty
    let outcomes = workers.map(targets.count) { outcome(of: targets[$0], isNamed: isNamed) }
    var report = AcceptReport()
    var files: [FileSystem.Replacement] = []
    for outcome in outcomes {
      switch outcome {
      case .none: break
      case .unchanged(let path): report.unchanged.append(path)
      case .refused(let refusal): report.refused.append(refusal)
      case .changed(let path): report.changed.append(path)
      case .written(let path, let file):
        report.written.append(path)
        files.append(file)
      }
    }
    return (report, files)
  }

  private func targets() throws(BuildFailure) -> [AcceptTarget] {
    guard request.names.isEmpty else {
      var targets: [AcceptTarget] = []
      for name in request.names {
        let target = try AcceptTarget.named(name, in: site)
        if !targets.contains(target) { targets.append(target) }
      }
      return targets
    }
    return site.pages.indices.map { .page($0) } + (isSource ? [] : [.stringTable])
  }

  private enum Outcome {
    /// Nothing to accept here.
    case none
    case unchanged(String)
    case refused(AcceptReport.Refusal)
    case changed(String)
    case written(String, FileSystem.Replacement)
  }

  /// What is not there or not meant to be is passed over unless somebody named it.
  private func outcome(of target: AcceptTarget, isNamed: Bool) -> Outcome {
    switch target {
    case .stringTable:
      let path = site.locales[localeIndex].catalog.table.path
      guard !isSource else {
        return refused(path, "A string table has no clinical review.")
      }
      let table = StringTableChecker(site: site, rules: RuleSet(includesAdvice: false))
      let pairs = table.own(table.pairs(at: localeIndex), at: localeIndex)
      // All are the base's.
      if pairs.isEmpty { return .none }
      return recorded(page: nil, pairs: pairs, path: path)
    case .page(let index):
      let page = site.pages[index]
      if isSource { return reviewed(page, isNamed: isNamed) }
      let path = "\(page.folder.path)/\(request.locale).md"
      guard page.isMeant(for: request.locale) else {
        return isNamed ? refused(path, "The page is not meant for \(request.locale).") : .none
      }
      if !isNamed, page.files[localeIndex] == nil, !page.unreadable.contains(localeIndex) {
        return .none
      }
      return recorded(page: page, pairs: pairs(of: page), path: path)
    }
  }

  private func refused(_ path: String, _ message: String) -> Outcome {
    .refused(
      AcceptReport.Refusal(
        path: path,
        problems: [
          Diagnostic(
            .fieldOutOfRange, locale: request.locale.description, at: SourceLocation(path: path),
            message)
        ]))
  }

  /// The errors that keep something from being accepted, sorted.
  private func problems(of subjects: [Subject]) -> [Diagnostic] {
    subjects.flatMap { errors[$0] ?? [] }.sorted()
  }

  private func pairs(of page: Page) -> [SegmentAlignment.Pair] {
    guard let file = page.files[localeIndex] else { return [] }
    let checker = SiteChecker(
      site: site, date: request.date, checksDrafts: true, showsDrafts: true,
      rules: RuleSet(includesAdvice: false))
    return SegmentAlignment(
      source: checker.segments(of: page.source, on: page, at: site.sourceLocale),
      target: checker.segments(of: file, on: page, at: localeIndex)
    ).pairs
  }
}

/// A translation's record.
extension AcceptPipeline {
  private func recorded(page: Page?, pairs: [SegmentAlignment.Pair], path: String) -> Outcome {
    guard isAsShown(site) else { return .changed(path) }
    let tag = request.locale.description
    let problems = self.problems(
      of: [.locale(tag)]
        + (page.map { page in
          [
            page.subject(in: request.locale), page.subject(in: page.source.locale),
            page.folder.subject,
          ]
        } ?? [.stringTable(locale: tag)]))
    if !problems.isEmpty {
      return .refused(AcceptReport.Refusal(path: path, problems: problems))
    }
    let translation = RecordUnderCheck(
      site: site, localeIndex: localeIndex, page: page, pairs: pairs)
    var acceptance: ReviewRecord.Acceptance?
    if case .accepted(let name) = request.kind {
      acceptance = ReviewRecord.Acceptance(
        by: name, on: request.date,
        role: site.reviewers?.reviewer(name, for: request.locale, on: request.date)?.role)
    }
    let parts = RecordUnderCheck.parts(of: pairs)
    let update = RecordUpdate(
      parts: parts, comparison: translation.comparison, acceptance: acceptance,
      mayAccept: { site.mayAccept($0, request.locale) },
      origins: machineOrigins(of: parts, translation.comparison))
    guard let entries = update.entries() else { return .unchanged(path) }
    let file = RecordFormat.file(of: entries, locale: request.locale, date: request.date)
    return .written(
      path,
      FileSystem.Replacement(
        path: site.files.absolute(translation.recordPath), bytes: POWriter.bytes(of: file)))
  }
}

extension AcceptPipeline {
  /// The texts of which somebody says that a program made them: those that no record says it of
  /// already, and those that have been made anew since.
  private func machineOrigins(
    of parts: [RecordUnderCheck.Part], _ comparison: RecordComparison?
  ) -> [String: TranslationOrigin] {
    guard case .draft(let engine?) = request.kind else { return [:] }
    let origin = TranslationOrigin.machine(engine: engine, on: request.date)
    var origins: [String: TranslationOrigin] = [:]
    for (index, part) in parts.enumerated() {
      switch comparison?.states[index] {
      case .current(let entry), .outdated(let entry):
        if comparison?.record.origin(entry).isMachine == true { continue }
      case .edited, .added, nil: break
      }
      origins[part.text.place] = origin
    }
    return origins
  }
}

/// A clinical review.
extension AcceptPipeline {
  private func reviewed(_ page: Page, isNamed: Bool) -> Outcome {
    let path = page.source.path
    guard page.type.needsClinicalReview, case .clinical(let name) = request.kind else {
      return isNamed
        ? refused(path, "Only exercises, programs and the safety page have a clinical review.")
        : .none
    }
    let problems = self.problems(of: [page.subject(in: request.locale), page.folder.subject])
    if !problems.isEmpty {
      return .refused(AcceptReport.Refusal(path: path, problems: problems))
    }
    let review = ClinicalReview(
      by: name, on: request.date, of: String(page.clinicalDigest.prefix(12)))
    if let old = page.facts.review, old.by == name, old.on == request.date, old.fits(page) {
      return .unchanged(path)
    }
    let absolute = site.files.absolute(path)
    guard let bytes = try? FileSystem.read(absolute),
      let written = ReviewField(review: review).written(into: bytes, path: path),
      holds(written, review, page)
    else {
      return refused(
        path, "The front matter has no place for the review: write each field on its own line.")
    }
    return .written(path, FileSystem.Replacement(path: absolute, bytes: written))
  }

  /// Whether the page, read again, has the review and is otherwise what was reviewed.
  private func holds(_ bytes: [UInt8], _ review: ClinicalReview, _ page: Page) -> Bool {
    guard case .success(let text) = SourceText.validated(bytes, path: page.source.path) else {
      return false
    }
    let parser = PageParser(
      section: page.folder.section, path: page.source.path, locale: page.source.locale,
      isSource: true)
    let parsed = parser.parse(text)
    guard let file = parsed.page, let facts = file.facts, facts.review == review,
      !parsed.diagnostics.contains(where: { $0.severity == .error })
    else { return false }
    return review.fits(
      Page(
        folder: page.folder, type: page.type, source: file, facts: facts, files: page.files,
        addresses: page.addresses, unreadable: page.unreadable, records: page.records,
        comments: page.comments, pictures: page.pictures, videos: page.videos,
        captions: page.captions))
  }
}
