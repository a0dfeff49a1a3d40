import Diagnostics
import Localization

extension RuleID {
  static let recordEdited: RuleID = "record-edited"
}

extension Rule {
  /// A review record says what was accepted only as long as nobody writes into it.
  static let recordEdited = Rule(
    id: .recordEdited, kind: .translation,
    explanation: """
      The review record (es.po beside es.md) was changed by hand or by a translation program. It is \
      a record of what somebody read and accepted, never an input: what is changed there changes no \
      page, and can no longer vouch for one. Change the translation itself, have it read, and run \
      “handout accept”, which writes the record anew.
      """,
    scope: .record { translation in
      guard let comparison = translation.comparison, !comparison.record.isIntact else { return [] }
      return [
        translation.diagnostic(
          .recordEdited, .warning, path: translation.recordPath, at: .startOfFile,
          "This review record was changed by hand, so it vouches for nothing.",
          help: "Read the translation beside its source, then: \(translation.command)")
      ]
    })
}
