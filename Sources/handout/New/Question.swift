import ArgumentParser
import OperatingSystem

/// Asks whoever sits before the terminal for what the options leave out.
enum Question {
  /// Whether somebody reads what is asked, and can answer.
  private static var hasListener: Bool {
    StandardStream.isInputTerminal && StandardError.isTerminal
  }

  /// The answer without the blanks round it; nil where nobody can be asked, or answers nothing.
  static func answer(_ question: String) -> String? {
    guard hasListener else { return nil }
    StandardError.write("\(TerminalText.shown(question)) ")
    let answer = (readLine() ?? "").split(separator: " ").joined(separator: " ")
    return answer.isEmpty ? nil : answer
  }

  /// What was given, or else the answer. Throws, with what is missing, where there is neither.
  static func required(
    _ given: String?, _ question: String, missing: String
  ) throws -> String {
    if let given = given ?? answer(question) { return given }
    throw ValidationError(missing)
  }
}
