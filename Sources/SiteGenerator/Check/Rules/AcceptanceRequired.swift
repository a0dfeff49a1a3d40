import Diagnostics
import Localization

extension RuleID {
  static let acceptanceRequired: RuleID = "acceptance-required"
}

extension Rule {
  /// A site that publishes only what somebody has accepted publishes nothing else.
  static let acceptanceRequired = Rule(
    id: .acceptanceRequired, kind: .translation,
    explanation: """
      site.yml says “publish: {accepted: required}”, and no qualified person has accepted this translation \
      as it stands. The page is left out in this language, so that no patient acts on words that \
      nobody vouches for. Every page shows the string table, the safety page and what leads to the \
      home page: while one of these is not accepted, there is no build. Where content/reviewers.yml \
      exists, only those may accept whom it lists for the language on that day, and what others \
      accepted does not count. Read the translation beside its source and run “handout accept \
      --locale es --by NAME PAGE”. This cannot be waived.
      """,
    scope: .record { translation in
      guard translation.site.settings.requiresAcceptance else { return [] }
      guard let comparison = translation.comparison else {
        return [report(translation, nil, "No qualified person has accepted this translation.")]
      }
      let open = comparison.states.indices.filter {
        !translation.isAccepted(comparison.states[$0])
      }
      guard let first = open.first else { return [] }
      let (part, count) = (translation.parts[first], translation.parts.count)
      guard open.count < count else {
        return [report(translation, nil, "No qualified person has accepted this translation.")]
      }
      return [
        report(
          translation, part,
          "No qualified person has accepted \(open.count) of these \(count) texts as they stand, first "
            + "this one (\(part.target.place.name)).")
      ]
    })

  private static func report(
    _ translation: RecordUnderCheck, _ part: RecordUnderCheck.Part?, _ message: String
  ) -> Diagnostic {
    translation.diagnostic(
      .acceptanceRequired, .error,
      path: part?.target.path(onPageAt: translation.path) ?? translation.path,
      at: part?.target.range ?? .startOfFile, message,
      help: "Read it beside its source, then: \(translation.command)")
  }
}
