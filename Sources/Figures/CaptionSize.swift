/// How large a caption's letters may be so that it stays on one line of the card.
package enum CaptionSize {
  private static let usual = 26
  private static let lineWidth = 740.0
  private static let letter = 0.6

  /// As many letters stand on the line without being made smaller.
  package static let mostLetters = Int(lineWidth / Double(usual) / letter)

  /// The font size in whole pixels.
  ///
  /// The width is an estimate, since nothing here knows the reader's font: wide enough for bold
  /// system fonts, a whole em for the square scripts of East Asia.
  static func pixels(for caption: String) -> Int {
    let ems = caption.unicodeScalars.reduce(0.0) { width, scalar in
      width + (scalar.value >= 0x1100 ? 1 : letter)
    }
    guard ems > 0 else { return usual }
    return max(1, min(usual, Int(lineWidth / ems)))
  }
}
