extension Message.Problem {
  /// One sentence that says what is wrong; `subject` names the text.
  package func explanation(in subject: String) -> String {
    switch kind {
    case .unclosed: "“\(text)” in “\(subject)” is a placeholder without its closing “}”."
    case .empty: "“%{}” in “\(subject)” is a placeholder without a name."
    case .badName: "“\(text)” in “\(subject)” is a placeholder with a name that cannot be one."
    }
  }

  /// How to mend it.
  package var help: String {
    """
    Write “%{name}”, the name in letters a to z, digits, “_” and dots, without spaces; \
    where the text should show “%{”, write “%%{”.
    """
  }
}
