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
      Set(ColorPair.all.flatMap { [$0.foreground, $0.background] })
        == Set(ColorRole.allCases).subtracting([.line]))
  }

  @Test("a colour that goes with the program's changes no other")
  func fitting() throws {
    let base = try Self.base().light
    let palette = Palette(given: [.accent: try Self.color("#7a1f5c")], others: base)
    #expect(changed(palette, from: base) == [.accent])
    #expect(palette.weakPairs == [])
  }

  @Test("what stands on a given background is fitted to it, and nothing else")
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

  @Test("colours that a site leaves out are never what is too weak, whatever it gives")
  func onlyGiven() throws {
    let base = try Self.base()
    for role in ColorRole.allCases {
      for red in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          let color = Color(red: UInt8(red), green: UInt8((red + blue) / 2), blue: UInt8(blue))
          let light = ColorScheme(given: [role: color], others: base.light)
          let told = light.weakPairs.values.joined().count
          let hidden = light.palette.weakPairs.filter {
            !light.hopelessBackgrounds.contains($0.background)
          }.count
          #expect(told == hidden, "\(role) \(color.text)")
          let dark = ColorScheme(given: [:], others: .dark(from: [role: color], like: base.dark))
          #expect(dark.palette.weakPairs == [], "\(role) \(color.text)")
        }
      }
    }
  }

  @Test("a colour that cannot be mended is told so at once", .timeLimit(.minutes(1)))
  func unmendable() throws {
    let base = try Self.base().light
    let scheme = ColorScheme(
      given: [
        .paper: .white, .accent: try Self.color("#777777"), .onAccent: try Self.color("#888888"),
        .panel: .black,
      ], others: base)
    #expect(scheme.mended(.accent) == nil)
  }

  @Test("the program's style sheets have no colours of their own, but on paper")
  func styles() throws {
    for path in BaseFiles.paths where path.hasSuffix(".css") && !path.hasSuffix("/print.css") {
      let bytes = try #require(BaseFiles.bytes(of: path))
      let style = String(decoding: bytes, as: UTF8.self)
      #expect(style.firstMatch(of: /#[0-9a-fA-F]{3,8}\s*[;,)]|rgba?\(|hsla?\(/) == nil, "\(path)")
    }
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
    #expect(hopeless.hopelessBackgrounds == [.paper])
    #expect(hopeless.weakPairs.isEmpty)
    let paper = try #require(hopeless.mended(.paper))
    #expect(ColorScheme(given: [.paper: paper], others: base).palette.weakPairs == [])
  }
}
