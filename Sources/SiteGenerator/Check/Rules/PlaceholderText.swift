import Diagnostics
import Language

extension RuleID {
  static let placeholderText: RuleID = "placeholder-text"
}

extension Rule {
  /// No note of the writer, no filler and nothing that another program left is published.
  static let placeholderText = Rule(
    id: .placeholderText, kind: .advice,
    explanation: """
      Finds notes that a writer left to be dealt with later (“to do” in capitals and its like, TBD,
      ???), the filler “lorem ipsum”, and what other programs leave in place of a text (#REF!).

      A patient who reads “TBD: ask the therapist” wonders what the clinic does not know.

      Write the text, or make the page a draft (draft: true) until it is written.
      """,
    scope: .segment { checked in
      let note = LeftNote.first(in: checked.segment.prose) { token in
        checked.site.languages.isWord(token, of: checked.localeIndex)
      }
      guard let note else { return [] }
      let shown = String(decoding: checked.segment.prose.bytes[note.range], as: UTF8.self)
      return [
        checked.diagnostic(
          .placeholderText, .warning, atBytes: note.range, "“\(shown)” is left in the text.",
          help: "Write the text, or make the page a draft until it is written.")
      ]
    })
}
