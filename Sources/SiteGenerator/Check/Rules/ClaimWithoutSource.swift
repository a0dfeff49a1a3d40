import Diagnostics

extension Rule {
  /// A figure that the clinic gives of itself can be looked up, and says when it was true.
  static let claimWithoutSource = Rule(
    id: "claim-without-source", kind: .site,
    explanation: """
      Finds figures under “claims” in clinic.yml without the day that they were true (asOf) or without
      where they are from (source).

      Patients choose where to be treated by such figures. One that nobody can look up cannot be
      corrected when it is no longer true; the clinic page says that its figures have no date.

      Write both: offices: {number: 20, asOf: 2026-01-31, source: "annual report, page 3"}. The source
      is not published.
      """,
    scope: .site { site in
      site.clinic.claims.compactMap { claim in
        let missing = [
          claim.asOf == nil ? "day (asOf)" : nil, claim.source == nil ? "source" : nil,
        ].compactMap(\.self)
        guard !missing.isEmpty else { return nil }
        return Diagnostic(
          "claim-without-source", .warning,
          at: SourceLocation(path: Clinic.path, range: claim.key.range),
          "The claim “\(claim.key.value)” has no \(missing.joined(separator: " and no ")).",
          help: "Add what is missing: asOf: 2026-01-31, source: where the clinic's staff can look "
            + "it up.")
      }
    })
}
