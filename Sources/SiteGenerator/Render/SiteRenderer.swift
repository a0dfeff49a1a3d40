import HTML
import OperatingSystem
import QRCodes
import Synchronization

/// The render stage: makes each file of a plan and hands it to a sink, spread over the workers. No
/// page waits for another, and nothing is kept once the sink has it.
struct SiteRenderer: Sendable {
  let plan: RenderPlan

  /// Throws the first failure, in the order of the plan, of those that came before the rest was
  /// given up.
  func render(
    to sink: some OutputSink, workers: Workers
  ) throws(SystemError) {
    let hasFailed = Atomic(false)
    let failures: [SystemError?] = workers.map(
      plan.outputs.count, state: { WorkerState(publication: plan.publication) },
      { state, index in
        if hasFailed.load(ordering: .relaxed) { return nil }
        do throws(SystemError) {
          try render(plan.outputs[index], to: sink, &state)
          return nil
        } catch {
          hasFailed.store(true, ordering: .relaxed)
          return error
        }
      })
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  /// Renders one file of the plan, or one like them.
  func render(_ output: RenderPlan.Output, to sink: some OutputSink) throws(SystemError) {
    var state = WorkerState(publication: plan.publication)
    try render(output, to: sink, &state)
  }

  private func render(
    _ output: RenderPlan.Output, to sink: some OutputSink, _ state: inout WorkerState
  ) throws(SystemError) {
    if plan.isUnchanged(output), try sink.keep(output.file) { return }
    let site = plan.publication.site
    let siteWide = SiteWideRenderer(publication: plan.publication)
    state.buffer.removeAll()
    switch output.source {
    case .staticFile(let path):
      return try sink.copy(site.files.absolute(path), to: output.file)
    case .drawing(let page, let name), .captions(let page, let name):
      return try sink.copy(
        site.files.absolute("\(site.pages[page].folder.path)/\(name)"), to: output.file)
    case .rendition(let rendition, let photograph, let page):
      let path = "\(site.pages[page].folder.path)/\(photograph.name)"
      return try sink.publish(
        rendition, of: photograph, at: site.files.absolute(path), to: output.file)
    case .video(let video, let page):
      let path = "\(site.pages[page].folder.path)/\(video.name)"
      return try sink.publish(video, at: site.files.absolute(path), to: output.file)
    case .page(let pageInLocale):
      PageRenderer(publication: plan.publication, pageInLocale: pageInLocale)?
        .render(into: &state.buffer, &state.frames)
    case .code(let pageInLocale):
      plan.publication.code(of: pageInLocale)?.writeSVG(into: &state.buffer)
    case .list(let list, let part, let locale):
      ListRenderer(publication: plan.publication, list: list, part: part, locale: locale)
        .render(into: &state.buffer, &state.frames)
    case .program(let locale):
      ProgramRenderer(publication: plan.publication, locale: locale)?.render(into: &state.buffer)
    case .selection(let locale):
      SelectionRenderer(publication: plan.publication, locale: locale)?.render(into: &state.buffer)
    case .sheet(let pageInLocale):
      SheetRenderer(publication: plan.publication, pageInLocale: pageInLocale)?
        .render(into: &state.buffer)
    case .search(let part, let locale):
      SearchRenderer(publication: plan.publication, part: part, locale: locale)
        .render(into: &state.buffer)
    case .searchData(let file, let locale):
      SearchIndexWriter(plan.publication, locale: locale).write(file, into: &state.buffer)
    case .sideBySide(let pageInLocale):
      SideBySideRenderer(
        publication: plan.publication, page: pageInLocale.page, translation: pageInLocale.locale)?
        .render(into: &state.buffer, &state.frames)
    case .redirect(let pageInLocale, let old):
      siteWide.renderRedirect(to: pageInLocale, from: old, into: &state.buffer)
    case .asset(let index): state.buffer.append(site.assets[index].bytes)
    case .placeholder(let picture): state.buffer.append(picture.bytes)
    case .chooser: siteWide.renderChooser(into: &state.buffer)
    case .notFound: siteWide.renderNotFound(into: &state.buffer)
    case .sitemap(let entries): plan.publication.sitemap.write(entries, into: &state.buffer)
    case .sitemapIndex(let parts):
      plan.publication.sitemap.writeIndex(ofParts: parts, into: &state.buffer)
    case .robots: siteWide.renderRobots(into: &state.buffer)
    case .index: IndexRenderer(publication: plan.publication).render(into: &state.buffer)
    }
    try state.buffer.withBytes { (bytes) throws(SystemError) in try sink.write(output.file, bytes) }
  }
}

/// What a worker uses again for each page.
private struct WorkerState: ~Copyable {
  var buffer = ByteBuffer()
  var frames: CommonFrames

  init(publication: Publication) {
    frames = CommonFrames(publication: publication)
  }
}
