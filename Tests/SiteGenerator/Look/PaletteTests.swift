import Colors
import Testing

@testable import SiteGenerator

@Suite("Palette")
struct PaletteTests {
  /// The program's own colours.
  private static func base() throws -> Look {
    try FixtureSite.assembled(at: FixtureSite.repository).look
  }

  private static func color(_ text: String) throws -> Color {
    try #require(Color(text))
  }

  private func changed(_ palette: Palette, from base: Palette) -> Set<ColorRole> {
    Set(ColorRole.allCases.filter { palette[$0] != base[$0] })
  }

  @Test("the program's colours are strong enough, light and dark")
  func base() throws {
    let base = try Self.base()
    #expect(base.light.weakPairs == [])
    #expect(base.dark.weakPairs == [])
    #expect(
      Set(ColorPair.all.flatMap { [$0.sign, $0.ground] })
        == Set(ColorRole.allCases).subtracting([.line]))
  }

  @Test("a colour that goes with the program's changes no other")
  func fitting() throws {
    let base = try Self.base().light
    let palette = Palette(given: [.accent: try Self.color("#7a1f5c")], others: base)
    #expect(changed(palette, from: base) == [.accent])
    #expect(palette.weakPairs == [])
  }

  @Test("what stands on a given ground is fitted to it, and nothing else")
  func fitted() throws {
    let base = try Self.base().light
    let palette = Palette(given: [.paper: try Self.color("#e8d9b0")], others: base)
    #expect(palette.weakPairs == [])
    #expect(palette[.paper].text == "#e8d9b0")
    #expect(
      changed(palette, from: base).isSubset(of: [.paper, .quiet, .accent, .warning, .today, .edge]))
    #expect(changed(palette, from: base).contains(.accent))
    let yellow = Palette(given: [.band: try Self.color("#ffd200")], others: base)
    #expect(yellow[.onBand].contrast(with: yellow[.band]) >= 7)
    #expect(yellow.weakPairs == [])
  }

  @Test("a pale accent is weak, and does not turn the paper dark")
  func pale() throws {
    let base = try Self.base().light
    let palette = Palette(given: [.accent: try Self.color("#ffe08a")], others: base)
    #expect(palette[.paper] == .white)
    #expect(palette.weakPairs.contains(ColorPair(.accent, on: .paper)))
  }

  @Test("a panel may come nearer to white for an accent that is strong enough on paper alone")
  func panel() throws {
    let base = try Self.base().light
    let accent = try #require(
      Color("#2563eb")?.nearest {
        $0.contrast(with: .white) >= 7 && $0.contrast(with: .white) < 7.2
      })
    #expect(accent.contrast(with: base[.panel]) < 7)
    let palette = Palette(given: [.accent: accent], others: base)
    #expect(palette[.accent] == accent)
    #expect(palette.weakPairs == [])
  }

  @Test(
    "dark colours are made of any light ones, and strong enough",
    arguments: [
      "#7a1f5c", "#0b4f6c", "#000000", "#5b1a1a", "#1a4d1a", "#4b0082", "#333300", "#005a5a",
    ])
  func dark(accent: String) throws {
    let base = try Self.base()
    let given: [ColorRole: Color] = [
      .accent: try Self.color(accent), .band: try Self.color(accent),
      .panel: try Self.color("#fff3e0"),
    ]
    let scheme = ColorScheme(given: [:], others: .dark(from: given, like: base.dark))
    #expect(scheme.palette.weakPairs == [])
    #expect(scheme.palette[.paper] == base.dark[.paper])
    #expect(scheme.palette[.panel].luminance < 0.03)
    #expect(scheme.palette[.accent].luminance > 0.4)
  }

  @Test("a given colour is mended to the nearest that is enough beside all others")
  func mended() throws {
    let base = try Self.base().light
    let scheme = ColorScheme(given: [.accent: try Self.color("#3b82f6")], others: base)
    #expect(scheme.weakPairs.keys.map(\.self) == [.accent])
    let mended = try #require(scheme.mended(.accent))
    let better = ColorScheme(given: [.accent: mended], others: base)
    #expect(better.weakPairs.isEmpty)
    let hopeless = ColorScheme(given: [.paper: try Self.color("#888888")], others: base)
    #expect(hopeless.hopelessGrounds == [.paper])
    #expect(hopeless.weakPairs.isEmpty)
    let paper = try #require(hopeless.mended(.paper))
    #expect(ColorScheme(given: [.paper: paper], others: base).palette.weakPairs == [])
  }
}
