import Foundation
import Interchange
import Localization
import Testing

@testable import SiteGenerator

@Suite("Texts that go to translators and come back")
struct RoundTripTests {
  static let sites: [(ExampleSite, String)] = [
    (.threeLocales, "es"), (.program, "ar"), (.oddNames, "es"), (.windowsFiles, "es"),
  ]

  @Test("change no byte of a site where nobody changed them", arguments: sites)
  func unchanged(site: ExampleSite, locale: String) throws {
    let copy = try site.copy()
    let before = try copy.files()
    let file = try copy.export(locale)
    #expect(file.sourceDirection == .leftToRight)
    #expect(file.targetDirection == (locale == "ar" ? .rightToLeft : .leftToRight))
    let translated = file.documents.flatMap(\.units).count { $0.target != nil }
    #expect(translated > 10)
    for format in InterchangeFormat.returning {
      let report = try copy.bringBack(file, as: format)
      #expect(report.changes == [], "\(format)")
      #expect(report.setAside == [], "\(format)")
      #expect(report.unchanged == translated, "\(format)")
      #expect(try copy.files() == before, "\(format)")
    }
  }

  @Test(
    "make the pages of a language again that were taken away",
    arguments: [(ExampleSite.program, "ar"), (.program, "es")], InterchangeFormat.returning)
  func retranslated(site: (site: ExampleSite, locale: String), format: InterchangeFormat) throws {
    let copy = try site.site.copy()
    let full = try copy.export(site.locale)
    let before = try copy.files()
    for path in before.keys
    where path.hasPrefix("content/")
      && (path.hasSuffix("/\(site.locale).md") || path.hasSuffix("/\(site.locale).po"))
    {
      try copy.apply(.remove(path))
    }
    let report = try copy.bringBack(
      copy.export(site.locale, .open).translated(as: full), as: format)
    #expect(report.setAside == [])
    let after = try copy.export(site.locale)
    #expect(report.changes.map(\.path).sorted() == full.pagesTranslated.sorted())
    #expect(after.pagesTranslated == full.pagesTranslated)
    for (old, new) in zip(full.documents, after.documents) {
      for (before, now) in zip(old.units, new.units) where old.name != "strings" {
        let isSame = now.target.flatMap { now in before.target.map { UnitBase.areSame(now, $0) } }
        #expect(isSame ?? (before.target == nil), "\(old.name) \(before.place)")
      }
    }
  }
}

extension TranslationFile {
  /// The files of the pages that have no open text.
  var pagesTranslated: [String] {
    documents.filter { document in
      document.name != "strings" && document.units.allSatisfy { $0.target != nil }
    }.map(\.targetPath)
  }

  /// The file with the translations of another one.
  func translated(as other: TranslationFile) -> TranslationFile {
    let known = Dictionary(
      other.documents.map { document in
        (
          document.name,
          Dictionary(
            document.units.map { ($0.place, $0.target) }, uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first })
    var file = self
    for place in file.documents.indices {
      for number in file.documents[place].units.indices {
        let unit = file.documents[place].units[number]
        file.documents[place].units[number].target =
          known[file.documents[place].name]?[unit.place] ?? nil
        file.documents[place].units[number].state = .draft
      }
    }
    return file
  }
}
