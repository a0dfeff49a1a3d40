import Diagnostics
import Language
import Localization

extension RuleID {
  static let undefinedTerm: RuleID = "undefined-term"
}

extension Rule {
  /// A page explains a term where it first uses it.
  static let undefinedTerm = Rule(
    id: .undefinedTerm, kind: .advice,
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
      var seen: Set<Int> = []
      let sentences = Sentences(of: page, terms)
      return sentences.all.indices.flatMap { place -> [Diagnostic] in
        let (text, tokens, found) = sentences.all[place]
        return found.filter { seen.insert($0.term).inserted }.compactMap { found in
          let near = place..<min(place + 2, sentences.all.count)
          guard !near.contains(where: { sentences.explains(found.term, at: $0) }) else {
            return nil
          }
          let segment = sentences.texts[text].segment
          let term = terms.terms[found.term]
          return page.diagnostic(
            .undefinedTerm, .warning, in: file, at: segment.range(of: found.tokens),
            "“\(segment.prose.text(of: found.tokens))” is not explained here.",
            help: "Say beside it \(term.plain.map { "“\($0)”" }.joined(separator: " or ")).")
        }
      }
    })
}

extension Segment {
  /// Whether a reader comes to it on the way through the page.
  fileprivate var isReadInOrder: Bool {
    switch place.role {
    case .title, .summary, .heading, .paragraph, .step, .item: true
    case .alt, .caption, .note, .cue, .message: false
    }
  }
}

/// The sentences of a page in the order in which they are read, with the terms that each names.
private struct Sentences {
  let terms: TermGrammar
  private(set) var texts: [(segment: Segment, phrases: PhrasePlaces)] = []
  private(set) var all:
    [(text: Int, tokens: Range<Int>, found: [(tokens: Range<Int>, term: Int)])] = []

  init(of page: PageUnderCheck, _ terms: TermGrammar) {
    self.terms = terms
    let abbreviations = page.site.languages.abbreviations
    for segment in page.segments where segment.isReadInOrder {
      var rest = terms.termsToExplain(in: segment.prose)[...]
      for sentence in segment.prose.sentences(abbreviations: abbreviations) {
        let found = rest.prefix { sentence.contains($0.tokens.lowerBound) }
        rest = rest.dropFirst(found.count)
        all.append((texts.count, sentence, Array(found)))
      }
      texts.append((segment, terms.phrasePlaces(in: segment.prose)))
    }
  }

  func explains(_ term: Int, at place: Int) -> Bool {
    terms.isExplained(term, in: texts[all[place].text].phrases, within: all[place].tokens)
  }
}
