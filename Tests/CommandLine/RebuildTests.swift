import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("Building over the last build")
struct RebuildTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
  }

  private func build() throws -> Outcome {
    try Tool.run("build", "--site", site.path, "--output", output)
  }

  @Test("an unchanged site keeps every file's inode and time")
  func unchanged() throws {
    #expect(try build().status == 0)
    let first = try FileIdentity.all(output)
    #expect(try build().status == 0)
    #expect(try FileIdentity.all(output) == first)
    #expect(!first.isEmpty)
  }

  @Test("a changed page is the only file written again")
  func changedPage() throws {
    #expect(try build().status == 0)
    let first = try FileIdentity.all(output)
    try site.edit("content/pages/clinic/en.md", "We had", "We have had")
    #expect(try build().status == 0)
    let second = try FileIdentity.all(output)
    #expect(first.keys.sorted() == second.keys.sorted())
    #expect(first.keys.filter { first[$0] != second[$0] } == ["en/clinic/index.html"])
  }

  @Test("a removed page is removed, and its address is said to have vanished")
  func removedPage() throws {
    #expect(try build().status == 0)
    let first = try #require(try Snapshot(output)).files
    try site.edit("content/exercises/bridge/en.md", " or [the knee](../knee-stretch/en.md)", "")
    try site.edit("content/exercises/bridge/es.md", " o [la rodilla](../knee-stretch/en.md)", "")
    try site.remove("content/exercises/knee-stretch")
    let outcome = try build()
    #expect(outcome.status == 0)
    let second = try #require(try Snapshot(output)).files
    #expect(
      Set(first).subtracting(second) == [
        "en/exercises/knee-stretch/index.html", "en/exercises/knee-stretch/qr.svg",
        "en/selection/knee-stretch.js",
      ])
    #expect(
      outcome.errors.hasSuffix(
        """
        en/exercises/knee-stretch/index.html:1:1: warning: The address \
        /en/exercises/knee-stretch/ of the last build has no page now. [vanished-url]
            help: If the page moved, list the old address on it: \
        aliases: [/en/exercises/knee-stretch/].
        1 warning

        """))
    #expect(!(try build().errors.contains("[vanished-url]")))
  }

  @Test("an address that an alias keeps has not vanished")
  func keptAddress() throws {
    #expect(try build().status == 0)
    try site.edit("content/exercises/bridge/es.md", "slug: puente", "slug: el-puente")
    #expect(try build().errors.contains("The address /es/ejercicios/puente/ of the last build"))
    try site.edit("content/exercises/bridge/es.md", "slug: el-puente", "slug: puente")
    #expect(try build().status == 0)
    try site.edit(
      "content/exercises/bridge/es.md", "slug: puente",
      "slug: el-puente\naliases: [/es/ejercicios/puente/]")
    #expect(!(try build().errors.contains("[vanished-url]")))
  }

  @Test("a build waits while another holds the output, then writes it")
  func waits() throws {
    #expect(try build().status == 0)
    let old = try Snapshot(output)
    try site.edit("content/pages/clinic/en.md", "We had", "We have had")
    let lock = open(folder.path + "/.out.handout/lock", O_RDWR)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let errors = Pipe()
    let waiting = try RunningProcess(
      Tool.path(), ["build", "--site", site.path, "--output", output],
      errors: errors.fileHandleForWriting)
    try errors.fileHandleForWriting.close()
    var said = ""
    while !said.contains("Another build writes \(output); waiting") {
      let more = errors.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the build ended and did not wait")
      said += String(decoding: more, as: UTF8.self)
    }
    #expect(waiting.isRunning)
    #expect(try Snapshot(output) == old)
    flock(lock, LOCK_UN)
    #expect(try waiting.wait().status == 0)
    let page = try Data(contentsOf: URL(filePath: output + "/en/clinic/index.html"))
    #expect(String(decoding: page, as: UTF8.self).contains("We have had"))
  }

  @Test("builds of one output at the same time all succeed")
  func together() throws {
    let builds = try (0..<4).map { _ in
      try Tool.start("build", "--site", site.path, "--output", output)
    }
    for build in builds { #expect(try build.wait().status == 0) }
    let alone = try Tool.run("build", "--site", site.path, "--output", folder.path + "/alone")
    #expect(alone.status == 0)
    #expect(try Snapshot(output) == Snapshot(folder.path + "/alone"))
  }
}
