import Diagnostics
import Localization
import PreviewServer
import SiteGenerator

/// One preview from its start to Ctrl-C: what the watcher hears goes to the site, what becomes of it
/// to the open pages.
struct PreviewSession {
  fileprivate let site: PreviewSite
  private let events: EventHub
  private let token: String
  fileprivate let today: @Sendable () -> CalendarDate

  /// `today` is the day of what is recorded: a preview may stay open over night.
  init(
    _ options: PreviewSite.Options, today: @escaping @Sendable () -> CalendarDate
  ) throws(BuildFailure) {
    self.today = today
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
      port: port, token: token, provider: SiteProvider(session: self), events: events)
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

  fileprivate func update(_ change: SourceChange) async throws {
    while true {
      switch try await site.update(change) {
      case .unchanged: return
      case .unsettled: try await Task.sleep(for: .milliseconds(10))
      case .changed(let revision): return events.reload(revision: revision)
      }
    }
  }
}

/// Hands the server what the site has, and the site what pages send.
private struct SiteProvider: ContentProvider {
  let session: PreviewSession

  private var site: PreviewSite { session.site }

  func content(of file: String) async -> [UInt8]? {
    await site.content(of: file)
  }

  func notFoundPage(for file: String) async -> [UInt8] {
    await site.notFoundPage()
  }

  func limit(of submission: Submission) -> Int {
    switch submission {
    case .photograph: PreviewSite.photographLimit
    case .review: PreviewSite.reviewLimit
    }
  }

  func receive(_ bytes: [UInt8], as submission: Submission) async -> Reception {
    switch submission {
    case .photograph(let path): await put(bytes, at: path)
    case .review(let place): await review(bytes, at: place)
    }
  }

  private func put(_ photograph: [UInt8], at path: String) async -> Reception {
    do throws(PhotographRefusal) {
      try await site.put(photograph, at: path)
      return .taken("\(path) is there.")
    } catch {
      switch error {
      case .unwanted: return .unwanted("No page waits for \(path).")
      case .exists:
        return .conflict("There is a file \(path) already; it is as it was. Remove it first.")
      case .faulty(let fault): return .faulty("\(fault.message) \(fault.help ?? "")")
      case .system(let error): return .failed("\(error).")
      }
    }
  }

  private func review(_ form: [UInt8], at place: String) async -> Reception {
    // What was saved a moment ago counts, though the watcher may not have told of it yet.
    if let folder = PreviewSite.folder(ofReview: place) {
      try? await session.update(.folders([folder]))
    }
    switch await site.review(form, at: place, on: session.today()) {
    case .done(let text): return .taken(text)
    case .unknown(let text): return .unwanted(text)
    case .changed(let text): return .conflict(text)
    case .refused(let text): return .faulty(text)
    case .failed(let text): return .failed(text)
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
