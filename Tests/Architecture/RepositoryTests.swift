import Foundation
import Testing

@Suite("The repository keeps its own rules")
struct RepositoryTests {
  let sources: [SourceFile]
  let tests: [SourceFile]

  init() throws {
    sources = try SourceFile.all(in: "Sources", ["swift"])
    tests = try SourceFile.all(in: "Tests", ["swift"])
    try #require(sources.count > 100 && tests.count > 50)
  }

  @Test("every import is one that its target may have")
  func imports() {
    #expect(sources.flatMap(Imports.violations) == [])
    #expect(Set(sources.compactMap(\.target)).subtracting(Imports.allowed.keys) == [])
  }

  @Test("the core has no clock, environment, output or chance, and nothing traps on input")
  func forbiddenCode() {
    #expect(sources.flatMap(ForbiddenCode.violations) == [])
  }

  @Test("one name stands for one type")
  func typeNames() {
    #expect(TypeNames.violations(in: sources) == [])
  }

  @Test("no file is longer than 400 lines")
  func length() throws {
    let types: Set = ["c", "css", "h", "html", "js", "py", "sh", "swift"]
    let files = try ["Sources", "Tests", "templates"].flatMap { folder in
      try SourceFile.all(in: folder, types).filter { !$0.path.contains(".expected/") }
    }
    #expect(files.flatMap(Layout.tooLong) == [])
  }

  @Test("nothing is left to do")
  func leftToDo() throws {
    let others = try ["Sources", "Tests"].flatMap { folder in
      try SourceFile.all(in: folder, ["c", "h", "md", "modulemap", "py", "sh"])
    }
    #expect((sources + tests + others).flatMap(Layout.leftToDo) == [])
  }

  @Test("no merge is unfinished")
  func unfinishedMerges() throws {
    let types: Set = [
      "c", "css", "h", "html", "js", "md", "modulemap", "po", "py", "sh", "swift", "txt", "yml",
    ]
    let files = try ["Sources", "Tests", "content", "locales", "templates"].flatMap { folder in
      try SourceFile.all(in: folder, types)
    }
    #expect(files.flatMap(Layout.unfinishedMerges) == [])
  }

  @Test("Sources and Tests have the same folders")
  func mirror() throws {
    let targets = Set(sources.compactMap(\.target))
    let manifest = try String(
      contentsOf: SourceFile.repository.appending(path: "Package.swift"), encoding: .utf8)
    #expect(
      Layout.unmirrored(
        targets: targets, tests: Set(try SourceFile.folders(in: "Tests")), manifest: manifest)
        == [])
    for target in targets.subtracting(["handout"]) {
      #expect(
        Layout.strayFolders(
          target, sources: try SourceFile.folders(in: "Sources/\(target)"),
          tests: try SourceFile.folders(in: "Tests/\(target)")) == [])
    }
  }

  @Test("every rule is one file and one line in the list")
  func rules() throws {
    let list = try #require(sources.first { $0.path.hasSuffix("/Check/RuleList.swift") })
    #expect(Rules.violations(in: sources, list: list) == [])
    #expect(sources.count { $0.path.hasPrefix(Rules.folder) } > 10)
  }

  @Test("every id of a rule is written out once")
  func ruleIDs() {
    #expect(Rules.writtenIDs(in: sources) == [])
  }
}
