import Diagnostics
import Localization

extension Rule {
  /// A text that is there says something; the reader of string tables reports empty messages.
  static let emptyTranslation = Rule(
    id: .emptyTranslation, kind: .translation,
    explanation: """
      A text of the translation is there but empty, so that the patient would see nothing in its \
      place. The page is withheld in that language until it is translated.
      """,
    scope: .segment { checked in
      guard checked.page != nil, let source = checked.source, !source.isBlank,
        checked.segment.isBlank
      else { return [] }
      return [
        checked.diagnostic(
          .emptyTranslation, at: nil, "The \(checked.segment.place.name) is empty.",
          help: "Translate it: “\(source.text)”")
      ]
    }, isDecisive: true)
}
