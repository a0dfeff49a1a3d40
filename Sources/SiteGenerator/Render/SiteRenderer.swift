import HTML
import Synchronization

/// The render stage: makes each file of a plan and hands it to a sink, spread over the workers. No
/// page waits for another, and nothing is kept once the sink has it.
package struct SiteRenderer: Sendable {
  package let plan: RenderPlan

  package init(plan: RenderPlan) {
    self.plan = plan
  }

  /// Throws the first failure, in the order of the plan, of those that came before the rest was
  /// given up.
  package func render(
    to sink: some OutputSink, workers: Workers
  ) throws(SystemError) {
    let hasFailed = Atomic(false)
    let failures: [SystemError?] = workers.map(
      plan.outputs.count, state: { ByteBuffer() }
    ) { buffer, index in
      if hasFailed.load(ordering: .relaxed) { return nil }
      do throws(SystemError) {
        try render(plan.outputs[index], to: sink, buffer: &buffer)
        return nil
      } catch {
        hasFailed.store(true, ordering: .relaxed)
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  private func render(
    _ output: RenderPlan.Output, to sink: some OutputSink, buffer: inout ByteBuffer
  ) throws(SystemError) {
    let site = plan.site
    buffer.removeAll()
    switch output.source {
    case .staticFile(let path):
      return try sink.copy(site.files.absolute(path), to: output.file)
    case .picture(let page, let name):
      let path = "\(site.pages[page].folder.path)/\(name)"
      return try sink.copy(site.files.absolute(path), to: output.file)
    case .page(let place):
      PageRenderer(plan: plan, place: place)?.render(into: &buffer)
    case .redirect(let place, let old):
      SiteWideRenderer(plan: plan).renderRedirect(to: place, from: old, into: &buffer)
    case .asset(let index): buffer.append(site.assets[index].bytes)
    case .placeholder(let picture): buffer.append(picture.bytes)
    case .chooser: SiteWideRenderer(plan: plan).renderChooser(into: &buffer)
    case .notFound: SiteWideRenderer(plan: plan).renderNotFound(into: &buffer)
    case .sitemap: SiteWideRenderer(plan: plan).renderSitemap(into: &buffer)
    case .robots: SiteWideRenderer(plan: plan).renderRobots(into: &buffer)
    }
    try buffer.withBytes { (bytes) throws(SystemError) in try sink.write(output.file, bytes) }
  }
}
