import Foundation
import Testing

@Suite("Beginning a site")
struct NewSiteTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func make(_ arguments: String...) throws -> Outcome {
    try RunningProcess(Tool.path(), ["new", "site"] + arguments, in: folder.path).wait()
  }

  private func files(in site: String) throws -> [String] {
    let root = URL(filePath: folder.path).appending(path: site)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { path in
      !root.appending(path: path).hasDirectoryPath
        && (try? root.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]))?
          .isRegularFile == true
    }.sorted()
  }

  private struct Report: Decodable {
    struct Problem: Decodable {
      var rule: String
      var severity: String
      var path: String
    }

    var diagnostics: [Problem]
  }

  private func problems(of site: String) throws -> [Report.Problem] {
    let outcome = try Tool.run("check", "--format", "json", in: "\(folder.path)/\(site)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).diagnostics
  }

  private func page(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8)
  }

  @Test("a new site holds what is the clinic's own, and says what was made")
  func files() throws {
    let outcome = try make("mine", "--name", "River Clinic")
    let made = try files(in: "mine")
    #expect(
      made == [
        ".github/actions/handout/action.yml", ".github/workflows/site.yml", ".gitignore",
        ".vscode/handout/clinic.json", ".vscode/handout/comments.json",
        ".vscode/handout/glossary.json",
        ".vscode/handout/locale.json", ".vscode/handout/look.json",
        ".vscode/handout/reviewers.json", ".vscode/handout/site.json",
        ".vscode/handout/waivers.json", ".vscode/settings.json",
        "README.md", "content/clinic.yml",
        "content/exercises/stand-up/en.md", "content/exercises/stand-up/es.md",
        "content/pages/clinic/en.md", "content/pages/clinic/es.md", "content/pages/home/en.md",
        "content/pages/home/es.md", "content/pages/safety/en.md",
        "content/pages/safety/es.md", "content/site.yml",
      ])
    #expect(outcome.status == 0 && outcome.errors == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.dropLast().sorted() == made.map { "Created mine/\($0)" })
  }

  @Test(
    "it builds and checks at once, in each choice of languages, with nothing open but what is the clinic's",
    arguments: ["en,es", "es,en", "en", "es"])
  func builds(locales: String) throws {
    let tags = locales.split(separator: ",").map(String.init)
    #expect(try make("mine", "--name", "River Clinic", "--locales", locales).status == 0)
    let build = try Tool.run("build", in: folder.path + "/mine")
    #expect(build.status == 0, "\(build.errors)")
    #expect(!build.output.contains("Withheld"))
    for tag in tags {
      let home = try page("mine/_site/\(tag)/index.html")
      #expect(home.contains("<html lang=\"\(tag)\"") && home.contains("River Clinic"))
    }
    let found = try problems(of: "mine")
    #expect(found.filter { $0.severity == "error" }.map { "\($0.path) \($0.rule)" } == [])
    var rules: Set = ["clinic-incomplete", "not-reviewed", "placeholder-image"]
    if tags.count > 1 { rules.insert("not-accepted") }
    #expect(Set(found.map(\.rule)) == rules)
    #expect(found.allSatisfy { $0.path.hasPrefix("content/") })
  }

  @Test("nothing in it is of the repository's own clinic, or speaks of a part of the body")
  func own() throws {
    #expect(try make("mine", "--name", "River Clinic").status == 0)
    #expect(try Tool.run("build", in: folder.path + "/mine").status == 0)
    let words = [
      "norton", "spine", "leatherman", "your back", "back pain", "hip replacement", "columna",
      "espalda", "cadera",
    ]
    for path in try files(in: "mine")
    where !path.contains("/assets/") && !path.contains(".handout/") {
      let text = try page("mine/\(path)").lowercased()
      #expect(words.filter(text.contains) == [], "\(path)")
    }
  }

  @Test("a clinic's name is shown as it is, whatever signs it has")
  func name() throws {
    let name = #"Ana's "Río" & <Sons>: #1 \ %{clinic.phone}"#
    #expect(try make("mine", "--name", name, "--locales", "en").status == 0)
    let build = try Tool.run("build", in: folder.path + "/mine")
    #expect(build.status == 0, "\(build.errors)")
    let home = try page("mine/_site/en/index.html")
    #expect(home.contains(#"&quot;Río&quot; &amp; &lt;Sons&gt;: #1 \ %{clinic.phone}"#))
  }

  @Test("what is there is never touched, and nothing is put beside it")
  func existing() throws {
    let own = folder.path + "/mine/README.md"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/mine", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: own))
    let outcome = try make("mine", "--name", "River Clinic")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: cannot create README.md: File exists.\n")
    #expect(try files(in: "mine") == ["README.md"])
    #expect(try page("mine/README.md") == "mine")
  }

  @Test("where there is a site already, the folder is named")
  func twice() throws {
    #expect(try make("mine", "--name", "River Clinic").status == 0)
    let outcome = try make("mine", "--name", "Other Clinic")
    #expect(outcome.status != 0 && outcome.output == "")
    #expect(outcome.errors.contains("There is a site in mine already. Name another folder."))
  }

  @Test(
    "what is missing or unfit is wrong usage where nobody can be asked",
    arguments: [
      ([], "Name the folder"), (["mine"], "Name the clinic"),
      (["mine", "--name", " "], "A site needs the clinic's name."),
      (["mine", "--name", "A", "--locales", "fr"], "in en and es only"),
      (["mine", "--name", "A", "--locales", "en,en"], "The language en is named twice."),
      (["mine", "--name", "A", "--locales", "english!"], "is no language tag"),
      (["mine", "--name", "A", "--locales", ","], "A site needs a language"),
    ] as [([String], String)])
  func refused(arguments: [String], words: String) throws {
    let outcome = try RunningProcess(
      Tool.path(), ["new", "site"] + arguments, in: folder.path
    ).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test("on a terminal it asks for what is left out")
  func asks() throws {
    let outcome = try Terminal().run(
      ["new", "site"], in: folder.path, answers: ["mine", "River  Clinic", "es"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("Folder of the new site: "))
    #expect(outcome.errors.contains("Name of the clinic: "))
    #expect(outcome.errors.contains("(en,es): "))
    #expect(try page("mine/content/clinic.yml").hasPrefix("name: \"River Clinic\"\n"))
    #expect(try page("mine/content/site.yml").contains("\nlocales: [es]\n"))
  }

  @Test("on a terminal it asks for nothing that an option says")
  func silent() throws {
    let outcome = try Terminal().run(
      ["new", "site", "mine", "--name", "River Clinic", "--locales", "en"], in: folder.path,
      answers: [])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }
}
