import Diagnostics
import Interchange
import Localization
import Testing

@testable import SiteGenerator

@Suite("A page of which one text is set aside")
struct WholePageTests {
  private static let page = "exercises/knee-stretch"
  private static let other = "exercises/bridge"

  /// Takes back two pages, a text of the first of which is in English.
  private func bringBack(
    to site: SiteCopy, takesWholePages: Bool
  ) throws -> ImportReport {
    let file = try site.export("es")
      .with(
        ["step/1": "Sit down on the chair, please.", "step/2": "Mueva bien la rodilla."],
        in: Self.page
      )
      .with(["step/1": "Póngase boca arriba."], in: Self.other)
    return try site.bringBack(
      [InterchangeFormat.xliff12.returned(file)], file.target, takesWholePages: takesWholePages)
  }

  @Test("takes the others over, and is checked with them and what stays")
  func others() throws {
    let site = try SoundSite.copy()
    let report = try bringBack(to: site, takesWholePages: false)
    #expect(report.setAside.map(\.place) == ["step/1"])
    #expect(Set(report.changes.map(\.path)) == [File.kneeInSpanish, File.bridgeInSpanish])
    #expect(
      try site.text(File.kneeInSpanish).hasSuffix("1. Siéntese.\n2. Mueva bien la rodilla.\n"))
  }

  @Test("takes none where it is to be whole, and keeps no other page from its own")
  func whole() throws {
    let site = try SoundSite.copy()
    let before = try site.text(File.kneeInSpanish)
    let report = try bringBack(to: site, takesWholePages: true)
    #expect(report.setAside.map(\.place) == ["step/1", "step/2"])
    #expect(report.setAside.map { $0.reason == .waiting } == [false, true])
    #expect(report.changes.map(\.path) == [File.bridgeInSpanish])
    #expect(try site.text(File.kneeInSpanish) == before)
  }

  @Test(
    "takes none, whatever the text is set aside for",
    arguments: ["Mueva %{dose.hold}.", "twice", "source", "base"])
  func reasons(reason: String) throws {
    let site = try SoundSite.copy()
    let exported = try site.export("es")
    func returned(_ step: String) throws -> ReturnedFile {
      try InterchangeFormat.xliff.returned(
        exported.with(["title": "Rodilla", "step/2": step], in: Self.page))
    }
    var files = [try returned(reason.hasPrefix("Mueva") ? reason : "Mueva bien la rodilla.")]
    switch reason {
    case "twice": files.append(try returned("Mueva la rodilla bien."))
    case "source": try site.apply(.replace(File.knee, "Move your knee.", "Move your leg."))
    case "base":
      try site.apply(.replace(File.kneeInSpanish, "Mueva la rodilla.", "Doble la rodilla."))
    default: break
    }
    let before = try site.files()
    let report = try site.bringBack(files, exported.target, takesWholePages: true)
    #expect(report.changes == [])
    #expect(report.setAside.contains { $0.place == "title" && $0.reason == .waiting })
    #expect(report.setAside.contains { $0.place == "step/2" && $0.reason != .waiting })
    #expect(try site.files() == before)
  }

  @Test("takes them where another file has a sound translation of it")
  func mended() throws {
    let site = try SoundSite.copy()
    let old = try InterchangeFormat.xliff.returned(
      site.export("es").with(
        ["title": "Rodilla", "step/2": "Mueva bien la rodilla."], in: Self.page))
    try site.apply(.replace(File.knee, "Move your knee.", "Move your knee slowly."))
    let file = try site.export("es", .places([Self.page: ["step/2"]]))
      .with(["step/2": "Mueva despacio la rodilla."], in: Self.page)
    let report = try site.bringBack(
      [old, InterchangeFormat.xliff.returned(file)], file.target, takesWholePages: true)
    #expect(report.setAside.map(\.place) == ["step/2"])
    #expect(report.changes.map(\.texts) == [2])
    #expect(try site.text(File.kneeInSpanish).hasSuffix("2. Mueva despacio la rodilla.\n"))
  }

  @Test("takes none where it has no translation yet")
  func new() throws {
    let site = try SoundSite.copy([.remove(File.kneeInSpanish)])
    let file = try site.export("es", .open).with(
      [
        "title": "Estiramiento", "summary": "Afloja la rodilla.", "step/1": "Siéntese.",
        "step/2": "Move your knee with great care.",
      ], in: Self.page)
    let report = try site.bringBack(file, as: .csv)
    #expect(report.changes == [])
    #expect(report.setAside.map(\.place).sorted() == ["step/1", "step/2", "summary", "title"])
    guard
      case .faulty(let problems) = report.setAside.first(where: { $0.place == "step/2" })?.reason
    else {
      Issue.record("It is not faulty.")
      return
    }
    #expect(problems.map(\.rule) == ["partly-translated"])
  }
}
