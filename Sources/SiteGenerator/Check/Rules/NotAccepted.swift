import Diagnostics
import Localization

extension RuleID {
  static let notAccepted: RuleID = "not-accepted"
}

extension Rule {
  /// Somebody has read each translation beside its source, as it stands.
  static let notAccepted = Rule(
    id: .notAccepted, kind: .translation,
    explanation: """
      Nobody has accepted this translation, or it was edited after somebody had. The checks find \
      other numbers, sides and lost texts; whether a sentence says what its source says, only a \
      person can tell, and patients act on these pages with their bodies. Read the translation \
      beside its source and run “handout accept --locale es --by NAME PAGE”: the review record \
      (es.po) then says who accepted which words, and when.
      """,
    scope: .record { translation in
      // Where nothing is published without, a rule of its own says so.
      guard !translation.site.settings.requiresAcceptance else { return [] }
      guard let comparison = translation.comparison else {
        return [report(translation, at: .startOfFile, "Nobody has accepted this translation yet.")]
      }
      // What else is wrong with a changed record is another rule's to say.
      guard comparison.record.isIntact else { return [] }
      let open = comparison.states.indices.filter { !translation.isAccepted(comparison.states[$0]) }
      guard let first = open.first else { return [] }
      let (part, count) = (translation.parts[first], translation.parts.count)
      let isEdited = open.contains { index in
        if case .edited(let entry) = comparison.states[index] {
          translation.isAccepted(entry: entry)
        } else {
          false
        }
      }
      guard open.count < count || isEdited else {
        return [report(translation, at: .startOfFile, "Nobody has accepted this translation yet.")]
      }
      let names = open.count == 1 ? "is" : "are"
      return [
        report(
          translation, path: part.target.path(onPageAt: translation.path), at: part.target.range,
          "\(open.count) of \(count) texts \(names) new or edited since the translation was "
            + "accepted, first this one (\(part.target.place.name)).")
      ]
    })

  private static func report(
    _ translation: RecordUnderCheck, path: String? = nil, at range: SourceRange, _ message: String
  ) -> Diagnostic {
    translation.diagnostic(
      .notAccepted, .warning, path: path ?? translation.path, at: range, message,
      help: "Read it beside its source, then: \(translation.command)")
  }
}
