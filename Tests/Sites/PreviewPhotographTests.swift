import Diagnostics
import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

/// Photographs that come to a preview.
@Suite("A photograph that comes to a preview")
struct PreviewPhotographTests {
  private static let folder = "content/exercises/bridge"
  private static let sheet = "__handout/shots/index.html"

  private func preview(_ copy: SiteCopy) async throws -> PreviewSite {
    let preview = try PreviewSite(
      PreviewSite.Options(
        site: copy.path, locale: nil, date: try testDate(), workers: Workers(count: 2),
        instance: "test"), onCheck: {})
    _ = try await preview.update(.everything)
    return preview
  }

  private func text(_ preview: PreviewSite, _ file: String) async throws -> String {
    String(decoding: try #require(await preview.content(of: file)), as: UTF8.self)
  }

  private func names(_ copy: SiteCopy) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(copy.path)/\(Self.folder)").sorted()
  }

  /// A site whose `1.jpg` is a `1.png`, since the fixture has a picture of that kind.
  private func copy() throws -> SiteCopy {
    try SiteCopy(
      of: "two-locales",
      [
        .replace(Self.folder + "/en.md", "1.jpg", "1.png"),
        .replace(Self.folder + "/es.md", "1.jpg", "1.png"),
      ])
  }

  private func put(
    _ bytes: [UInt8], at path: String, _ preview: PreviewSite
  ) async -> PhotographRefusal? {
    do throws(PhotographRefusal) {
      try await preview.put(bytes, at: path)
      return nil
    } catch {
      return error
    }
  }

  @Test("is put beside the page, byte for byte, and ticked off")
  func taken() async throws {
    let copy = try copy()
    let preview = try await preview(copy)
    let photograph = try FileSystem.read(Fixtures.photograph)
    let drawing = "?photograph=content/exercises/bridge/1.png\""
    for file in [Self.sheet, "en/exercises/bridge/index.html", "es/ejercicios/puente/index.html"] {
      #expect(try await text(preview, file).components(separatedBy: drawing).count == 2, "\(file)")
    }
    #expect(try await !text(preview, "en/index.html").contains("?photograph="))
    #expect(
      try await text(preview, Self.sheet).contains("1 of 2 photographs are still to be taken."))

    #expect(await put(photograph, at: Self.folder + "/1.png", preview) == nil)
    #expect(try FileSystem.read("\(copy.path)/\(Self.folder)/1.png") == photograph)
    #expect(try names(copy) == ["1.png", "2.png", "en.md", "es.md"])

    _ = try await preview.update(.folders([Self.folder]))
    let after = try await text(preview, Self.sheet)
    #expect(after.contains("Nothing is left to take: all 2 photographs are there."))
    #expect(!after.contains("type=\"file\"") && !after.contains("?photograph="))
    #expect(after.components(separatedBy: "☑ There:").count == 3)
    let shown = try #require(after.firstMatch(of: /\/(assets\/exercises\/bridge\/1[^"]+)"/))
    #expect(await preview.content(of: String(shown.output.1)) == photograph)
  }

  @Test("is refused where no page waits for it, and never takes another file's place")
  func unwanted() async throws {
    let copy = try copy()
    let preview = try await preview(copy)
    let photograph = try FileSystem.read(Fixtures.photograph)
    for path in [
      Self.folder + "/3.png", Self.folder + "/../bridge/1.png", "content/site.yml", "1.png", "",
      "/" + Self.folder + "/1.png", Self.folder + "//1.png", Self.folder + "/en.md",
    ] {
      #expect(await put(photograph, at: path, preview) == .unwanted, "\(path)")
    }
    let old = try FileSystem.read("\(copy.path)/\(Self.folder)/2.png")
    #expect(await put(photograph + [0], at: Self.folder + "/2.png", preview) == .exists)
    #expect(try FileSystem.read("\(copy.path)/\(Self.folder)/2.png") == old)
    // One that came since the page was read.
    try copy.apply(.write(Self.folder + "/1.png", "new"))
    #expect(await put(photograph, at: Self.folder + "/1.png", preview) == .exists)
    #expect(try copy.text(Self.folder + "/1.png") == "new")
    #expect(try names(copy) == ["1.png", "2.png", "en.md", "es.md"])
  }

  @Test("is refused, and leaves nothing, where it is damaged or of another kind")
  func faulty() async throws {
    let copy = try copy()
    let preview = try await preview(copy)
    let path = Self.folder + "/1.png"
    let photograph = try FileSystem.read(Fixtures.photograph)
    let faults: [([UInt8], String)] = [
      ([], "\(path) is no picture of the kind that its name says."),
      (Array("<svg/>".utf8), "\(path) is no picture of the kind that its name says."),
      (photograph.dropLast(20), "\(path) is cut off: the end of the picture is missing."),
    ]
    for (bytes, message) in faults {
      guard case .faulty(let fault) = await put(bytes, at: path, preview) else {
        Issue.record("not refused: \(message)")
        continue
      }
      #expect(fault.message == message)
      #expect(try names(copy) == ["2.png", "en.md", "es.md"])
    }
  }

  @Test("that cannot be written leaves nothing")
  func unwritable() async throws {
    let copy = try copy()
    let preview = try await preview(copy)
    try copy.apply(.remove(Self.folder))
    let photograph = try FileSystem.read(Fixtures.photograph)
    guard case .system(let error) = await put(photograph, at: Self.folder + "/1.png", preview)
    else {
      Issue.record("not refused")
      return
    }
    #expect(error.code == ENOENT)
  }

  @Test("a placeholder's address says which photograph it waits for, in the preview alone")
  func builtWithout() throws {
    let copy = try copy()
    for (file, bytes) in try build(copy) where file.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("photograph="), "\(file)")
    }
  }
}
