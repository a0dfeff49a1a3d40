import Diagnostics

/// Why bytes could not be read as YAML, in words for someone who does not know YAML.
struct SyntaxProblem {
  var range: SourceRange
  var message: String
  var help: String?
  /// Whether the bytes are no UTF-8, and so no text at all.
  var isEncoding = false

  init(_ range: SourceRange, _ message: String, help: String? = nil) {
    self.range = range
    self.message = message
    self.help = help
  }

  init(_ failure: EventStream.Failure, in source: SourceBytes) {
    switch failure.position {
    case .byte(let offset):
      self = .bytes(at: source.position(ofByte: offset), failure)
    case .mark(let mark, let context):
      let position = source.withinText(mark)
      self = .text(at: position, context: context ?? position, failure, in: source)
    }
  }

  static func noMemory(at line: Int) -> SyntaxProblem {
    SyntaxProblem(
      SourceRange(line: line, column: 1), "There is not enough memory to read this file.")
  }

  static func lineSeparator(at range: SourceRange) -> SyntaxProblem {
    SyntaxProblem(
      range, "An invisible character stands here that breaks the line in some programs only.",
      help: "Delete it, and type a space or a new line; it often comes with pasted text.")
  }

  private static func bytes(
    at range: SourceRange, _ failure: EventStream.Failure
  ) -> SyntaxProblem {
    if failure.problem == "control characters are not allowed" {
      return SyntaxProblem(
        range, "An invisible control character stands here.",
        help: "Delete it; it often comes with pasted text.")
    }
    var problem = SyntaxProblem(
      range, "This line has bytes that are not UTF-8 text.",
      help: "Save the file again with the encoding UTF-8.")
    problem.isEncoding = true
    return problem
  }
}
