/// The text of an SVG path's `d` attribute, coordinates in tenths of a pixel.
///
/// Source: SVG 2, "Path data".
struct PathText: Sendable {
  private(set) var text = ""

  mutating func move(to point: Dot) { add("M", point) }
  mutating func line(to point: Dot) { add("L", point) }
  mutating func close() { text += "Z" }

  mutating func curve(to point: Dot, by control: Dot) {
    add("Q", control)
    add(" ", point)
  }

  mutating func arc(to point: Dot, radius: Double, large: Bool) {
    let radius = Self.number(radius)
    add("A\(radius) \(radius) 0 \(large ? 1 : 0) 1 ", point)
  }

  private mutating func add(_ command: String, _ point: Dot) {
    text += command + Self.number(point.x) + " " + Self.number(point.y)
  }

  /// A length with at most one decimal, without an exponent and without `-0`.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
