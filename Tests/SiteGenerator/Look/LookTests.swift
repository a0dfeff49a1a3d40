import Colors
import Diagnostics
import Localization
import Testing
import YAML

@testable import SiteGenerator

@Suite("Look")
struct LookTests {
  private static let english = LocaleID("en")
  private static let spanish = LocaleID("es")

  /// What look.yml says of a site in English and Spanish, whose folders hold French, too.
  private func parse(_ text: String) throws -> (file: LookFile, problems: [String]) {
    let (node, problems) = YAMLNode.parse(Array(text.utf8), path: SourceFiles.lookPath)
    #expect(problems.isEmpty)
    let locales = ["en", "es"].compactMap { LocaleID($0) }
    let (file, diagnostics) = LookFile.parse(
      try #require(node), path: SourceFiles.lookPath, locales: locales,
      others: ["en", "de"].compactMap { LocaleID($0) })
    return (file, diagnostics.map(\.message))
  }

  private func base() throws -> LookFile {
    let bytes = try #require(BaseFiles.bytes(of: SourceFiles.lookPath))
    let (node, _) = YAMLNode.parse(bytes, path: SourceFiles.lookPath)
    return LookFile.parse(try #require(node), path: SourceFiles.lookPath, locales: []).file
  }

  private func style(_ text: String) throws -> [String] {
    let (look, weak) = Look.make(try parse(text).file, over: try base())
    #expect(weak == [])
    return String(decoding: LookStyle(look: look).bytes, as: UTF8.self)
      .split(separator: "\n").map { String($0.drop { $0 == " " }) }
  }

  @Test("all that a look can say is read")
  func whole() throws {
    let (file, problems) = try parse(
      """
      colors: {accent: "#7a1f5c", onAccent: fff}
      darkColors: {warningPanel: "#2c1b1a"}
      corner: 0.25rem
      font: [Atkinson Hyperlegible, ui-serif]
      logo: {file: sign.png, background: band, alt: {en: Knee, es: Rodilla, de: Knie}}
      icon: {png: a.png, svg: b.svg}
      """)
    #expect(problems == [])
    #expect(file.colors.mapValues(\.value.text) == [.accent: "#7a1f5c", .onAccent: "#ffffff"])
    #expect(file.darkColors.mapValues(\.value.text) == [.warningPanel: "#2c1b1a"])
    #expect(file.corner == "0.25rem")
    #expect(file.fonts == ["Atkinson Hyperlegible", "ui-serif"])
    #expect(file.logo?.file.value == "sign.png")
    #expect(file.logo?.background == .band)
    let texts = Dictionary(
      uniqueKeysWithValues: try #require(file.logo).texts.map { ("\($0)", $1) })
    #expect(texts == ["en": "Knee", "es": "Rodilla", "de": "Knie"])
    #expect(file.icons.mapValues(\.value) == [.png: "a.png", .svg: "b.svg"])
  }

  @Test(
    "corners are lengths of which it is known how long they are",
    arguments: [
      ("0", "0"), ("0rem", "0"), ("0.6rem", "0.6rem"), ("2rem", "2rem"), ("2.01rem", nil),
      ("-1rem", nil), ("rem", nil), (".5rem", nil), ("1.rem", nil), ("1e0rem", nil), ("0.5", nil),
      ("1.2.3rem", nil), ("6px", nil), ("٣rem", nil),
    ] as [(String, String?)])
  func corners(text: String, expected: String?) throws {
    let (file, problems) = try parse("corner: \"\(text)\"\n")
    #expect(file.corner == expected)
    #expect(problems.isEmpty == (expected != nil))
  }

  @Test("a site's look is laid over the program's, role by role")
  func style() throws {
    let lines = try style("colors: {accent: \"#7a1f5c\"}\ncorner: 0\nfont: [Lato]\n")
    #expect(
      lines.filter { $0.hasPrefix("--accent:") } == ["--accent: #7a1f5c;", "--accent: #ffb7e0;"])
    #expect(
      lines.filter { $0.hasPrefix("--paper:") } == ["--paper: #ffffff;", "--paper: #10181d;"])
    #expect(lines.filter { $0.hasPrefix("--round:") } == ["--round: 0;"])
    #expect(lines.filter { $0.hasPrefix("--font:") } == ["--font: \"Lato\", sans-serif;"])
    #expect(lines.filter { $0.hasPrefix("--warning-panel:") }.count == 2)
    #expect(!lines.contains("@media print {"))
  }

  @Test("a logo that is drawn for the header keeps its colour on paper")
  func logoOnPaper() throws {
    let lines = try style(
      "colors: {band: \"#4a0f38\"}\nlogo: {file: a.svg, background: band, alt: {en: A, es: B}}\n")
    #expect(lines.contains("--logo-background: var(--band);"))
    #expect(
      lines.suffix(5) == ["@media print {", ".logo {", "--logo-background: #4a0f38;", "}", "}"])
  }

  @Test("without a word of its own a site has the program's look")
  func nothing() throws {
    #expect(try style("corner: 0.6rem\n") == style("{}\n"))
    let look = Look.make(LookFile(), over: try base()).look
    #expect(look.absentIcons == [])
    #expect(look.files == [])
  }

  @Test("where a site has one icon, the program's other one is left out")
  func icons() throws {
    let look = Look.make(try parse("icon: {svg: sign.svg}\n").file, over: try base()).look
    #expect(look.absentIcons == ["icon.png"])
    #expect(look.files == ["sign.svg"])
  }

  @Test("what is too weak is told once for a colour, with the nearest that is not")
  func weak() throws {
    let own = try parse("colors: {accent: \"#3b82f6\"}\ndarkColors:\n  edge: \"#222222\"\n").file
    let weak = Look.make(own, over: try base()).weak
    #expect(
      weak.map(\.message) == [
        "accent (#3b82f6) has too little contrast for text, which needs 7 to 1: "
          + "3.6 on paper (#ffffff), 3.3 on panel (#edf4f6), 3.3 on warningPanel (#fdf1ef), "
          + "3.3 on todayPanel (#fff4dc), 3.6 under onAccent (#ffffff).",
        "In dark colours edge (#222222) has too little contrast for a mark, which needs 3 to 1: "
          + "1.1 on paper (#10181d), 1.0 on panel (#1a252c).",
      ])
    #expect(
      weak.map(\.help) == [
        "The nearest colour that is strong enough: accent: \"#0252c2\"",
        "The nearest colour that is strong enough: edge: \"#636363\"",
      ])
    #expect(weak.map(\.location.range.startColumn) == [18, 9])
  }
}
