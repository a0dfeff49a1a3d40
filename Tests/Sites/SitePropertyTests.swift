import Foundation
import Testing

@testable import SiteGenerator

@Suite("What holds for every built site")
struct SitePropertyTests {
  @Test("every link, picture and fragment leads somewhere", arguments: ExampleSite.allCases)
  func links(example: ExampleSite) throws {
    let site = BuiltSite(files: try build(example.copy()))
    for page in site.pages {
      #expect(site.brokenLinks(of: page.file, page.html) == [], "\(page.file)")
    }
  }

  @Test(
    "a page says its language, has one h1, and its alternates point back",
    arguments: ExampleSite.allCases)
  func pages(example: ExampleSite) throws {
    let site = BuiltSite(files: try build(example.copy()))
    #expect(!site.contentPages.isEmpty)
    var byAddress: [String: [String: String]] = [:]
    for page in site.contentPages {
      let lang = page.file.prefix { $0 != "/" }
      #expect(page.html.contains("<html lang=\"\(lang)\" dir=\"\(lang == "ar" ? "rtl" : "ltr")\">"))
      #expect(page.html.components(separatedBy: "<h1").count == 2, "\(page.file)")
      let canonical = try #require(site.canonical(of: page.html))
      byAddress[canonical] = site.alternates(of: page.html)
      #expect(site.alternates(of: page.html)[String(lang)] == canonical)
      #expect(site.alternates(of: page.html)["x-default"] == site.base)
    }
    for (address, alternates) in byAddress {
      for (lang, other) in alternates where lang != "x-default" {
        #expect(byAddress[other] == alternates, "\(address) in \(lang)")
      }
    }
  }

  @Test("the sitemap names the alternates that the pages name", arguments: ExampleSite.allCases)
  func sitemap(example: ExampleSite) throws {
    let site = BuiltSite(files: try build(example.copy()))
    let sitemap = try site.sitemap()
    var listed: [String: [String: String]] = [:]
    for entry in sitemap.matches(of: #/<loc>([^<]+)</loc>(.*)</url>/#) {
      for link in entry.output.2.matches(of: #/hreflang="([^"]+)" href="([^"]+)"/#) {
        listed[String(entry.output.1), default: [:]][String(link.output.1)] =
          String(link.output.2)
      }
    }
    var named: [String: [String: String]] = [:]
    for page in site.contentPages {
      named[try #require(site.canonical(of: page.html))] = site.alternates(of: page.html)
    }
    #expect(listed == named)
  }

  @Test("a page that a locale does not have is linked in the source locale, and said to be in it")
  func withheldPages() throws {
    let site = try SiteCopy(of: "two-locales")
    let files = try build(site)
    let home = String(decoding: try #require(files["es/index.html"]), as: UTF8.self)
    #expect(
      home.contains(
        #"<a href="../en/exercises/knee-stretch/index.html" lang="en" hreflang="en">Knee stretch"#
          + "</a> (en English)"))
    let bridge = try #require(files["es/ejercicios/puente/index.html"])
    #expect(
      String(decoding: bridge, as: UTF8.self).contains(
        #"<a href="../../../en/exercises/knee-stretch/index.html" hreflang="en">la rodilla</a> "#
          + #"(<span lang="en" dir="ltr">English</span>)"#))
    #expect(!files.keys.contains { $0.hasPrefix("es/ejercicios/knee") })
    let sitemap = try BuiltSite(files: files).sitemap()
    #expect(
      !sitemap.contains("hreflang=\"es\" href=\"https://clinic.test/exercises/es/ejercicios/k"))
  }

  @Test("the number of threads changes no byte", arguments: [1, 2, 5, 64])
  func threads(workers: Int) throws {
    let site = try ThreeLocales.copy()
    #expect(try build(site, workers: workers) == build(site, workers: 1))
    #expect(
      try report(prepare(site, workers: workers).diagnostics)
        == report(prepare(site, workers: 1).diagnostics))
  }

  @Test("the order in which files were created changes no byte")
  func order() throws {
    let original = try ThreeLocales.copy()
    let files = try Fixtures.read(original.root.appending(path: "site"))
    var builds: [[String: [UInt8]]] = []
    for names in [files.keys.sorted(), files.keys.sorted().reversed()] {
      let site = try SiteCopy(of: "two-locales", [.remove("content"), .remove("locales")])
      for name in names { try site.apply(.bytes(name, files[name] ?? [])) }
      builds.append(try build(site))
    }
    #expect(builds[0] == builds[1])
    #expect(builds[0] == (try build(original)))
  }

  @Test("builds of each locale laid together equal the whole build")
  func oneLocaleAJob() throws {
    let site = try ThreeLocales.copy()
    let whole = try build(site)
    var together: [String: [UInt8]] = [:]
    for locale in ["en", "es", "ar"] {
      let part = try build(site, locales: [locale])
      for (file, bytes) in part {
        #expect(together[file] ?? bytes == bytes, "\(file) in \(locale)")
        together[file] = bytes
      }
      let others = Set(["en/", "es/", "ar/"]).subtracting([locale + "/"])
      #expect(!part.keys.contains { file in others.contains { file.hasPrefix($0) } })
    }
    #expect(together == whole)
  }

  @Test("files with a byte order mark and CRLF give the same pages")
  func windowsFiles() throws {
    let plain = try build(SoundSite.copy())
    let windows = try build(ExampleSite.windowsFiles.copy())
    #expect(plain == windows)
  }

  @Test("a locale that the site does not publish is refused")
  func unknownLocale() throws {
    let path = Fixtures.path("two-locales")
    #expect(throws: BuildFailure.self) { try build(path, locales: ["de"]) }
  }

  @Test("a picture that no page names stays unpublished, one that a page names does not")
  func unnamedPictures() throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>"
    let site = try SoundSite.copy([
      .write("content/exercises/bridge/rejected.svg", drawing),
      .write("content/exercises/bridge/shown.svg", drawing),
      .replace(File.bridge, "Your hips work.", "Your hips work. ![Hips](shown.svg)"),
    ])
    let pictures = try build(site).keys.filter { $0.hasPrefix("assets/exercises/bridge/") }
    #expect(pictures.contains { $0.contains("/shown.") })
    #expect(!pictures.contains { $0.contains("/rejected.") })
  }
}
