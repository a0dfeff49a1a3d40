import Interchange
import Localization
import Testing

@Suite("Files that tools of translators have saved")
struct ToolTests {
  /// In each, one text was translated: with OmegaT 3.6.0 and Poedit 3.2.2 the third step, with the
  /// Translate Toolkit 3.20.4 the link to the home page.
  @Test(
    "say what they said before, and the one translation",
    arguments: [
      ("omegat.xlf", InterchangeFormat.xliff12, "step/3"), ("omegat.po", .po, "step/3"),
      ("poedit.po", .po, "step/3"), ("toolkit12.xlf", .xliff12, "nav.home"),
      ("toolkit.xlf", .xliff, "nav.home"), ("toolkit.po", .po, "nav.home"),
    ])
  func saved(name: String, format: InterchangeFormat, place: String) throws {
    let before = try read(
      format.bytes(of: SampleTranslation.file), path: "a\(format.fileExtension)")
    let saved = try read(try InterchangeSample.bytes("returned/\(name)"), path: name)
    var expected = before
    let index = try #require(before.units.firstIndex { $0.place == place })
    expected.units[index].target = try #require(Self.translation[place]?[format == .po])
    expected.units[index].isUntranslated = false
    #expect(saved.withoutLines == expected.withoutLines)
  }

  /// By whether codes are written as in the site's files.
  private static let translation: [String: [Bool: ReturnedText]] = [
    "step/3": [
      true: .written("Baje la rodilla y [pare](../safety/en.md#stop \"Why\")."),
      false: .coded([
        .text("Baje la rodilla y "), .open(id: "1"), .text("pare"), .close(id: "1"), .text("."),
      ]),
    ],
    "nav.home": [true: .written("Inicio"), false: .coded([.text("Inicio")])],
  ]

  private func read(_ bytes: [UInt8], path: String) throws -> ReturnedFile {
    let (file, diagnostics) = InterchangeFormat.read(bytes, path: path)
    #expect(diagnostics == [])
    return try #require(file)
  }
}

extension ReturnedFile {
  fileprivate var withoutLines: ReturnedFile {
    var file = self
    for index in file.units.indices { file.units[index].line = 0 }
    return file
  }
}
