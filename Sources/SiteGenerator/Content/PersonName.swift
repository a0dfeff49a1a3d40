/// The name of somebody, or of what somebody is, as a record keeps it.
enum PersonName {
  /// In code points.
  static let longest = 200

  /// Whether it can stand in a record: on one line, and not longer than one.
  static func isValid(_ name: String) -> Bool {
    name.contains { !$0.isWhitespace } && name.unicodeScalars.count <= longest
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }
  }
}
