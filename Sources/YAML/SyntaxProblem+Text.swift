import Diagnostics

/// libyaml's words for what stopped it, and what a writer most often did to cause them.
extension SyntaxProblem {
  static func text(
    at mark: SourceRange, context: SourceRange, _ failure: EventStream.Failure,
    in source: SourceBytes
  ) -> SyntaxProblem {
    let line = SourceLine(source, mark)
    switch failure.problem {
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return tab(mark)
    case "found character that cannot start any token":
      return line.next == "\t" ? tab(mark) : cannotBegin(mark, line)
    case "mapping values are not allowed in this context":
      return colon(mark, line, in: source)
    case "could not find expected ':'":
      return noColon(context)
    case "did not find expected key" where line.isBlankBefore && line.next == "-":
      return listEntry(mark)
    case "did not find expected key" where line.isBlankBefore && line.next == ":":
      return refusal(.key, mark)
    case "did not find expected key" where !line.isBlankBefore:
      return SyntaxProblem(
        mark, "More text follows here behind the end of a value.",
        help: "Look for a quotation mark that is missing, or that stands inside the text: "
          + "inside \"…\" write “ and ”, inside '…' write ’.")
    case "did not find expected key", "did not find expected <document start>":
      return SyntaxProblem(
        mark, "This line does not fit the lines above it.",
        help: "Let all fields that belong together begin in the same column.")
    case "did not find expected '-' indicator":
      return listEntry(mark)
    case "block sequence entries are not allowed in this context":
      return SyntaxProblem(
        mark, "A list cannot begin behind other text on its line.",
        help: "Put each entry on its own line below, or write “[one, two]”; "
          + "put text that begins with “-” in quotes.")
    case "mapping keys are not allowed in this context":
      return cannotBegin(mark, line)
    case "did not find expected ',' or ']'":
      return SyntaxProblem(
        context, "The list that begins here lacks a comma or its closing “]”.",
        help: "Put text that begins with “[” in quotes.")
    case "did not find expected ',' or '}'":
      return SyntaxProblem(
        context, "The group of fields that begins here lacks a comma or its closing “}”.",
        help: "Put text that begins with “{” in quotes.")
    case "did not find expected node content":
      return noValue(mark, line)
    default:
      return scanned(at: mark, context: context, failure)
    }
  }

  /// Problems that the part of YAML which libyaml was reading says more about.
  private static func scanned(
    at mark: SourceRange, context: SourceRange, _ failure: EventStream.Failure
  ) -> SyntaxProblem {
    switch failure.context {
    case "while scanning a quoted scalar":
      return SyntaxProblem(
        context, "The quotation mark here has no partner.",
        help: "Put the same mark at the end of the value.")
    case "while parsing a quoted scalar":
      return SyntaxProblem(
        mark, "This backslash and what follows it have no meaning in double quotes.",
        help: "Write two backslashes, or put the text in single quotes.")
    case "while scanning an alias":
      return refusal(.alias, context)
    case "while scanning an anchor":
      return refusal(.anchor, context)
    case "while scanning a tag", "while parsing a tag", "while parsing a node":
      return refusal(.tag, context)
    case "while scanning a block scalar":
      return SyntaxProblem(
        context, "A text that begins with “|” or “>” has to begin on the next line.",
        help: "Put the text on the next line, two spaces further in, or put all of it in quotes.")
    case "while scanning a directive", "while scanning a %YAML directive",
      "while scanning a %TAG directive":
      return SyntaxProblem(
        context, "A line that begins with “%” is an instruction to YAML, and this one is unknown.",
        help: "Put text that begins with “%” in quotes.")
    default:
      return SyntaxProblem(mark, "This is not valid YAML: \(failure.problem).")
    }
  }

  private static func refusal(_ refusal: Refusal, _ range: SourceRange) -> SyntaxProblem {
    SyntaxProblem(range, refusal.message, help: refusal.help)
  }

  private static func tab(_ mark: SourceRange) -> SyntaxProblem {
    SyntaxProblem(
      mark, "A tab stands here, where only spaces may.",
      help: "Replace it with two spaces.")
  }

  private static func listEntry(_ mark: SourceRange) -> SyntaxProblem {
    SyntaxProblem(
      mark, "This line does not fit the list that it stands in.",
      help: "Begin each entry with “- ”, all in the same column.")
  }

  private static func cannotBegin(_ mark: SourceRange, _ line: SourceLine) -> SyntaxProblem {
    let first = line.next.map { "“\($0)”" } ?? "this character"
    return SyntaxProblem(
      mark, "A text cannot begin with \(first) here.",
      help: line.withQuotedValue.map { "Put it in quotes: \($0)" } ?? "Put it in quotes.")
  }

  private static func noValue(_ mark: SourceRange, _ line: SourceLine) -> SyntaxProblem {
    guard let next = line.next else {
      return SyntaxProblem(
        mark, "The text ends here, inside “[” or “{”.", help: "Add the closing “]” or “}”.")
    }
    if next == ":" { return refusal(.key, mark) }
    return SyntaxProblem(
      mark, "A value is missing before “\(next)”.",
      help: "Add it, or take a comma away; put text that begins with “\(next)” in quotes.")
  }

  /// A colon that libyaml did not expect: a second one on the line, or the first one below a line
  /// that has none or has a value already.
  private static func colon(
    _ mark: SourceRange, _ line: SourceLine, in source: SourceBytes
  ) -> SyntaxProblem {
    if line.hasColonBefore {
      return SyntaxProblem(
        mark, "A second colon stands in this line, so it is not clear where the value begins.",
        help: line.withQuotedValue.map { "Put the value in quotes: \($0)" }
          ?? "Put the value in quotes.")
    }
    let above = SourceRange(line: mark.startLine - 1, column: 1)
    if !SourceLine(source, above).hasColon { return noColon(above) }
    return SyntaxProblem(
      SourceRange(line: mark.startLine, column: 1),
      "This line is indented, but the line above it has a value already.",
      help: "Begin it in the same column as the line above.")
  }

  private static func noColon(_ range: SourceRange) -> SyntaxProblem {
    SyntaxProblem(
      range, "This line has no colon with a space behind it.",
      help: "Write “name: value”; where the line goes on with the text above, "
        + "begin it with two spaces.")
  }
}
