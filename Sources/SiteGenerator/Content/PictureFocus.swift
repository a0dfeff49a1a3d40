import YAML

/// The place of a photograph that stays in view where it is cropped to the shape that others have.
struct PictureFocus: Sendable, Hashable {
  /// From the left edge and from the upper one, in percent.
  let across: Int
  let down: Int

  /// Such as `40% 60%`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let across = Self.percent(parts[0]), let down = Self.percent(parts[1])
    else { return nil }
    (self.across, self.down) = (across, down)
  }

  private static func percent(_ text: Substring) -> Int? {
    guard text.last == "%", let number = Int(text.dropLast()), limits.contains(number),
      String(number) == text.dropLast()
    else { return nil }
    return number
  }

  private static let limits = 0...100

  /// What `init` takes.
  static let form: TextForm = {
    let number = WholeNumberPattern.of(limits)
    return TextForm("\(number)% \(number)%")
  }()

  /// The nearest of the places that style sheets have a rule for.
  var tenths: (across: Int, down: Int) { (Self.tenth(across), Self.tenth(down)) }

  private static func tenth(_ percent: Int) -> Int { (percent + 5) / 10 * 10 }
}
