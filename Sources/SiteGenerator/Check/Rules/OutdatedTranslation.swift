import Diagnostics
import Language
import Localization

extension RuleID {
  static let outdatedTranslation: RuleID = "outdated-translation"
}

extension Rule {
  /// A translation says what its source says now, not what it said when it was translated. A
  /// corrected comma must not take a good page down, so it is an error only where the change
  /// touches what can hurt.
  static let outdatedTranslation = Rule(
    id: .outdatedTranslation, kind: .translation,
    explanation: """
      The source text was changed after its translation was recorded, and the translation was not: \
      readers of this language still get what the page said before. Where the change touches an \
      amount, a unit, a side, a “not” or the safety text, the page is left out in this language. \
      The report shows the text as it was and as it is. Bring the translation up to date; where it \
      fits as it stands (a typing error was mended), run “handout accept --by NAME” for the page.
      """,
    scope: .record { translation in
      guard let comparison = translation.comparison else { return [] }
      return zip(translation.parts, comparison.states).compactMap { part, state in
        guard case .outdated(let entry) = state else { return nil }
        return report(translation, part, old: comparison.record.source(entry))
      }
    })

  private static func report(
    _ translation: RecordUnderCheck, _ part: RecordUnderCheck.Part, old: ArraySlice<UInt8>
  ) -> Diagnostic {
    let change = RecordedChange(
      old: old, new: part.source, site: translation.site,
      isSafety: translation.page?.type == .safety)
    return translation.diagnostic(
      .outdatedTranslation, change.touched == nil ? .warning : .error,
      path: part.target.path(onPageAt: translation.path), at: part.target.range,
      "The source of this text (\(part.target.place.name)) has changed since it was translated"
        + "\(change.touched.map { ", and the change touches \($0.rawValue)" } ?? "").",
      help: "Bring it up to date. If it fits as it stands: \(translation.command)",
      source: change.newText, target: part.target.text,
      related: [
        Diagnostic.Related(
          location: SourceLocation(
            path: part.source.path(onPageAt: translation.sourcePath), range: part.source.range),
          message: "The source was: “\(change.oldText)”")
      ])
  }
}
