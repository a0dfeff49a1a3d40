import Foundation
import Testing

@Suite("Going back to the site before")
struct RollbackTests {
  let folder: TemporaryFolder
  let site: SiteCopy
  let output: String

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
    output = folder.path + "/out"
  }

  private func build(_ options: String...) throws -> Snapshot {
    let outcome = try RunningProcess(
      Tool.path(), ["build", "--site", site.path, "--output", output] + options
    ).wait()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(try Snapshot(output))
  }

  private func rollBack() throws -> Outcome {
    try Tool.run("rollback", "--site", site.path, "--output", output)
  }

  private func edit(_ old: String, _ new: String) throws {
    try site.edit("content/pages/clinic/en.md", old, new)
  }

  @Test("puts the old site back, and again the new one; a build then goes on")
  func exchange() throws {
    let first = try build()
    try edit("We had", "We have had")
    try site.write("content/static/added.txt", "added")
    let second = try build("--keep", "1")
    #expect(first != second)
    let outcome = try rollBack()
    #expect(outcome.status == 0)
    #expect(
      outcome.output == "The site in \(output) is the one before the last build.\n")
    #expect(try Snapshot(output) == first)
    #expect(try rollBack().status == 0)
    #expect(try Snapshot(output) == second)
    #expect(try rollBack().status == 0)
    #expect(try build() == second)
  }

  @Test("finds nothing where no site was kept, or a later build kept none")
  func nothing() throws {
    let first = try build("--keep", "1")
    for _ in 0..<2 {
      let outcome = try rollBack()
      #expect(outcome.status == 2 && outcome.output == "")
      #expect(outcome.errors.hasPrefix("error: No site before the one in \(output) is kept.\n"))
      #expect(try Snapshot(output) == first)
    }
    try edit("We had", "We have had")
    _ = try build("--keep", "1")
    try edit("We have had", "We just had")
    let third = try build()
    #expect(try rollBack().status == 2)
    #expect(try Snapshot(output) == third)
  }

  @Test("keeps the site of the build before, not an older one, also where nothing changed between")
  func unchanged() throws {
    _ = try build("--keep", "1")
    try edit("We had", "We have had")
    let second = try build("--keep", "1")
    usleep(50_000)
    #expect(try build("--keep", "1") == second)
    try edit("We have had", "We just had")
    _ = try build("--keep", "1")
    #expect(try rollBack().status == 0)
    #expect(try Snapshot(output) == second)
  }

  @Test("a failed build keeps what was kept")
  func failed() throws {
    let first = try build()
    try edit("We had", "We have had")
    _ = try build("--keep", "1")
    try site.breakSource()
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 1)
    #expect(try rollBack().status == 0)
    #expect(try Snapshot(output) == first)
  }

  @Test("takes no folder for the kept site but the one that a build kept")
  func forged() throws {
    let first = try build()
    let state = folder.path + "/.out.handout"
    try FileManager.default.createDirectory(
      atPath: state + "/kept", withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: state + "/manifest", toPath: state + "/manifest.kept")
    #expect(try rollBack().status == 2)
    #expect(try Snapshot(output) == first)
  }

  @Test("refuses an output to which somebody added a file")
  func foreignFile() throws {
    _ = try build()
    try edit("We had", "We have had")
    _ = try build("--keep", "1")
    try Data().write(to: URL(filePath: output + "/mine.txt"))
    let outcome = try rollBack()
    #expect(outcome.status == 2 && outcome.errors.contains("mine.txt"))
    #expect(FileManager.default.fileExists(atPath: output + "/mine.txt"))
  }
}
