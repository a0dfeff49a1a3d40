import Foundation
import Testing

@Suite("What the program has, and a site in its place")
struct BaseCommandTests {
  let folder: TemporaryFolder
  let site: SiteCopy

  init() throws {
    folder = try TemporaryFolder()
    site = try SiteCopy(in: folder)
  }

  /// A file of the repository, which the program holds a copy of.
  private func ofRepository(_ path: String) throws -> String {
    try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../\(path)").standardizedFileURL, encoding: .utf8)
  }

  /// What the list says of one file; nil where it does not list it.
  private func state(of path: String) throws -> String? {
    let outcome = try Tool.run("base", "--site", site.path)
    #expect(outcome.status == 0 && outcome.errors == "")
    return outcome.output.split(separator: "\n").first {
      $0 == path || $0.hasPrefix("\(path) ")
    }.map { $0.dropFirst(path.count).trimmingCharacters(in: .whitespaces) }
  }

  @Test("every file is listed, with what the site has in its place")
  func list() throws {
    #expect(try state(of: "templates/parts/head.html") == "")
    #expect(try state(of: "templates/404.html") == "the site has its own")
    #expect(try state(of: "locales/es/strings.yml") == "the site adds to it")
    try site.write("templates/parts/head.html", try ofRepository("templates/parts/head.html"))
    #expect(try state(of: "templates/parts/head.html") == "the site has a copy")
  }

  @Test("a file is shown as it is, also where there is no site")
  func show() throws {
    let outcome = try Tool.run("base", "show", "templates/exercise.html", in: folder.path)
    let text = try ofRepository("templates/exercise.html")
    #expect(outcome == Outcome(status: 0, output: text, errors: ""))
  }

  @Test("a file is copied into the site, once, and the site still builds")
  func copy() throws {
    let path = "templates/parts/head.html"
    let outcome = try Tool.run("base", "copy", path, "--site", site.path)
    #expect(
      outcome
        == Outcome(
          status: 0,
          output:
            "Created \(path). The site shows this file now; delete it to have the program's again.\n",
          errors: ""))
    #expect(try String(contentsOfFile: site.absolute(path), encoding: .utf8) == ofRepository(path))
    #expect(try Tool.run("build", in: site.path).status == 0)
    try site.write(path, "mine")
    let again = try Tool.run("base", "copy", path, "--site", site.path)
    #expect(again.status == 2)
    #expect(again.errors == "error: cannot create \(path): File exists.\n")
    #expect(try String(contentsOfFile: site.absolute(path), encoding: .utf8) == "mine")
  }

  @Test("a program that has changed a file since is noted until the site's is kept")
  func keep() throws {
    let path = "templates/parts/head.html"
    #expect(try Tool.run("base", "copy", path, "--site", site.path).status == 0)
    let originals = "templates/originals.yml"
    let text = try String(contentsOfFile: site.absolute(originals), encoding: .utf8)
    let line = try #require(text.split(separator: "\n").last)
    #expect(line.hasPrefix("\(path): ") && line.count == path.count + 2 + 64)
    // As if an earlier version had had another file.
    try site.write(originals, "\(path): \(String(repeating: "0", count: 64))\n")
    try site.write(path, "{{! mine }}\n")
    func notes() throws -> Int {
      try Tool.run("check", "--site", site.path, "--on", "2026-06-01").output
        .components(separatedBy: "[outdated-override]").count - 1
    }
    #expect(try notes() == 1)
    #expect(try state(of: path) == "the site has its own, made of an older one")
    #expect(try Tool.run("base", "keep", path, "--site", site.path).status == 0)
    #expect(try String(contentsOfFile: site.absolute(originals), encoding: .utf8) == text)
    #expect(try notes() == 0)
  }

  @Test(
    "what the program does not have, or a site does not copy, is wrong usage",
    arguments: [
      ("templates/exercises.html", "Did you mean “templates/exercise.html”?"),
      ("locales/es/strings.yml", "write into the site's own locales/es/strings.yml"),
      ("../templates/page.html", "The program has no file ../templates/page.html."),
      ("base:templates/page.html", "The program has no file"),
    ])
  func refused(path: String, words: String) throws {
    let old = try Snapshot(site.path)
    let outcome = try Tool.run("base", "copy", path, "--site", site.path)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
    #expect(try Snapshot(site.path) == old)
  }
}
