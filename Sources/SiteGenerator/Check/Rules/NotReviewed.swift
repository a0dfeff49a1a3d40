import Diagnostics

extension RuleID {
  static let notReviewed: RuleID = "not-reviewed"
}

extension Rule {
  /// A clinician reviews every exercise.
  static let notReviewed = Rule(
    id: .notReviewed, kind: .site,
    explanation: """
      No clinician has reviewed the exercise. The page says so to its readers. After a review, \
      “handout accept --clinical” records who read it, when, and exactly which words.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file, let exercise = page.page.facts.exercise,
        exercise.review == nil
      else { return [] }
      return [
        page.diagnostic(
          .notReviewed, .warning, in: file, at: .startOfFile,
          "“\(file.words.title.value)” has had no clinical review; the page says so.",
          help: "A clinician reads it; reviewed: {by: …, on: …, of: …} on the page records that.")
      ]
    })
}
