extension Message.Problem {
  /// One sentence that says what is wrong; `subject` names the text.
  package func explanation(in subject: String) -> String {
    let (text, subject) = (Self.shortened(text), Self.shortened(subject))
    return switch kind {
    case .unclosed: "“\(text)” in “\(subject)” is a placeholder without its closing “}”."
    case .empty: "“%{}” in “\(subject)” is a placeholder without a name."
    case .badName: "“\(text)” in “\(subject)” is a placeholder with a name that cannot be one."
    }
  }

  /// The beginning of a long text: nobody finds a slip in a report of pages.
  private static func shortened(_ text: String) -> String {
    let shown = text.prefix(120)
    return shown.endIndex == text.endIndex ? text : shown + "…"
  }

  /// How to mend it.
  package var help: String {
    """
    Write “%{name}”, the name in letters a to z, digits, “_” and dots, without spaces; \
    where the text should show “%{”, write “%%{”.
    """
  }
}
