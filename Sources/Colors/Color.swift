/// A colour of the sRGB colour space, eight bits a channel, as style sheets write it.
package struct Color: Sendable, Hashable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Three or six hexadecimal digits, with or without `#` before them; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.first == UInt8(ascii: "#") ? text.utf8.dropFirst() : text.utf8[...]
    let values = digits.compactMap { UInt8(hexDigit: $0) }
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3: self.init(red: values[0] * 17, green: values[1] * 17, blue: values[2] * 17)
    case 6:
      self.init(
        red: values[0] * 16 + values[1], green: values[2] * 16 + values[3],
        blue: values[4] * 16 + values[5])
    default: return nil
    }
  }

  /// `#` and six digits.
  package var text: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") { text, channel in
      text.append(digits[Int(channel) / 16])
      text.append(digits[Int(channel) % 16])
    }
  }

  package static let black = Color(red: 0, green: 0, blue: 0)
  package static let white = Color(red: 255, green: 255, blue: 255)
}

extension Color {
  /// How bright it is, from 0 (black) to 1 (white).
  ///
  /// Source: WCAG 2.2, relative luminance.
  package var luminance: Double {
    let linear = linear
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
  }

  /// How well one can be told from the other, from 1 (the same) to 21 (black on white).
  ///
  /// Source: WCAG 2.2, contrast ratio.
  package func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The channels as amounts of light, from 0 to 1.
  var linear: (red: Double, green: Double, blue: Double) {
    (Self.light[Int(red)], Self.light[Int(green)], Self.light[Int(blue)])
  }

  /// Source: IEC 61966-2-1.
  private static let light: [Double] = (0...255).map { channel in
    let value = Double(channel) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * (base * base).root(5)
  }

  /// The channel of an amount of light; nil where no channel can show it.
  static func channel(_ light: Double) -> UInt8? {
    let tolerance = 0.0001
    guard light > -tolerance, light < 1 + tolerance else { return nil }
    let light = min(max(light, 0), 1)
    let value =
      light > 0.0031308
      ? 1.055 * (light * light * light * light * light).root(12) - 0.055 : light * 12.92
    return UInt8((value * 255).rounded())
  }
}

extension Double {
  /// The root of a number that is not negative, by Newton's way: arithmetic alone, so that the
  /// digits are the same on every system.
  func root(_ degree: Int) -> Double {
    guard self > 0 else { return 0 }
    var estimate = max(self, 1)
    for _ in 0..<1_000 {
      let power = (1..<degree).reduce(1) { power, _ in power * estimate }
      let next = (estimate * Double(degree - 1) + self / power) / Double(degree)
      if next >= estimate { break }
      estimate = next
    }
    return estimate
  }
}

extension UInt8 {
  fileprivate init?(hexDigit: UInt8) {
    switch hexDigit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = hexDigit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self = hexDigit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self = hexDigit - UInt8(ascii: "A") + 10
    default: return nil
    }
  }
}
