import YAML
import Diagnostics
import Localization

extension Rule {
  /// Exercises are reviewed by a clinician, and again when they change or after 24 months.
  static let review = Rule(
    id: "review-outdated", kind: .site,
    scope: .page { page in
      guard page.isSource, let file = page.file, let exercise = page.page.facts.exercise else {
        return []
      }
      guard let review = exercise.review else {
        return [
          page.diagnostic(
            "not-reviewed", .warning, in: file, at: .startOfFile,
            "“\(file.words.title.value)” has had no clinical review; the page says so.",
            help: "A clinician reads it; reviewed: {by: …, on: …, of: …} on the page records that.")
        ]
      }
      if !review.fits(page.page) {
        return [
          page.diagnostic(
            "review-outdated", .warning, in: file, at: .startOfFile,
            "“\(file.words.title.value)” has changed since its clinical review of \(review.on).",
            help: help(for: page.page))
        ]
      }
      guard review.isOlderThanTwoYears(on: page.date) else { return [] }
      return [
        page.diagnostic(
          "review-outdated", .warning, in: file, at: .startOfFile,
          "The clinical review of “\(file.words.title.value)” is more than 24 months old.",
          help: help(for: page.page))
      ]
    })

  private static func help(for page: Page) -> String {
    "A clinician reads it and records it on the page: reviewed: {by: name, on: YYYY-MM-DD, of: "
      + "\(ClinicalDigest.digest(of: page).prefix(12))}."
  }
}

extension ClinicalReview {
  fileprivate func isOlderThanTwoYears(on date: CalendarDate) -> Bool {
    (date.year, date.month, date.day) > (on.year + 2, on.month, on.day)
  }
}
