import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("A build of what the last one built")
struct StampTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
  }

  /// Builds once all files are old enough to be trusted.
  @discardableResult
  private func build(_ options: String..., tool: String? = nil) throws -> Outcome {
    usleep(50_000)
    return try RunningProcess(
      tool ?? Tool.path(), ["build", "--site", site.path, "--output", output] + options
    ).wait()
  }

  /// What is another file after every build that was not left out.
  private func manifest() throws -> FileIdentity {
    try FileIdentity(folder.path + "/.out.handout/manifest")
  }

  /// Builds again and expects the whole site as its files are now.
  private func expectBuild(_ options: String..., tool: String? = nil) throws {
    let last = try manifest()
    usleep(50_000)
    let outcome = try RunningProcess(
      tool ?? Tool.path(), ["build", "--site", site.path, "--output", output] + options
    ).wait()
    #expect(outcome.status == 0)
    #expect(try manifest() != last)
    try expectFresh(outcome, options)
  }

  /// Expects what a build into an empty folder gives and says.
  private func expectFresh(_ outcome: Outcome, _ options: [String] = []) throws {
    let fresh = folder.path + "/fresh"
    try? FileManager.default.removeItem(atPath: fresh)
    try? FileManager.default.removeItem(atPath: folder.path + "/.fresh.handout")
    let anew = try RunningProcess(
      Tool.path(), ["build", "--site", site.path, "--output", fresh] + options
    ).wait()
    #expect(anew.status == 0)
    #expect(anew.errors == outcome.errors)
    #expect(try Snapshot(output) == Snapshot(fresh))
  }

  /// Says all but how long it took.
  private func said(_ outcome: Outcome) -> Outcome {
    var outcome = outcome
    outcome.output = outcome.output.replacing(/in [0-9.]+ s\./, with: "in a moment.")
    return outcome
  }

  @Test("is left out and says the same, time and again")
  func unchanged() throws {
    let first = try build()
    let (manifest, files) = (try manifest(), try Snapshot(output))
    #expect(first.errors.contains("[missing-page]") && first.output.contains("Withheld in es"))
    for _ in 0..<2 { #expect(said(try build()) == said(first)) }
    #expect(try self.manifest() == manifest)
    #expect(try Snapshot(output) == files)
  }

  @Test("is left out with whatever number of threads")
  func threads() throws {
    try build("--jobs", "1")
    let manifest = try manifest()
    try build("--jobs", "3")
    #expect(try self.manifest() == manifest)
  }

  /// What may happen to a file between two builds.
  enum Change: CaseIterable {
    case touched, replaced, edited, editedWithOldTime, modeChanged, removed, added, hiddenAdded
  }

  private func make(_ change: Change, _ file: String) throws {
    let (path, manager) = (site.absolute(file), FileManager.default)
    var record = stat()
    try #require(stat(path, &record) == 0)
    let time = try manager.attributesOfItem(atPath: path)[.modificationDate]
    let text = try String(contentsOfFile: path, encoding: .utf8)
    switch change {
    case .touched: #expect(utimes(path, nil) == 0)
    case .replaced: try site.write(file + ".new", text)
    case .edited: try appendInPlace("\n", to: path)
    case .editedWithOldTime:
      try appendInPlace("\n", to: path)
      try manager.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: path)
    case .modeChanged: #expect(chmod(path, 0o600) == 0)
    case .removed: try site.remove(file)
    case .added: try site.write("content/static/added.txt", "added")
    case .hiddenAdded: try site.write("content/static/.well-known/added.txt", "added")
    }
    if change == .replaced { #expect(rename(path + ".new", path) == 0) }
  }

  private func appendInPlace(_ text: String, to path: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  @Test("is built where a file of the site was", arguments: Change.allCases)
  func changed(_ change: Change) throws {
    try site.write("content/static/note.txt", "note\n")
    try build()
    try make(change, "content/static/note.txt")
    try expectBuild()
  }

  @Test(
    "is built where any kind of file was edited in place, its old time put back",
    arguments: [
      "content/exercises/bridge/es.md", "content/pages/home/en.md", "content/site.yml",
      "content/clinic.yml", "locales/es/strings.yml", "templates/exercise.html",
      "templates/assets/site.css",
    ])
  func edited(file: String) throws {
    try build()
    try make(.editedWithOldTime, file)
    try expectBuild()
  }

  @Test("is built where a folder that the site did not have comes to be")
  func newFolder() throws {
    try site.remove("templates")
    try build()
    let last = try manifest()
    try build()
    #expect(try manifest() == last)
    try site.write("templates/404.html", "{{lang}}\n")
    try expectBuild()
  }

  @Test("is built where two files of one length changed places")
  func exchanged() throws {
    try site.write("content/static/a.txt", "a")
    try site.write("content/static/b.txt", "b")
    try build()
    let (a, b) = (site.absolute("content/static/a.txt"), site.absolute("content/static/b.txt"))
    #expect(rename(a, a + ".old") == 0 && rename(b, a) == 0 && rename(a + ".old", b) == 0)
    try expectBuild()
  }

  @Test("is built where a file of the site is a link")
  func link() throws {
    try site.write("content/static/a.txt", "a")
    try FileManager.default.createSymbolicLink(
      atPath: site.absolute("content/static/b.txt"), withDestinationPath: "a.txt")
    try build()
    try expectBuild()
  }

  @Test("is built where a file was edited while the last build ran")
  func editedDuringBuild() throws {
    try build()
    try site.edit("content/pages/clinic/en.md", "We had", "We have had")
    usleep(50_000)
    let lock = open(folder.path + "/.out.handout/lock", O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let errors = Pipe()
    let running = try RunningProcess(
      Tool.path(), ["build", "--site", site.path, "--output", output],
      errors: errors.fileHandleForWriting)
    try errors.fileHandleForWriting.close()
    var said = ""
    while !said.contains("waiting for it to end") {
      let more = errors.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the build ended and did not wait")
      said += String(decoding: more, as: UTF8.self)
    }
    // Everything is read by now.
    try site.edit("content/pages/clinic/en.md", "We have had", "We just had")
    flock(lock, LOCK_UN)
    #expect(try running.wait().status == 0)
    let page = try String(contentsOfFile: output + "/en/clinic/index.html", encoding: .utf8)
    #expect(page.contains("We have had"))
    try expectBuild()
  }

  @Test("mends an output that was edited in place, its old time put back")
  func editedOutput() throws {
    try build()
    let page = output + "/en/clinic/index.html"
    let time = try FileManager.default.attributesOfItem(atPath: page)[.modificationDate]
    try appendInPlace("edited", to: page)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(time)], ofItemAtPath: page)
    try expectBuild()
  }

  @Test("mends an output from which something is gone", arguments: ["en/clinic", "robots.txt"])
  func removedOutput(path: String) throws {
    try build()
    try FileManager.default.removeItem(atPath: output + "/" + path)
    try expectBuild()
  }

  @Test("still refuses an output to which somebody added a file", arguments: ["", "en/clinic/"])
  func foreignFile(place: String) throws {
    try build()
    try Data().write(to: URL(filePath: "\(output)/\(place)mine.txt"))
    let outcome = try build()
    #expect(outcome.status == 2 && outcome.errors.contains("\(place)mine.txt"))
  }

  @Test(
    "is built with other options",
    arguments: [
      ["--locale", "en"], ["--fail-on", "withheld"], ["--fail-on", "warning"],
      ["--on", "2031-01-01"],
    ])
  func options(_ options: [String]) throws {
    try site.remove("content/exercises/knee-stretch")
    try site.edit("content/exercises/bridge/en.md", " or [the knee](../knee-stretch/en.md)", "")
    try site.edit("content/exercises/bridge/es.md", " o [la rodilla](../knee-stretch/en.md)", "")
    try build("--on", "2026-11-01")
    let fresh = folder.path + "/fresh"
    let day = options[0] == "--on" ? [] : ["--on", "2026-11-01"]
    let outcomes = try [output, fresh].map { output in
      try RunningProcess(
        Tool.path(), ["build", "--site", site.path, "--output", output] + day + options
      ).wait()
    }
    let again = said(outcomes[0])
    var alone = said(outcomes[1])
    alone.output.replace(fresh, with: output)
    alone.errors.replace(fresh, with: output)
    #expect(again == alone)
    if alone.status == 0 { #expect(try Snapshot(output) == Snapshot(fresh)) }
  }

  @Test("is built where the tool is another one")
  func tool() throws {
    let tool = folder.path + "/handout"
    try FileManager.default.copyItem(atPath: Tool.path(), toPath: tool)
    try build(tool: tool)
    let manifest = try manifest()
    try build(tool: tool)
    #expect(try self.manifest() == manifest)
    try FileManager.default.removeItem(atPath: tool)
    try FileManager.default.copyItem(atPath: Tool.path(), toPath: tool)
    try expectBuild(tool: tool)
  }

  @Test("is built where the stamp is lost, cut off, or of another version")
  func stamp() throws {
    let stamp = URL(filePath: folder.path + "/.out.handout/stamp")
    try build()
    let bytes = try Data(contentsOf: stamp)
    let version = Data("handout-stamp 0".utf8) + bytes.dropFirst(15)
    for state in [nil, bytes.dropLast(1), bytes.prefix(40), Data(), version] {
      try FileManager.default.removeItem(at: stamp)
      try state?.write(to: stamp)
      try expectBuild()
    }
  }

  @Test("is built where the last build was killed")
  func unfinished() throws {
    try build()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.out.handout/site", withIntermediateDirectories: false)
    try expectBuild()
  }

  @Test("is built after one that failed")
  func failure() throws {
    try build()
    try site.breakSource()
    #expect(try build().status == 1)
    try site.edit("content/exercises/bridge/en.md", "position: upside-down", "position: supine")
    try expectBuild()
  }

  @Test("does not say again that an address has vanished")
  func vanished() throws {
    try build()
    try site.edit("content/exercises/bridge/es.md", "slug: puente", "slug: el-puente")
    #expect(try build().errors.contains("[vanished-url]"))
    let manifest = try manifest()
    let again = try build()
    #expect(!again.errors.contains("[vanished-url]") && again.errors.contains("[missing-page]"))
    #expect(try self.manifest() == manifest)
  }
}
