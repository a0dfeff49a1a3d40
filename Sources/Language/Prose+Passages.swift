extension Prose {
  /// The parts of a text and of its translation that say the same: sentence by sentence where both
  /// have as many, else all of both.
  package static func passages(
    source: Prose, target: Prose, abbreviations: WordSet
  ) -> [(source: Range<Int>, target: Range<Int>)] {
    let from = source.sentences(abbreviations: abbreviations)
    let to = target.sentences(abbreviations: abbreviations)
    guard from.count > 1, from.count == to.count else {
      return [(source.tokens.indices, target.tokens.indices)]
    }
    return zip(from, to).map { ($0, $1) }
  }
}
