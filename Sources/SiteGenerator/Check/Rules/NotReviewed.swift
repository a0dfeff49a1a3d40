import Diagnostics

extension RuleID {
  static let notReviewed: RuleID = "not-reviewed"
}

extension Rule {
  /// A clinician reviews every exercise, every program and the safety page.
  static let notReviewed = Rule(
    id: .notReviewed, kind: .site,
    explanation: """
      No clinician has reviewed the exercise, the program or the safety page, which says so to its \
      readers. \
      After a review, “handout accept --clinical” records who read it, when, and exactly which words.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file, page.page.type.needsClinicalReview,
        page.page.facts.review == nil
      else { return [] }
      return [
        page.diagnostic(
          .notReviewed, .warning, in: file, at: .startOfFile,
          "“\(file.words.title.value)” has had no clinical review; the page says so.",
          help: "After a clinician has read it: \(page.page.commandToReview)")
      ]
    })
}
