import Foundation
import Testing

@Suite("An output that is not the build's own is refused, and nothing in it is touched")
struct OutputRefusalTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
  }

  /// Builds, and expects the refusal and a folder that is the same as before.
  private func expectRefusal(
    _ output: String, _ said: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let old = try Snapshot(folder.path)
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 2, sourceLocation: sourceLocation)
    #expect(outcome.output == "", sourceLocation: sourceLocation)
    #expect(outcome.errors.contains("error: The output \(said)"), sourceLocation: sourceLocation)
    #expect(outcome.errors.contains("    help: "), sourceLocation: sourceLocation)
    let new = try Snapshot(folder.path)
    #expect(new?.files == old?.files, sourceLocation: sourceLocation)
    #expect(new == old, sourceLocation: sourceLocation)
  }

  @Test("a folder with somebody's files", arguments: ["notes.txt", "a/b/.hidden", "index.html"])
  func foreignFiles(file: String) throws {
    let path = URL(filePath: output + "/" + file)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: path)
    try expectRefusal(output, "\(output) holds files that handout did not write: \(file).")
  }

  @Test("a file that somebody put beside the built ones")
  func foreignFileInBuiltSite() throws {
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
    try Data("mine".utf8).write(to: URL(filePath: output + "/en/mine.html"))
    try expectRefusal(output, "\(output) holds files that handout did not write: en/mine.html.")
    try FileManager.default.removeItem(atPath: output + "/en/mine.html")
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
  }

  @Test("a link, wherever it leads", arguments: ["built", "nothing"])
  func link(target: String) throws {
    let built = folder.path + "/built"
    #expect(try Tool.run("build", "--site", site.path, "--output", built).status == 0)
    try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: target)
    try expectRefusal(output, "\(output) is a link.")
  }

  @Test("a file")
  func file() throws {
    try Data("mine".utf8).write(to: URL(filePath: output))
    try expectRefusal(output, "\(output) is no folder.")
  }

  @Test("a named pipe")
  func pipe() throws {
    #expect(mkfifo(output, 0o600) == 0)
    let outcome = try Tool.run("build", "--site", site.path, "--output", output)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("error: The output \(output) is no folder."))
  }

  @Test(
    "the site folder, its sources, what lies in them, and what holds them",
    arguments: [
      "site", "site/content", "site/content/exercises", "site/content/static/new",
      "site/templates", "site/templates/assets/new/deep", "site/locales/en",
    ])
  func sources(place: String) throws {
    let place = folder.path + "/" + place
    try expectRefusal(place, "\(place) would replace the site's own sources.")
  }

  @Test("the folder that the site lies in")
  func parent() throws {
    let outer = try TemporaryFolder()
    let inner = outer.path + "/inner"
    try FileManager.default.moveItem(atPath: folder.path, toPath: inner)
    defer { try? FileManager.default.moveItem(atPath: inner, toPath: folder.path) }
    let old = try Snapshot(outer.path)
    let outcome = try Tool.run("build", "--site", inner + "/site", "--output", inner)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("error: The output \(inner) would replace"))
    #expect(try Snapshot(outer.path) == old)
  }

  @Test("the sources by way of a link")
  func sourcesThroughLink() throws {
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "site")
    try expectRefusal(
      link + "/content", "\(site.path)/content would replace the site's own sources.")
  }
}
