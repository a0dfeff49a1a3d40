import Diagnostics

/// Words the problems of a file that has come back.
struct FileProblems {
  let path: String

  func malformed(
    _ message: String, line: Int = 1, column: Int = 1, help: String? = nil
  ) -> Diagnostic {
    problem(.malformedTranslation, message, line: line, column: column, help: help)
  }

  func problem(
    _ rule: RuleID, _ message: String, line: Int = 1, column: Int = 1, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, at: SourceLocation(path: path, range: SourceRange(line: line, column: column)), message,
      help: help)
  }

  func tooLarge(_ count: Int) -> Diagnostic {
    problem(
      .fileTooLarge,
      "\(path) has \(count >> 20) MB; \(InterchangeFormat.byteLimit >> 20) MB is the most that is read.",
      help: "Export the pages in several files.")
  }
}
