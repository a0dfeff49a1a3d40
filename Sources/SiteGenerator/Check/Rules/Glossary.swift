import Diagnostics
import Language
import Localization

extension RuleID {
  static let glossary: RuleID = "glossary"
}

extension Rule {
  /// Terms are translated as agreed, and names that are kept stay.
  static let glossary = Rule(
    id: .glossary, kind: .translation,
    explanation: """
      Compares the terms of a text with locales/<id>/glossary.yml: a term whose agreed translation is
      not used is a warning; a forbidden word, or a name under “keep” that the translation lost, is an
      error.

      A patient who reads “inclinación pélvica” on one page and “basculación” on the next takes them
      for two exercises. A name that was translated or lost is not found again at the clinic.

      Use the agreed words. If another form of them is right too, such as a plural, add it under “use”.
      """,
    scope: .segment { checked in
      guard !checked.isSource else { return [] }
      let terms = checked.site.languages.terms(of: checked.localeIndex)
      let target = checked.segment.prose
      let forbidden = terms.forbidden(in: target)
      var problems = forbidden.map { word in
        let term = terms.terms[word.term]
        return checked.diagnostic(
          .glossary, at: word.tokens,
          "“\(target.text(of: word.tokens))” must not be used for “\(term.name)”.",
          help: term.use.first.map { "Say “\($0)”." } ?? "Use other words.")
      }
      guard let source = checked.source?.prose else { return problems }
      problems += lostNames(checked, source)
      let named = terms.named(inSource: source)
      guard !named.isEmpty else { return problems }
      let known = Set(forbidden.map(\.term))
      let phrases = terms.phrasePlaces(in: target)
      for place in named where !known.contains(place) && !terms.isUsed(place, in: phrases) {
        let term = terms.terms[place]
        problems.append(
          checked.diagnostic(
            .glossary, .warning, at: nil,
            "“\(term.name)” is not translated as agreed.",
            help: "Say \(term.use.map { "“\($0)”" }.joined(separator: " or "))."))
      }
      return problems
    })

  private static func lostNames(_ checked: SegmentUnderCheck, _ source: Prose) -> [Diagnostic] {
    let keep = checked.locale.keepTerms
    guard !keep.isEmpty else { return [] }
    let wanted = keep.names(in: source)
    guard !wanted.isEmpty else { return [] }
    let found = Set(keep.names(in: checked.segment.prose))
    var seen: Set<String> = []
    return wanted.filter { !found.contains($0) && seen.insert($0).inserted }.map { name in
      checked.diagnostic(
        .glossary, at: nil, "The translation leaves out the name “\(name)”.",
        help: "Keep the name as it is; its meaning may stand in brackets behind it.")
    }
  }
}

extension KeepTerms {
  /// The kept names in a text, as they are written.
  fileprivate func names(in prose: Prose) -> [String] {
    prose.bytes.withUnsafeBufferPointer { bytes in
      matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
  }
}
