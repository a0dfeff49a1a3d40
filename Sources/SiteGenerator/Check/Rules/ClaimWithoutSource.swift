import Diagnostics
import Localization

extension RuleID {
  static let claimWithoutSource: RuleID = "claim-without-source"
}

extension Rule {
  /// A figure that the clinic gives of itself can be looked up, and says when it was true.
  static let claimWithoutSource = Rule(
    id: .claimWithoutSource, kind: .site,
    explanation: """
      Finds figures under “claims” in clinic.yml without the day that they were true (asOf) or without
      where they are from (source), and those of a day that has not come yet.

      Patients choose where to be treated by such figures. One that nobody can look up cannot be
      corrected when it is no longer true; the clinic page says that its figures have no date.

      Write both: offices: {number: 20, asOf: 2026-01-31, source: "annual report, page 3"}. The source
      is not published.
      """,
    scope: .siteOnDay { site, day in
      site.clinic.claims.flatMap { claim in
        [missing(in: claim), claim.asOf.flatMap { $0 > day ? inFuture(claim, $0) : nil }]
          .compactMap(\.self)
      }
    })

  private static func missing(in claim: Clinic.Claim) -> Diagnostic? {
    let missing = [
      claim.asOf == nil ? "day (asOf)" : nil, claim.source == nil ? "source" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return nil }
    return diagnostic(
      claim, "The claim “\(claim.key.value)” has no \(missing.joined(separator: " and no ")).",
      help: "Add what is missing: asOf: 2026-01-31, source: where the clinic's staff can look "
        + "it up.")
  }

  private static func inFuture(_ claim: Clinic.Claim, _ day: CalendarDate) -> Diagnostic {
    diagnostic(
      claim, "The claim “\(claim.key.value)” is of \(day), which lies in the future.",
      help: "Write the day that the figure was true.")
  }

  private static func diagnostic(
    _ claim: Clinic.Claim, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .claimWithoutSource, .warning,
      at: SourceLocation(path: Clinic.path, range: claim.key.range), message, help: help)
  }
}
