import Foundation
import Testing

@Suite("Schemas for editors")
struct SchemaCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  private struct Schema: Decodable {
    var title: String
    var required: [String]?
  }

  private func names() throws -> [String] {
    let outcome = try Tool.run("schema", in: folder.path)
    #expect(outcome.status == 0 && outcome.errors == "")
    return outcome.output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }

  @Test("without a name the formats are listed, and each is printed by its name")
  func list() throws {
    let names = try names()
    #expect(names.contains("clinic") && names.contains("translation"))
    for name in names {
      let outcome = try Tool.run("schema", name, in: folder.path)
      #expect(outcome.status == 0 && outcome.errors == "")
      let schema = try JSONDecoder().decode(Schema.self, from: Data(outcome.output.utf8))
      #expect(!schema.title.isEmpty)
      if name == "clinic" { #expect(schema.required == ["name"]) }
    }
  }

  @Test("another name is wrong usage, with the one that may be meant")
  func wrong() throws {
    let outcome = try Tool.run("schema", "clinc", in: folder.path)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.errors.contains("There is no schema clinc. Did you mean “clinic”?"))
    #expect(try Tool.run("schema", "clinic", "--write", in: site.path).status == 64)
  }

  @Test("the schemas of a site are brought up to date, and its settings begun")
  func write() throws {
    let names = [
      "site", "clinic", "look", "locale", "glossary", "reviewers", "waivers", "comments",
    ]
    let all = [".vscode/settings.json"] + names.map { ".vscode/handout/\($0).json" }
    let first = try Tool.run("schema", "--write", in: site.path)
    #expect(first.status == 0 && first.errors == "")
    #expect(Set(first.output.split(separator: "\n")).isSuperset(of: all.map { "Wrote \($0)" }))
    for name in names {
      #expect(
        try Tool.run("schema", name).output
          == String(contentsOfFile: site.absolute(".vscode/handout/\(name).json"), encoding: .utf8))
    }
    let again = try Tool.run("schema", "--write", "--site", site.path, in: folder.path)
    #expect(again == Outcome(status: 0, output: "The schemas are up to date.\n", errors: ""))
    try site.write(".vscode/handout/clinic.json", "{}")
    let mended = try Tool.run("schema", "--write", in: site.path)
    #expect(mended == Outcome(status: 0, output: "Wrote .vscode/handout/clinic.json\n", errors: ""))
  }

  @Test("settings of the site's own stay, and what they lack is shown")
  func settings() throws {
    try site.write(".vscode/settings.json", "{\"editor.rulers\": [100]}\n")
    let outcome = try Tool.run("schema", "--write", in: site.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"./.vscode/handout/clinic.json\": \"content/clinic.yml\""))
    #expect(
      try String(contentsOfFile: site.absolute(".vscode/settings.json"), encoding: .utf8)
        == "{\"editor.rulers\": [100]}\n")
  }

  @Test("nothing is written where there is no site")
  func noSite() throws {
    let outcome = try Tool.run("schema", "--write", in: folder.path)
    #expect(outcome.status == 2)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/.vscode"))
  }

  @Test("a check says where the schemas of a site are another version's, and only there")
  func outdated() throws {
    let words = "handout schema --write"
    #expect(try !Tool.run("check", in: site.path).errors.contains(words))
    #expect(try Tool.run("schema", "--write", in: site.path).status == 0)
    #expect(try !Tool.run("check", in: site.path).errors.contains(words))
    try site.write(".vscode/handout/clinic.json", "{}")
    #expect(try Tool.run("check", in: site.path).errors.contains(words))
    #expect(try !Tool.run("check", "--format", "json", in: site.path).errors.contains(words))
  }
}
