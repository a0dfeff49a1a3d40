/// Text of people as YAML holds it.
enum YAMLText {
  /// A text in quotation marks, which YAML reads as it was.
  static func quoted(_ text: String) -> String {
    "\"\(text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined())\""
  }
}
