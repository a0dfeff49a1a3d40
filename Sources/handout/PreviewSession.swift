import Diagnostics
import PreviewServer
import SiteGenerator

/// One preview from its start to Ctrl-C: what the watcher hears goes to the site, what becomes of it
/// to the open pages.
struct PreviewSession {
  private let site: PreviewSite
  private let events: EventHub
  private let token: String

  init(_ options: PreviewSite.Options) throws(BuildFailure) {
    let events = EventHub(revision: "")
    self.events = events
    token = options.instance
    site = try PreviewSite(options) { events.recheck() }
  }

  /// A name that no earlier preview had, whose pages may still be open, and that nobody guesses.
  static func newInstance() -> String {
    String(UInt128.random(in: .min ... .max), radix: 36)
  }

  func run(port: UInt16) async throws {
    // Watched before it is read, so that no change falls between the two.
    let watcher = FolderWatching.watcher(
      root: site.root, folders: ["content", "locales", "templates"])
    try await update(.everything)
    let server = try await PreviewServer(
      port: port, token: token, provider: SiteProvider(site: site), events: events)
    let address = "http://127.0.0.1:\(server.port)/"
    StandardOutput.write(
      """
      The preview is at \(address)
      All pages with their problems: \(address)\(ReservedPath.folder)/
      Ctrl-C ends it.

      """)
    for await hint in watcher.hints {
      do {
        try await update(SourceChange(hint))
      } catch let failure as BuildFailure {
        _ = failure.reported(to: .standardError)
      }
    }
  }

  private func update(_ change: SourceChange) async throws {
    while true {
      switch try await site.update(change) {
      case .unchanged: return
      case .unsettled: try await Task.sleep(for: .milliseconds(10))
      case .changed(let revision): return events.reload(revision: revision)
      }
    }
  }
}

/// Hands the server what the site has.
private struct SiteProvider: ContentProvider {
  let site: PreviewSite

  func content(of file: String) async -> [UInt8]? {
    await site.content(of: file)
  }

  func notFoundPage(for file: String) async -> [UInt8] {
    await site.notFoundPage()
  }

  var uploadLimit: Int { PreviewSite.photographLimit }

  func receive(_ bytes: [UInt8], at path: String) async -> Reception {
    do throws(PhotographRefusal) {
      try await site.put(bytes, at: path)
      return .taken
    } catch {
      switch error {
      case .unwanted: return .unwanted
      case .exists: return .exists
      case .faulty(let fault): return .faulty("\(fault.message) \(fault.help ?? "")")
      case .system(let error): return .failed("\(error).")
      }
    }
  }
}

extension SourceChange {
  fileprivate init(_ hint: ChangeHint) {
    switch hint {
    case .folders(let folders): self = .folders(folders)
    case .everything: self = .everything
    }
  }
}
