/// What texts say with other concepts than their sources.
extension LanguageKnowledge {
  /// Concepts that texts name.
  package enum Concepts: Sendable {
    case bodyParts
    case directions
    case contraries
  }

  /// What a translation says with other concepts than its source: found in the whole text and, where
  /// both have as many sentences, in one of them too.
  package func conceptFindings(
    _ concepts: Concepts, _ source: Prose, in sourceLocale: Int, _ target: Prose, in locale: Int
  ) -> [ConceptComparison.Finding] {
    let named = grammar(concepts, of: sourceLocale).find(in: source)
    guard !named.isEmpty else { return [] }
    let said = grammar(concepts, of: locale).find(in: target)
    guard ConceptComparison.mayDiffer(named, said) else { return [] }
    func findings(_ inSource: Range<Int>, _ inTarget: Range<Int>) -> [ConceptComparison.Finding] {
      ConceptComparison.findings(
        source: ConceptComparison.Passage(named, in: inSource),
        target: ConceptComparison.Passage(said, in: inTarget))
    }
    let found = findings(source.tokens.indices, target.tokens.indices)
    guard !found.isEmpty else { return [] }
    let passages = passages(source, target)
    return passages.count > 1 ? passages.flatMap { findings($0.source, $0.target) } : found
  }

  private func grammar(_ concepts: Concepts, of locale: Int) -> ConceptGrammar {
    switch concepts {
    case .bodyParts: self[locale].bodyParts
    case .directions: self[locale].directions
    case .contraries: self[locale].contraries
    }
  }
}
