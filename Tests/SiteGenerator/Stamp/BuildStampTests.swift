import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("BuildStamp")
struct BuildStampTests {
  private func stamp() throws -> BuildStamp {
    let spanish = try #require(LocaleID("es"))
    var sources = SignedPaths()
    sources.append("content/site.yml", try #require(FileSystem.signature("/")))
    sources.append("content", .unknown)
    return BuildStamp(
      key: StampKey(fields: ["/site", "", "2026-11-26"]),
      site: WrittenSite(
        pages: 3, files: 12,
        withheld: [WithheldPage(page: "content/pages/x/en.md", locale: spanish)]),
      report: [0, 0xFF, 0x0A], pages: StampedPages(bytes: [1, 0]), sources: sources,
      outputs: SignedPaths())
  }

  @Test("is read as it was written")
  func roundTrip() throws {
    #expect(BuildStamp(try stamp().bytes) == (try stamp()))
  }

  @Test("is none where bytes are missing at the end, or are too many")
  func partial() throws {
    let bytes = try stamp().bytes
    for length in bytes.indices { #expect(BuildStamp(Array(bytes[..<length])) == nil) }
    #expect(BuildStamp(bytes + [0]) == nil)
  }
}
