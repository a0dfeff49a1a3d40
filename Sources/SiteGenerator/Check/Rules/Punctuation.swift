import Diagnostics
import Language

extension RuleID {
  static let punctuation: RuleID = "punctuation"
}

extension Rule {
  /// Sentences begin and end with the marks of their language, and as the source's do.
  static let punctuation = Rule(
    id: .punctuation, kind: .advice,
    explanation: """
      Finds questions and exclamations without the mark that opens them (¿ and ¡ in Spanish), texts
      that end otherwise than their source, and two spaces in a row.

      Without its ¿ a question is read as an instruction: “Debe hacer el ejercicio?”. A lost full stop
      often means that the end of the sentence was lost with it.

      Write ¿…? and ¡…!, and end the text as the source does. Which marks open a sentence is said in
      lexicon.yml.
      """,
    scope: .segment { checked in
      unpaired(checked) + ending(checked) + spaces(checked)
    })

  private static func unpaired(_ checked: SegmentUnderCheck) -> [Diagnostic] {
    let prose = checked.segment.prose
    let style = checked.site.languages.style(of: checked.localeIndex)
    return style.unpairedMarks(in: prose).prefix(1).map { mark in
      checked.diagnostic(
        .punctuation, .warning, at: mark..<mark + 1,
        "The mark “\(prose.text(of: prose.tokens[mark]))” stands alone.",
        help: "Open and close the question or exclamation: ¿…?, ¡…!.")
    }
  }

  private static func ending(_ checked: SegmentUnderCheck) -> [Diagnostic] {
    guard let source = checked.source?.prose else { return [] }
    let target = checked.segment.prose
    let abbreviations = checked.site.languages.abbreviations
    guard let wanted = source.ending(abbreviations: abbreviations),
      let found = target.ending(abbreviations: abbreviations), let last = target.tokens.indices.last
    else { return [] }
    let isOtherwise = wanted != found
    guard isOtherwise || source.hasQuestion != target.hasQuestion else { return [] }
    let message =
      isOtherwise
      ? "The source ends with \(wanted.inWords), the translation with \(found.inWords)."
      : source.hasQuestion
        ? "The source asks a question, the translation does not."
        : "The translation asks a question, the source does not."
    return [
      checked.diagnostic(
        .punctuation, .warning, at: last..<last + 1, message,
        help: "End the sentences as the source does.")
    ]
  }

  private static func spaces(_ checked: SegmentUnderCheck) -> [Diagnostic] {
    checked.segment.prose.doubleSpaces.filter { double in
      // Between two pieces of the file stands what is not published, such as a comment.
      !checked.segment.anchors.contains { $0.offset == double.offset }
    }.prefix(1).map { double in
      checked.diagnostic(
        .punctuation, .warning, at: double.tokens, "Two spaces stand between these words.",
        help: "Leave one.")
    }
  }
}

extension Prose.Ending {
  fileprivate var inWords: String {
    switch self {
    case .statement: "a full stop"
    case .question: "a question mark"
    case .colon: "a colon"
    case .none: "no mark"
    }
  }
}
