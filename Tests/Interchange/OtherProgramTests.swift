import Foundation
import Interchange
import Localization
import TestSupport
import Testing

@Suite("Other programs take what is written")
struct OtherProgramTests {
  private static let msgfmt = OtherProgram(name: "msgfmt")
  private static let xmllint = OtherProgram(name: "xmllint")
  /// `.ci/prerequisites translations` unpacks OASIS's schemas there.
  private static let schemas = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../.build/schemas").standardizedFileURL

  @Test(
    "msgfmt takes every PO file, in every language's plural forms",
    .enabled(if: msgfmt.isInstalled, "gettext is not installed"),
    arguments: ["es", "ar", "pl", "zh", "fr", "lv", "sl", "ga", "cy", "br", "pt-BR", "xx"])
  func gettext(target: String) throws {
    var generated = GeneratedTranslation(seed: 12, hasControls: false)
    let files = [
      SampleTranslation.file, generated.file(target: GeneratedTranslation.locale(target)),
    ]
    for file in files {
      let complaint = try Self.msgfmt.complaint(
        on: InterchangeFormat.po.bytes(of: file), ["--check", "--output-file=/dev/null"])
      #expect(complaint == "")
    }
  }

  @Test(
    "XLIFF is valid against OASIS's schemas",
    .enabled(
      if: xmllint.isInstalled && FileManager.default.fileExists(atPath: schemas.path),
      "xmllint or the schemas are not there: .ci/prerequisites translations"),
    arguments: [
      (InterchangeFormat.xliff12, "xliff-core-1.2-strict.xsd"),
      (InterchangeFormat.xliff, "xliff-core-2.0.xsd"),
    ])
  func oasis(format: InterchangeFormat, schema: String) throws {
    let path = Self.schemas.appending(path: schema).path
    for seed in 0..<20 as Range<UInt64> {
      var generated = GeneratedTranslation(seed: seed)
      let file =
        seed == 0
        ? SampleTranslation.file : generated.file(target: GeneratedTranslation.locale("ar"))
      let complaint = try Self.xmllint.complaint(
        on: format.bytes(of: file), ["--noout", "--nonet", "--schema", path])
      #expect(complaint == "")
    }
  }
}
