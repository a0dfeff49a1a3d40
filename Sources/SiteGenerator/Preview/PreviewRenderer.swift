import Diagnostics
import HTML
import Localization
import OperatingSystem
import Synchronization

/// Makes what a preview answers from its state.
struct PreviewRenderer {
  let state: PreviewState

  /// nil where there is no such file.
  func content(of file: String) -> [UInt8]? {
    switch file {
    case "__handout/index.html": return PreviewOverview(state: state).page()
    case PreviewFigures.page: return PreviewFigures(state: state).page()
    case PreviewShots.page: return PreviewShots(state: state).page()
    case PreviewStatus.page: return PreviewStatus(state: state).page()
    case PreviewStyle.file:
      return Array((PreviewStyle.text + ReadingStyle.text + hiddenLanguages).utf8)
    case ReadingScript.file: return Array(ReadingScript.text.utf8)
    default: break
    }
    if let page = PreviewReading(state: state).page(file) { return page }
    let (output, publication) = state.output(file)
    guard let output else {
      return hiddenPage(file) ?? PreviewFigures(state: state).drawing(file)
    }
    guard case .page(let pageInLocale) = output.source else {
      guard let bytes = render(output, publication) else { return nil }
      return file.hasSuffix(".html") ? bar(notices: []).added(to: bytes) : bytes
    }
    let problems = state.problems(of: pageInLocale)
    let path = state.site.pages[pageInLocale.page].files[pageInLocale.locale]?.path ?? ""
    let marked = Publication(publication, marks: PreviewMarks(path: path, problems: problems))
    return render(output, marked).map { bytes in
      var bar = bar(notices: notices(pageInLocale, path), problems: problems)
      bar.besideSource = reading(of: pageInLocale)
      return bar.added(to: bytes)
    }
  }

  /// The site's own page for what is not there.
  func notFoundPage() -> [UInt8] {
    let (output, publication) = state.output(SiteWideFile.notFound.rawValue)
    let page = output.flatMap { render($0, publication) } ?? []
    // Its links name the site's real address, which nothing here may ask for.
    let local = String(decoding: page, as: UTF8.self).split(
      separator: state.site.settings.baseURL, omittingEmptySubsequences: false
    ).joined(separator: "/")
    return bar(notices: []).added(to: Array(local.utf8))
  }

  private func bar(notices: [String], problems: [Diagnostic] = []) -> ProblemBar {
    var bar = ProblemBar(
      revision: state.revision, notices: notices, problems: state.failures + problems)
    if !state.failures.isEmpty {
      bar.notices.insert("This is the site as it last could be read.", at: 0)
    }
    return bar
  }

  private func reading(of shown: PageInLocale) -> String? {
    guard shown.locale != state.site.sourceLocale, !state.isPseudo(shown.locale) else { return nil }
    return ReadingPlace(
      locale: state.site.locales[shown.locale].id, name: state.site.pages[shown.page].folder.name
    ).url
  }

  private func notices(_ pageInLocale: PageInLocale, _ path: String) -> [String] {
    var notices: [String] = []
    let locale = state.site.locales[pageInLocale.locale].id
    if state.stale.contains(path) {
      notices.append("\(path) cannot be read: this is the page as it last was.")
    }
    if state.isWithheld(pageInLocale) {
      notices.append("A build would leave this page out in the language \(locale).")
    }
    if state.site.pages[pageInLocale.page].facts.isDraft {
      notices.append("This page is a draft: a build leaves it out.")
    }
    return notices
  }

  private func render(
    _ output: RenderPlan.Output, _ publication: Publication
  ) -> [UInt8]? {
    let sink = OneFileSink()
    let plan = RenderPlan(publication: publication, outputs: [])
    // A file that went away since it was listed is as good as none.
    try? SiteRenderer(plan: plan).render(output, to: sink)
    return sink.bytes
  }

  // MARK: Languages that are not shown

  private var hidden: [String] {
    guard let shown = state.locale else { return [] }
    return state.site.locales.indices.filter { $0 != shown }
      .map { state.site.locales[$0].id.description }
  }

  private var hiddenLanguages: String {
    PreviewStyle.notShown(hidden)
  }

  private func hiddenPage(_ file: String) -> [UInt8]? {
    guard file.hasSuffix("/index.html"),
      let language = hidden.first(where: { file.hasPrefix("\($0)/") })
    else { return nil }
    return PlainPage(
      title: "Not in this preview",
      text: "This preview shows one language; \(language) is not in it. Start “handout preview” "
        + "without --locale to see all.",
      bar: ProblemBar(revision: state.revision, notices: [], problems: [])
    ).bytes
  }
}

/// Keeps the one file that is rendered.
private final class OneFileSink: OutputSink {
  private let kept = Mutex<[UInt8]?>(nil)

  var bytes: [UInt8]? { kept.withLock { $0 } }

  func write(_ file: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    let bytes = Array(bytes)
    kept.withLock { $0 = bytes }
  }

  /// The original: nobody else sees it, and the author need not wait.
  func publish(
    _ rendition: Rendition, of photograph: PictureFile, at source: String, to file: String
  ) throws(SystemError) {
    try copy(source, to: file)
  }

  func publish(_ video: VideoFile, at source: String, to file: String) throws(SystemError) {
    try copy(source, to: file)
  }

  func copy(_ source: String, to file: String) throws(SystemError) {
    let bytes = try FileSystem.read(source)
    kept.withLock { $0 = bytes }
  }
}
