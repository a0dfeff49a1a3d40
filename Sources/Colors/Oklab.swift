/// A colour as it is seen: how light, and how far from grey in which direction.
///
/// Source: Björn Ottosson, “A perceptual color space for image processing” (Oklab, 2020); CSS Color
/// Level 4, section 9.
package struct Oklab: Sendable {
  /// From 0 (black) to 1 (white).
  package var lightness: Double
  /// From green to red.
  private var a: Double
  /// From blue to yellow.
  private var b: Double

  package init(_ color: Color) {
    let light = color.linear
    let long = (0.4122214708 * light.red + 0.5363325363 * light.green + 0.0514459929 * light.blue)
      .root(3)
    let medium = (0.2119034982 * light.red + 0.6806995451 * light.green + 0.1073969566 * light.blue)
      .root(3)
    let short = (0.0883024619 * light.red + 0.2817188376 * light.green + 0.6299787005 * light.blue)
      .root(3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
  }

  /// How far from grey; 0 to about 0.32.
  package var chroma: Double {
    (a * a + b * b).squareRoot()
  }

  /// The same hue, no farther from grey than a limit.
  package func muted(to limit: Double) -> Oklab {
    let chroma = chroma
    guard chroma > limit else { return self }
    return scaled(by: limit / chroma)
  }

  /// The same hue and colourfulness, as light as is asked.
  package func at(lightness: Double) -> Oklab {
    var color = self
    color.lightness = lightness
    return color
  }

  /// The colour of sRGB; one outside of it is moved toward the grey of its lightness, as far as it
  /// must be.
  package var color: Color {
    if lightness <= 0 { return .black }
    if lightness >= 1 { return .white }
    if let color = exact { return color }
    var (shown, tooFar) = (0.0, 1.0)
    for _ in 0..<12 {
      let middle = (shown + tooFar) / 2
      if scaled(by: middle).exact == nil { tooFar = middle } else { shown = middle }
    }
    return scaled(by: shown).exact ?? (lightness < 0.5 ? .black : .white)
  }

  private func scaled(by factor: Double) -> Oklab {
    var color = self
    color.a *= factor
    color.b *= factor
    return color
  }

  private var exact: Color? {
    func cube(_ value: Double) -> Double { value * value * value }
    let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let medium = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    guard
      let red = Color.channel(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
      let green = Color.channel(
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
      let blue = Color.channel(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
    else { return nil }
    return Color(red: red, green: green, blue: blue)
  }
}

extension Color {
  /// The colour of the same hue that is nearest in lightness among those that will do; itself, if it
  /// does. Where none of the hue will, black or white; nil where these will not either.
  package func nearest(where willDo: (Color) -> Bool) -> Color? {
    if willDo(self) { return self }
    let (perceived, steps) = (Oklab(self), 256)
    for step in 1...steps {
      let distance = Double(step) / Double(steps)
      for lightness in [perceived.lightness - distance, perceived.lightness + distance]
      where (0...1).contains(lightness) {
        let color = perceived.at(lightness: lightness).color
        if willDo(color) { return color }
      }
    }
    return [.black, .white].first(where: willDo)
  }
}
