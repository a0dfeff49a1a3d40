import Diagnostics

extension Rule {
  /// A text that is there says something; the reader of string tables reports empty messages.
  static let emptyTranslation = Rule(
    id: "empty-translation", kind: .translation,
    scope: .segment { checked in
      guard checked.page != nil, let source = checked.source, !source.isBlank,
        checked.segment.isBlank
      else { return [] }
      return [
        checked.diagnostic(
          "empty-translation", at: nil, "The \(checked.segment.place.name) is empty.",
          help: "Translate it: “\(source.text)”")
      ]
    }, isDecisive: true)
}
