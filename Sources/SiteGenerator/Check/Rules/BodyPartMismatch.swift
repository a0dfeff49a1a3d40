import Diagnostics
import Language

extension RuleID {
  static let bodyPartMismatch: RuleID = "body-part-mismatch"
}

extension Rule {
  /// The knee stays the knee.
  static let bodyPartMismatch = Rule(
    id: .bodyPartMismatch, kind: .advice,
    explanation: """
      The translation names another part of the body in the place of the source's: “Bend your knee” \
      became “Doble la cadera”. The patient then moves the wrong part. A part that one text leaves to \
      be understood (“bájela”) is no finding, and words that mean the same, such as belly and \
      abdomen, count as one part. Compare the two sentences and name the source's part.
      """,
    scope: .segment { checked in
      checked.conceptFindings(.bodyParts).map {
        checked.diagnostic(
          .bodyPartMismatch, .warning, $0, help: "Name the same part of the body as the source.")
      }
    })
}
