/// Signs that nobody sees, and that change what is seen around them.
extension Unicode.Scalar {
  /// Whether it moves the cursor, ends the line or turns the direction of the text.
  package var isHiddenSign: Bool {
    isASCII ? value < 0x20 || value == 0x7F : isControl || turnsDirection
  }

  /// Whether it turns the direction of the text behind it: embeddings, overrides, isolates and marks.
  ///
  /// Source: Unicode Standard Annex #9, section 2.
  package var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
