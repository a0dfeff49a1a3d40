import Diagnostics
import Language

extension RuleID {
  static let directionMismatch: RuleID = "direction-mismatch"
}

extension Rule {
  /// Up stays up.
  static let directionMismatch = Rule(
    id: .directionMismatch, kind: .advice,
    explanation: """
      The translation names the opposite direction: up became abajo, forward became hacia atrás, \
      toward became away, or “lift” became “baje”. The patient then moves the wrong way. A direction \
      that one text leaves out, or a text that names both, is no finding. Compare the two sentences \
      and name the source's direction.
      """,
    scope: .segment { checked in
      checked.conceptFindings(.directions).filter { !checked.isDeniedOnce($0) }.map {
        checked.diagnostic(
          .directionMismatch, .warning, $0, help: "Name the same direction as the source.")
      }
    })
}
