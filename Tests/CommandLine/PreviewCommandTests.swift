import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("handout preview")
struct PreviewCommandTests {
  private let folder: TemporaryFolder
  private let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  /// The address that a preview prints when it is ready.
  private func address(of preview: RunningProcess) async throws -> URL {
    for _ in 0..<1000 {
      let text = try preview.outputSoFar()
      if let line = text.split(separator: "\n").first, text.contains("Ctrl-C") {
        return try #require(URL(string: String(line.split(separator: " ").last ?? "")))
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw PreviewIsSilent()
  }

  struct PreviewIsSilent: Error {}

  @Test("serves the site, says its address, and ends at once with Ctrl-C")
  func serves() async throws {
    let preview = try Tool.start("preview", "--site", site.path, "--port", "0")
    let address = try await address(of: preview)
    #expect(address.host() == "127.0.0.1")
    let page = address.appending(path: "es/ejercicios/puente/")
    #expect(try await text(page).contains("Acuéstese boca arriba."))
    let clock = ContinuousClock()
    let start = clock.now
    preview.interrupt()
    let outcome = try preview.wait()
    #expect(outcome.isKilled && outcome.status == SIGINT)
    #expect(clock.now - start < .seconds(1))
    #expect(outcome.errors == "")
  }

  @Test("says that its port is in use")
  func portInUse() async throws {
    let preview = try Tool.start("preview", "--site", site.path, "--port", "0")
    let port = try #require(try await address(of: preview).port)
    let second = try Tool.run("preview", "--site", site.path, "--port", "\(port)")
    #expect(second.status == 2)
    #expect(second.output == "")
    #expect(
      second.errors.hasPrefix("error: Another program uses port \(port) of this machine.\n"))
  }

  @Test("refuses a locale that the site does not publish, and a folder that is no site")
  func wrongUsage() throws {
    let locale = try Tool.run("preview", "--site", site.path, "--locale", "de", "--port", "0")
    #expect(locale.status == 64)
    let folder = try Tool.run("preview", "--site", site.path + "/none", "--port", "0")
    #expect(folder.status == 2)
  }

  @Test("shows a saved file at once")
  func saved() async throws {
    let preview = try Tool.start("preview", "--site", site.path, "--port", "0")
    let page = try await address(of: preview).appending(path: "es/ejercicios/puente/")
    #expect(try await text(page).contains("Acuéstese boca arriba."))
    try site.edit("content/exercises/bridge/es.md", "boca arriba", "de espaldas")
    var hasChanged = false
    for _ in 0..<250 where !hasChanged {
      try await Task.sleep(for: .milliseconds(20))
      hasChanged = try await text(page).contains("Acuéstese de espaldas.")
    }
    #expect(hasChanged)
  }

  private func text(_ page: URL) async throws -> String {
    String(decoding: try await URLSession.shared.data(from: page).0, as: UTF8.self)
  }
}
