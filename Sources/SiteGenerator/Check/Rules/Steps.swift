import Diagnostics

extension RuleID {
  static let steps: RuleID = "steps"
}

extension Rule {
  /// An exercise is done in numbered steps.
  static let steps = Rule(
    id: .steps, kind: .translation,
    explanation: """
      Finds exercises without a numbered list (an error), with more than 7 steps, or with a phrase
      such as “as above” that sends the reader elsewhere.

      Patients do an exercise step by step, often from a printed sheet that holds this page alone.

      Write each step as an item: 1. Lie on your back. Say again what to do instead of pointing to
      another place. The phrases are listed in lexicon.yml of each language.
      """,
    scope: .page { page in
      guard page.page.type == .exercise, let file = page.file,
        ExerciseBody(file.body).steps.isEmpty
      else { return [] }
      return [
        page.diagnostic(
          .steps, in: file, at: .startOfFile,
          "The exercise “\(file.words.title.value)” has no numbered steps.",
          help: "Write the steps as a list: 1. Lie on your back …")
      ]
    })
}
