import Foundation
import Testing

@testable import SiteGenerator

@Suite("Whole sites")
struct GoldenTests {
  @Test("a site in two locales gives these files and this report")
  func twoLocales() throws {
    try check("two-locales", at: Fixtures.path("two-locales"))
  }

  @Test("a right-to-left locale is added with files alone")
  func threeLocales() throws {
    let site = try ThreeLocales.copy()
    try withExtendedLifetime(site) { try check("three-locales", at: $0.path) }
  }

  @Test("a program adds these files to a site, changes these, and is reported as this")
  func program() throws {
    let (bare, site) = (try ThreeLocales.copy(), try ThreeLocales.copyWithProgram())
    let without = try build(bare)
    var files = try build(site).filter { without[$0.key] != $0.value }
    files["report.txt"] = Array(report(try prepare(site).diagnostics).utf8)
    try Fixtures.expect(files, in: "programs.expected")
  }

  @Test("a locale that is added changes no word of the others")
  func untouched() throws {
    let two = try build(Fixtures.path("two-locales"))
    let site = try ThreeLocales.copy()
    let three = try build(site)
    func words(_ files: [String: [UInt8]], _ file: String) -> String? {
      files[file].flatMap { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        guard let main = text.range(of: "<main"), let end = text.range(of: "</main>") else {
          return nil
        }
        return String(text[main.lowerBound..<end.lowerBound])
      }
    }
    for file in two.keys where file.hasPrefix("en/") || file.hasPrefix("es/") {
      #expect(words(two, file) == words(three, file), "\(file)")
    }
  }

  private func check(_ name: String, at path: String) throws {
    var files = try build(path)
    files["report.txt"] = Array(report(try prepare(path).diagnostics).utf8)
    try Fixtures.expect(files, in: name + ".expected")
  }
}

/// `two-locales` with the files of `three-locales` laid over it.
enum ThreeLocales {
  static func copy() throws -> SiteCopy {
    let site = try SiteCopy(of: "two-locales")
    try site.lay("three-locales")
    return site
  }

  /// With a program in all of them, which Spanish has to withhold.
  static func copyWithProgram() throws -> SiteCopy {
    let site = try copy()
    try site.lay("programs")
    return site
  }
}

extension SiteCopy {
  /// Lays the files of a fixture over it.
  fileprivate func lay(_ fixture: String) throws {
    for (path, bytes) in try Fixtures.read(Fixtures.folder.appending(path: fixture)) {
      try apply(.bytes(path, bytes))
    }
  }
}
