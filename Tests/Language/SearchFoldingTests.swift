import Foundation
import Testing

@testable import Language

@Suite("Words as a search compares them")
struct SearchFoldingTests {
  @Test(
    "small letters without accents, ideographs alone, nothing else",
    arguments: [
      ("Estiramiento de CUÁDRICEPS", ["estiramiento", "de", "cuadriceps"]),
      ("¿Niño? Pingüino, 90°–L5", ["nino", "pinguino", "90", "l5"]),
      ("cade\u{AD}ra ca\u{301}dera", ["cadera", "cadera"]),
      ("Don’t l'épaule", ["don", "t", "l", "epaule"]),
      ("Straße, Łódź, Đặng, cœur", ["strasse", "lodz", "dang", "coeur"]),
      ("İstanbul ılık", ["istanbul", "ilik"]),
      ("تَمْرِين الأرداف ـ مِنشفة", ["تمرين", "الارداف", "منشفه"]),
      ("髋关节 ok", ["髋", "关", "节", "ok"]),
      ("йод и вода", ["йод", "и", "вода"]), ("άλμα", ["άλμα"]),
      ("", []), (" –!… ", []),
    ])
  func words(text: String, expected: [String]) {
    #expect(SearchFolding.words(of: text) == expected)
  }

  @Test("a Latin letter loses exactly the accents that Unicode takes off")
  func accents() {
    let blocks = [0xC0...0x24F, 0x1E00...0x1EFF]
    // Written without theirs too, though Unicode leaves them whole; and two that nobody writes.
    let whole = Set("ßæœøđłħıẞǯẛ".unicodeScalars)
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
      let small = String(scalar).precomposedStringWithCanonicalMapping.lowercased()
      guard !small.unicodeScalars.contains(where: whole.contains), scalar.properties.isAlphabetic
      else { continue }
      let plain = String(
        String.UnicodeScalarView(
          small.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
          }.flatMap { SearchFolding.words(of: String($0)).joined().unicodeScalars }))
      #expect(SearchFolding.words(of: String(scalar)).joined() == plain, "\(scalar)")
    }
  }
}
