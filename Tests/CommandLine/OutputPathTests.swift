import Foundation
import Testing

@Suite("Where a build may write")
struct OutputPathTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  @Test(
    "an output is made with the folders above it, whatever its name",
    arguments: [
      "out", "out/", "out//", "./out", "missing/parents/out", "with a space/más ejercicios/🦵",
      "../beside", "e\u{301}te\u{301}", "-leading", "new\nline", "'\"$(x)",
    ])
  func paths(output: String) throws {
    let work = folder.path + "/work"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let outcome = try Tool.run("build", "--site", "../site", "--output=\(output)", in: work)
    #expect(outcome.status == 0)
    #expect(FileManager.default.fileExists(atPath: "\(work)/\(output)/en/index.html"))
  }

  @Test("an empty folder is taken, and the folder above it is left alone")
  func emptyFolder() throws {
    let parent = folder.path + "/parent"
    try FileManager.default.createDirectory(
      atPath: parent + "/out/empty", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: parent + "/neighbour"))
    let outcome = try Tool.run("build", "--site", site.path, "--output", parent + "/out")
    #expect(outcome.status == 0)
    #expect(try Data(contentsOf: URL(filePath: parent + "/neighbour")) == Data("mine".utf8))
  }

  @Test("a path through a link is taken at the place where it leads")
  func linkedParent() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path + "/real", withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: folder.path + "/linked", withDestinationPath: folder.path + "/real")
    let output = folder.path + "/linked/out"
    #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
    #expect(files.fileExists(atPath: folder.path + "/real/out/en/index.html"))
  }

  @Test(
    "an output that cannot be made is said to be so",
    arguments: [
      ("file/out", "Not a directory"), ("dangling/out", "No such file or directory"),
      ("loop/out", "Too many levels of symbolic links"),
      (String(repeating: "x", count: 300), "File name too long"),
    ])
  func impossible(output: String, reason: String) throws {
    let files = FileManager.default
    try Data().write(to: URL(filePath: folder.path + "/file"))
    for (link, target) in [("dangling", "nothing"), ("loop", "loop")] {
      try files.createSymbolicLink(
        atPath: "\(folder.path)/\(link)", withDestinationPath: target)
    }
    let old = try Snapshot(folder.path)
    let outcome = try Tool.run(
      "build", "--site", site.path, "--output", folder.path + "/" + output)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(reason))
    #expect(try Snapshot(folder.path) == old)
  }

  @Test(
    "a path that names no folder of its own is refused",
    arguments: ["/", ".", "..", "out/.", "out/.."])
  func nameless(output: String) throws {
    let outcome = try Tool.run("build", "--output=\(output)", in: site.path)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error: cannot build into"))
  }
}
