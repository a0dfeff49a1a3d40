import Diagnostics
import Language

extension RuleID {
  static let missingSentence: RuleID = "missing-sentence"
}

extension Rule {
  /// Every sentence of the source has its place in the translation.
  static let missingSentence = Rule(
    id: .missingSentence, kind: .advice,
    explanation: """
      A sentence of the source, or half of one, is not in the translation, another sentence stands in \
      its place, or two list items have changed places. A patient who reads “Stop if the pain grows” in \
      one language only is not protected in the other. In steps and on the safety page this is an \
      error, elsewhere a warning. Sentences are compared by their length and by the words, numbers and \
      names that both texts have in common; to say one sentence in two, or two in one, is no fault. \
      Compare the two texts and add what is missing.
      """,
    scope: .segment { $0.guidesPatient ? [] : missingSentences($0, .warning) },
    .page { exchangedItems($0, .warning) { !$0.guidesPatient(on: $1) } })

  static func missingSentences(
    _ checked: SegmentUnderCheck, _ severity: Severity
  ) -> [Diagnostic] {
    guard let source = checked.source?.prose else { return [] }
    return checked.sentenceFindings.compactMap { finding in
      switch finding {
      case .lost(let sentence, let beside):
        return checked.diagnostic(
          .missingSentence, severity, at: beside, beside: sentence,
          "The translation leaves out “\(source.text(of: sentence))”.",
          help: "Translate this sentence too.")
      case .replaced(let sentence, let other):
        return checked.diagnostic(
          .missingSentence, severity, at: other, beside: sentence,
          "Something else stands in the place of “\(source.text(of: sentence))”.",
          help: "Translate this sentence in its place.")
      case .shortened(let sentence, let rest):
        return checked.diagnostic(
          .missingSentence, severity, at: rest, beside: sentence,
          "The translation leaves out much of “\(source.text(of: sentence))”.",
          help: "Translate the whole sentence.")
      case .added, .lengthened: return nil
      }
    }
  }

  /// List items and steps whose translations stand in each other's place.
  static func exchangedItems(
    _ checked: PageUnderCheck, _ severity: Severity,
    where isMeant: (Segment, Page) -> Bool
  ) -> [Diagnostic] {
    let languages = checked.site.languages
    guard let pairs = checked.alignment?.pairs, let file = checked.file,
      languages.knowsMeanings(of: checked.site.sourceLocale, and: checked.localeIndex)
    else { return [] }
    return SegmentLists.lists(in: pairs).flatMap { list -> [Diagnostic] in
      guard list.count > 1, isMeant(list[0].target, checked.page) else { return [] }
      let evidence = list.map { item in
        (
          source: item.source.evidence(languages, in: checked.site.sourceLocale),
          target: item.target.evidence(languages, in: checked.localeIndex)
        )
      }
      return ExchangedTexts.find(in: evidence).map { first, second in
        var diagnostic = checked.diagnostic(
          .missingSentence, severity, in: file, at: list[first].target.range,
          "This text (\(list[first].target.place.name)) and that in line "
            + "\(list[second].target.range.startLine) stand in each other's place.",
          help: "Exchange the two.")
        diagnostic.source = list[first].source.text
        diagnostic.target = list[first].target.text
        return diagnostic
      }
    }
  }
}
