import Diagnostics
import Language
import Localization

extension Rule {
  /// A page explains a term where it first uses it.
  static let undefinedTerm = Rule(
    id: "undefined-term", kind: .advice,
    explanation: """
      Finds terms of glossary.yml that have everyday words (plain), where a page uses them first
      without those words in the same or the next sentence.

      Patients do not know “transversus abdominis”; a page that says “your deep belly muscle” beside
      it needs no other page.

      Write the everyday words beside the term, where it first stands on the page.
      """,
    scope: .page { page in
      let terms = page.site.languages.terms(of: page.localeIndex)
      guard terms.explainsTerms, let file = page.file else { return [] }
      let sentences = page.segments.filter(\.isReadInOrder).flatMap { segment in
        segment.prose.sentences(abbreviations: page.site.languages.abbreviations)
          .map { (segment: segment, tokens: $0) }
      }
      var seen: Set<Int> = []
      var problems: [Diagnostic] = []
      for (place, sentence) in sentences.enumerated() {
        for found in terms.termsToExplain(in: sentence.segment.prose)
        where sentence.tokens.contains(found.tokens.lowerBound) && seen.insert(found.term).inserted
        {
          let near = sentences[place..<min(place + 2, sentences.count)]
          let isExplained = near.contains { near in
            terms.explanations(of: found.term, in: near.segment.prose).contains {
              near.tokens.contains($0.lowerBound)
            }
          }
          guard !isExplained else { continue }
          let term = terms.terms[found.term]
          problems.append(
            page.diagnostic(
              "undefined-term", .warning, in: file,
              at: sentence.segment.range(of: found.tokens),
              "“\(sentence.segment.prose.text(of: found.tokens))” is not explained here.",
              help: "Say beside it \(term.plain.map { "“\($0)”" }.joined(separator: " or "))."))
        }
      }
      return problems
    })
}

extension Segment {
  /// Whether a reader comes to it on the way through the page.
  fileprivate var isReadInOrder: Bool {
    switch place.role {
    case .title, .summary, .heading, .paragraph, .step, .item: true
    case .alt, .caption, .message: false
    }
  }
}
