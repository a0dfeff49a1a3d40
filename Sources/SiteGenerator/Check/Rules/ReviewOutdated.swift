import Diagnostics
import Localization

extension RuleID {
  static let reviewOutdated: RuleID = "review-outdated"
}

extension Rule {
  /// A clinical review covers exactly the facts and words that were read, for 24 months.
  static let reviewOutdated = Rule(
    id: .reviewOutdated, kind: .site,
    explanation: """
      The words or facts of a page have changed since a clinician reviewed it, or the review is \
      more than 24 months old, or of a day that has not come yet. Where they changed, the page says \
      that it is not reviewed. A clinician reads it again, and “handout accept --clinical” records it.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file, let review = page.page.facts.review,
        page.page.type.needsClinicalReview
      else { return [] }
      let title = file.words.title.value
      if !review.fits(page.page) {
        return [
          page.diagnostic(
            .reviewOutdated, .warning, in: file, at: .startOfFile,
            "“\(title)” has changed since its clinical review of \(review.on); the page says "
              + "that it is not reviewed.",
            help: "After a clinician has read it again: \(page.page.commandToReview)")
        ]
      }
      if review.on > page.date {
        return [
          page.diagnostic(
            .reviewOutdated, .warning, in: file, at: .startOfFile,
            "The clinical review of “\(title)” is of \(review.on), which lies in the future.",
            help: "Write the day on which the clinician read it.")
        ]
      }
      guard review.isOlderThanTwoYears(on: page.date) else { return [] }
      return [
        page.diagnostic(
          .reviewOutdated, .warning, in: file, at: .startOfFile,
          "The clinical review of “\(title)” is more than 24 months old.",
          help: "After a clinician has read it again: \(page.page.commandToReview)")
      ]
    })
}

extension Page {
  /// What records a review of it.
  var commandToReview: String {
    "handout accept --locale \(source.locale) --clinical --by NAME \(folder.name)"
  }
}

extension ClinicalReview {
  fileprivate func isOlderThanTwoYears(on date: CalendarDate) -> Bool {
    (date.year, date.month, date.day) > (on.year + 2, on.month, on.day)
  }
}
