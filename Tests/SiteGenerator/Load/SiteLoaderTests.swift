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
        PageFolder(section: .exercises, id: "a b", files: ["es.md"]),
        PageFolder(section: .exercises, id: "b", files: ["2.jpg", "en.md"]),
        PageFolder(section: .pages, id: "home", files: ["en.md"]),
      ])
    #expect(
      files.localeFolders == [LocaleFolder(name: "en", files: ["locale.yml", "strings.yml"])])
    #expect(files.templates == ["templates/home.html", "templates/parts/deep/er.html"])
    #expect(files.assets == ["templates/assets/css/site.css", "templates/assets/page.html"])
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

  @Test("an empty folder lacks all that a site is made of")
  func empty() throws {
    let folder = try TemporaryFolder()
    let (files, diagnostics) = try SiteLoader.load(folder.path, workers: Workers(count: 1))
    #expect(files.pages == [] && files.templates == [] && files.staticFiles == [])
    #expect(diagnostics.map(\.location.path) == ["content", "locales", "templates"])
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
}
