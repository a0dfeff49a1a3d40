import Diagnostics
import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("SiteLoader")
struct SiteLoaderTests {
  @Test("files stand where they belong, sorted; hidden files and README.md are no part")
  func lists() throws {
    let folder = try TemporaryFolder()
    for file in [
      "content/exercises/b/en.md", "content/exercises/b/2.jpg", "content/exercises/b/README.md",
      "content/exercises/a b/es.md", "content/exercises/.draft/en.md", "content/exercises/loose.md",
      "content/pages/home/en.md", "content/pages/home/.en.md.swp", "content/README.md",
      "content/static/CNAME", "content/static/.well-known/security.txt", "content/static/é/😀",
      "content/static/.DS_Store", "locales/en/strings.yml", "locales/en/locale.yml",
      "locales/README.md", "templates/home.html", "templates/parts/deep/er.html",
      "templates/notes.txt", "templates/assets/css/site.css", "templates/assets/page.html",
      "README.md", "_site/index.html",
    ] { try folder.write(file, "") }
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 2))
    #expect(diagnostics == [])
    #expect(
      files.pages == [
        PageFolder(section: .exercises, id: "b", files: ["2.jpg", "en.md"]),
        PageFolder(section: .pages, id: "home", files: ["en.md"]),
      ])
    #expect(files.looseFolders == ["content/exercises/a b"])
    #expect(files.looseFiles == ["content/exercises/loose.md"])
    #expect(
      files.localeFolders == [LocaleFolder(name: "en", files: ["locale.yml", "strings.yml"])])
    let own = { (path: String) in !path.hasPrefix(BaseFiles.mark) }
    #expect(
      files.templates.filter(own) == ["templates/home.html", "templates/parts/deep/er.html"])
    #expect(
      files.assets.filter(own) == ["templates/assets/css/site.css", "templates/assets/page.html"])
    #expect(
      files.staticFiles == [
        "content/static/.well-known/security.txt", "content/static/CNAME", "content/static/é/😀",
      ])
  }

  @Test("a site folder that is not there cannot be loaded")
  func absent() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/x"
    #expect(throws: SystemError("read the site folder", path, code: ENOENT)) {
      try SiteLoader.load(path, workers: Workers(count: 1))
    }
  }

  @Test("the program's templates and assets stand in for those that a site has none of")
  func base() throws {
    let folder = try TemporaryFolder()
    for file in ["templates/home.html", "templates/assets/home.css", "content/site.yml"] {
      try folder.write(file, "")
    }
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 1))
    #expect(diagnostics == [])
    #expect(
      files.templates
        == ["templates/home.html"]
        + BaseFiles.paths.filter { $0.hasSuffix(".html") && $0 != "templates/home.html" }
        .map { "base:\($0)" })
    #expect(
      files.assets
        == ["templates/assets/home.css"]
        + BaseFiles.paths.filter {
          $0.hasPrefix("templates/assets/") && $0 != "templates/assets/home.css"
        }.map { "base:\($0)" })
  }

  @Test("figures are files of one folder, and stand in for the program's")
  func figures() throws {
    let folder = try TemporaryFolder()
    for file in [
      "bridge.yml", "my-stretch.yml", "Bridge 2.yml", "bridge.yaml", "drawn/x.yml", "README.md",
    ] { try folder.write("content/figures/\(file)", "") }
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 1))
    #expect(diagnostics == [])
    let own = ["content/figures/bridge.yml", "content/figures/my-stretch.yml"]
    #expect(
      files.figures
        == own
        + BaseFiles.paths.filter { $0.hasPrefix("content/figures/") && $0 != own[0] }
        .map { "base:\($0)" })
    #expect(
      files.looseFiles == ["content/figures/Bridge 2.yml", "content/figures/bridge.yaml"])
    #expect(files.looseFolders == ["content/figures/drawn"])
  }

  @Test("an empty folder lacks only the content")
  func empty() throws {
    let folder = try TemporaryFolder()
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 1))
    #expect(files.pages == [] && files.localeFolders == [] && files.staticFiles == [])
    #expect(diagnostics.map(\.location.path) == ["content"])
  }

  @Test("links may lead to what is in the site, and not out of it, around or nowhere")
  func links() throws {
    let folder = try FixtureSite.copy()
    let site = folder.path + "/site"
    for (name, target) in [
      ("content/exercises/linked", "bridge"), ("content/exercises/out", "/usr"),
      ("content/static/round", "."), ("content/static/loop", "loop"),
      ("content/static/again.txt", "sheet.txt"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(site)/\(name)", withDestinationPath: target)
    }
    let (files, diagnostics) = try SiteLoader.load(site, workers: Workers(count: 1))
    #expect(files.pages.map(\.id).contains("linked"))
    #expect(files.staticFiles.contains("content/static/again.txt"))
    #expect(
      diagnostics.sorted().map { "\($0.location.path) \($0.rule.rawValue)" } == [
        "content/exercises/out symlink-outside", "content/static/loop unreadable-file",
        "content/static/round unreadable-file",
      ])
  }

  @Test("a name that is no UTF-8 is reported and looked up under no other name")
  func bytes() throws {
    let folder = try TemporaryFolder()
    for file in ["locales/en/strings.yml", "templates/home.html", "content/static/a\u{FFFD}.txt"] {
      try folder.write(file, "")
    }
    for name in [Array("a".utf8) + [0xE9] + Array(".txt".utf8), Array("b.txt".utf8)] {
      let path = Array("\(folder.path)/content/static/".utf8) + name + [0]
      let file = path.withUnsafeBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress!, "w") }
      }
      // A file system that takes UTF-8 alone has no such name.
      guard let file else { return }
      fclose(file)
    }
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 1))
    #expect(
      files.staticFiles == ["content/static/a\u{FFFD}.txt", "content/static/b.txt"])
    #expect(
      diagnostics.map { "\($0.rule.rawValue) \($0.message)" } == [
        "invalid-utf8 The name of content/static/a\u{FFFD}.txt is not UTF-8."
      ])
  }

  @Test(
    "a sign in a name that turns the text round is an error, one that moves the cursor a warning",
    arguments: [("a\u{202E}b", Severity.error), ("a\u{7}b", .warning), ("a\u{2028}b", .warning)])
  func oddNames(name: String, severity: Severity) throws {
    let folder = try TemporaryFolder()
    for file in ["locales/en/a", "templates/a", "content/static/\(name)"] {
      try folder.write(file, "")
    }
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 1))
    #expect(files.staticFiles == ["content/static/\(name)"])
    #expect(diagnostics.map(\.severity) == [severity])
    #expect(diagnostics.map(\.rule) == [.oddCharacter])
  }

  @Test(
    "what other programs leave behind is no part of a site",
    arguments: [
      "Thumbs.db", "desktop.ini", "a.html~", ".a.html.swp", "#a.html#", ".#a.html", "a.BAK",
      "a.orig", "._a.jpg", ".gitkeep", "~",
    ])
  func leftOver(name: String) {
    #expect(LeftOver.isLeftOver(name))
  }

  @Test(
    "and what only looks like it is",
    arguments: ["thumbs.jpg", "a~.html", "#a", "swp", "orig.md", "en.md", "a.original", ".env"])
  func noLeftOver(name: String) {
    #expect(!LeftOver.isLeftOver(name))
  }
}
