import Testing

@testable import Colors

@Suite("Color")
struct ColorTests {
  @Test(
    "three or six hexadecimal digits are a colour",
    arguments: [
      ("#0b4f6c", "#0b4f6c"), ("0B4F6C", "#0b4f6c"), ("#fff", "#ffffff"), ("a1c", "#aa11cc"),
      ("000000", "#000000"),
    ])
  func parse(text: String, expected: String) {
    #expect(Color(text)?.text == expected)
  }

  @Test(
    "nothing else is",
    arguments: [
      "", "#", "#ff", "#ffff", "#12345", "#1234567", "##ffffff", "teal", "#ggg", "#é11", " #fff",
    ])
  func noColor(text: String) {
    #expect(Color(text) == nil)
  }

  @Test(
    "contrasts are those of WCAG",
    arguments: [
      ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.48),
      ("#0000ff", "#ffffff", 8.59), ("#ff0000", "#ffffff", 4.0), ("#00ff00", "#000000", 15.3),
    ])
  func contrast(one: String, other: String, expected: Double) throws {
    let (one, other) = (try #require(Color(one)), try #require(Color(other)))
    #expect(abs(one.contrast(with: other) - expected) < 0.01)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test("each channel comes back from its amount of light")
  func channels() {
    for value in UInt8.min...UInt8.max {
      let color = Color(red: value, green: value, blue: value)
      #expect(Color.channel(color.linear.red) == value)
    }
    #expect(Color.channel(-0.01) == nil)
    #expect(Color.channel(1.01) == nil)
  }

  @Test("a root multiplied by itself is the number", arguments: [3, 5, 12])
  func roots(degree: Int) {
    #expect(0.0.root(degree) == 0)
    for number in [1e-9, 0.001, 0.5, 1, 2, 250] {
      let power = (0..<degree).reduce(1.0) { power, _ in power * number.root(degree) }
      #expect(abs(power / number - 1) < 1e-9, "\(number)")
    }
  }
}

@Suite("Oklab")
struct OklabTests {
  @Test("every colour comes back as itself")
  func roundTrip() {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 15) {
        for blue in stride(from: 0, through: 255, by: 15) {
          let color = Color(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
          #expect(Oklab(color).color == color)
        }
      }
    }
  }

  @Test("lightness and chroma are those of the definition")
  func known() throws {
    // CSS Color 4 gives oklch(62.8% 0.25768 29.23deg) for red.
    let red = Oklab(try #require(Color("#ff0000")))
    #expect(abs(red.lightness - 0.628) < 0.001)
    #expect(abs(red.chroma - 0.2577) < 0.001)
    #expect(Oklab(.black).lightness == 0)
    #expect(abs(Oklab(.white).lightness - 1) < 0.0001)
    #expect(Oklab(.white).chroma < 0.0001)
  }

  @Test("what no screen can show becomes greyer, and as light as it was asked")
  func outside() throws {
    let blue = Oklab(try #require(Color("#0000ff")))
    let light = Oklab(blue.at(lightness: 0.9).color)
    #expect(abs(light.lightness - 0.9) < 0.01)
    #expect(light.chroma < blue.chroma / 2)
    #expect(blue.at(lightness: 1).color == .white)
    #expect(blue.at(lightness: 0).color == .black)
    #expect(abs(blue.muted(to: 0.05).chroma - 0.05) < 1e-9)
    #expect(blue.muted(to: 1).chroma == blue.chroma)
  }

  @Test("the nearest that will do is no farther than it must be, and itself where it does")
  func nearest() throws {
    let blue = try #require(Color("#3b82f6"))
    let found = try #require(blue.nearest { $0.contrast(with: .white) >= 7 })
    #expect(found.contrast(with: .white) >= 7)
    #expect(found.contrast(with: .white) < 7.2)
    #expect(Oklab(found).chroma > 0.1)
    #expect(found.nearest { $0.contrast(with: .white) >= 7 } == found)
    #expect(blue.nearest { _ in false } == nil)
  }
}
