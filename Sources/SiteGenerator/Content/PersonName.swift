import YAML

/// The name of somebody, or of what somebody is, as a record keeps it.
enum PersonName {
  /// In code points.
  static let longest = 200

  /// Whether it can stand in a record: on one line, and not longer than one.
  static func isValid(_ name: String) -> Bool {
    OneLine.isValid(name, longest: longest)
  }

  /// The same for schemas.
  static var form: TextForm { OneLine.form(longest: longest) }
}
