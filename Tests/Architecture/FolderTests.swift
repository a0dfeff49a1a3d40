import Foundation
import Testing

@Suite("The folders of SiteGenerator")
struct FolderTests {
  private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: "\(Folders.module)/\(path).swift", text: text)
  }

  @Test("each uses only those before it in the table, and all that the table says")
  func order() throws {
    let files = try SourceFile.all(in: Folders.module, ["swift"])
    #expect(files.count > 100)
    #expect(Folders.disordered(Folders.uses) == [])
    #expect(Folders.violations(in: files, Folders.uses) == [])
  }

  @Test("are drawn in Sources/README.md as the table has them")
  func drawing() throws {
    let map = try String(
      contentsOf: SourceFile.repository.appending(path: "Sources/README.md"), encoding: .utf8)
    let drawn = map.split(separator: "```mermaid\n").dropFirst().first?.split(separator: "\n```")
    #expect(drawn?.first.map(String.init) == Folders.graph(Folders.uses))
  }

  @Test("a use of a folder further up, of none in the table, and one that nobody makes are found")
  func violations() {
    let uses = [("Load", []), ("Parse", ["Load"]), ("Check", ["Load", "Parse"])]
    let files = [
      file("Load/Files", "struct Files {}\n// Parser in a comment\n"),
      file("Load/Names", "\nlet x: [Parser] = [.Checker, Nested.Files()]\n"),
      file("Parse/Parser", "struct Parser {\n  let files: Files\n  struct Nested {}\n}\n"),
      file("Check/Checker", "package final class Checker {}\nlet x = Parser()\n"),
      file("Other/Stray", "private struct Files {}\n"),
    ]
    #expect(
      Folders.violations(in: files, uses).map(\.description) == [
        "Sources/SiteGenerator/Load/Names.swift:2: names Parser of Parse",
        "Sources/SiteGenerator/Other/Stray.swift:1: names Files of Load",
        "Sources/SiteGenerator/Other:1: is not in the table of folders",
        "Sources/SiteGenerator/Check:1: does not use Load",
      ])
  }

  @Test("a table that goes in a circle is found")
  func circle() {
    #expect(
      Folders.disordered([("Load", ["Parse"]), ("Parse", ["Load", "Parse"])]).map(\.description)
        == [
          "Sources/SiteGenerator/Load:1: uses Parse, which stands behind it",
          "Sources/SiteGenerator/Parse:1: uses Parse, which stands behind it",
        ])
  }

  @Test("a graph has no arrow that follows from others")
  func graph() {
    let uses = [("Load", []), ("Parse", ["Load"]), ("Check", ["Load", "Parse"])]
    #expect(
      Folders.graph(uses) == "graph BT\n  Load\n  Parse --> Load\n  Check --> Parse")
  }
}
