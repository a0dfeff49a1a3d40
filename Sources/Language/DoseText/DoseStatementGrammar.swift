/// Finds the instructions of a text that state a dose, such as “hold for 30 seconds”.
///
/// Only an amount that follows its cue with nothing but bridges between counts (“hold this stretch
/// for 30 seconds”, not “hold the bar and lift for 2 seconds”), or its label (“Sets: 3”), and only
/// in a sentence that neither denies nor restricts anything.
package final class DoseStatementGrammar: Sendable {
  enum Cue: Sendable {
    case hold
    case rest
    case repetition
    /// A word with a colon behind it.
    case label(DoseStatement.Part)
  }

  let cues: PhraseIndex<Cue>
  private let labels: PhraseIndex<Cue>
  let asides: PhraseIndex<Bool>
  private let bridges: WordSet
  /// “x”, “×” and words such as “of” between a number of sets and one of repetitions.
  private let products: WordSet
  private let negations: NegationGrammar
  private let abbreviations: WordSet

  package init(
    _ words: DoseCueWords, negations: NegationGrammar, abbreviations: WordSet,
    interning vocabulary: inout Vocabulary
  ) {
    var entries: [(phrase: String, meaning: Cue)] = words.hold.map { ($0, .hold) }
    entries += words.rest.map { ($0, .rest) }
    entries += words.repetition.map { ($0, .repetition) }
    cues = PhraseIndex(entries, interning: &vocabulary)
    labels = PhraseIndex(Self.labels(of: words), interning: &vocabulary)
    asides = PhraseIndex(words.aside.map { ($0, true) }, interning: &vocabulary)
    bridges = WordSet(words.bridges.map { vocabulary.intern($0) })
    products = [vocabulary.intern("x"), vocabulary.intern("×")]
    self.negations = negations
    self.abbreviations = abbreviations
  }

  private static func labels(of words: DoseCueWords) -> [(phrase: String, meaning: Cue)] {
    words.labels.flatMap { name, phrases in
      let cue = DoseStatement.Part(rawValue: name).map { Cue.label($0) } ?? .repetition
      return phrases.map { ($0, cue) }
    }
  }

  /// In the order of the text; `amounts` are those of the text.
  package func find(_ amounts: Amounts, in prose: Prose) -> [DoseStatement] {
    guard !amounts.amounts.isEmpty else { return [] }
    return prose.sentences(abbreviations: abbreviations).flatMap { sentence in
      let own = amounts.amounts.filter { sentence.contains($0.tokens.lowerBound) }
      guard !own.isEmpty, statesDose(sentence, of: prose) else { return [DoseStatement]() }
      return statements(in: sentence, own, prose)
    }
  }

  private func statesDose(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    negations.find(in: prose, within: sentence).negations.isEmpty
      && !sentence.contains { asides.longest(at: $0, in: prose.tokens) != nil }
  }

  private func statements(
    in sentence: Range<Int>, _ amounts: [Amount], _ prose: Prose
  ) -> [DoseStatement] {
    var found: [DoseStatement] = []
    var sessions = DaySessions()
    var cue: Cue?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let place = amounts.firstIndex(where: { $0.tokens.lowerBound == index }) {
        let amount = amounts[place]
        let next = place + 1 < amounts.count ? amounts[place + 1] : nil
        index = amount.tokens.upperBound
        if let next, let product = product(amount, next, prose) {
          found.append(product)
          index = next.tokens.upperBound
          continue
        }
        let stated =
          cue ?? cueInside(amount, prose) ?? cueBehind(amount, sentence, prose)
          ?? next.flatMap { self.cue(of: amount, before: $0, prose) }
        if let stated {
          if sessions.take(amount) { continue }
          if let statement = DoseStatement(stated, amount) { found.append(statement) }
        }
        if let next, let repetitions = repetitions(next, of: amount, prose) {
          found.append(repetitions)
          index = next.tokens.upperBound
        }
        if case .label? = cue { cue = nil }
      } else if let label = label(at: index, in: sentence, prose) {
        (cue, index) = (label.cue, label.end)
      } else if let next = cues.longest(at: index, in: prose.tokens) {
        (cue, index) = (next.meaning, next.end)
      } else {
        if !isBridge(index, in: prose) { cue = nil }
        index += 1
      }
    }
    return found + [sessions.statement].compactMap(\.self)
  }

  /// A label with its colon, at the beginning of a sentence or behind a mark.
  private func label(
    at index: Int, in sentence: Range<Int>, _ prose: Prose
  ) -> (cue: Cue, end: Int)? {
    guard index == sentence.lowerBound || prose.tokens[index - 1].kind == .mark,
      let label = labels.longest(at: index, in: prose.tokens), label.end < sentence.upperBound,
      prose.mark(label.end) == UInt8(ascii: ":")
    else { return nil }
    return (label.meaning, label.end + 1)
  }

  /// “3 x 12”.
  private func product(_ first: Amount, _ second: Amount, _ prose: Prose) -> DoseStatement? {
    guard let gap = first.gap(to: second), first.unit == nil,
      second.unit == nil || second.unit == "times", gap.count == 1,
      second.period == nil, products.contains(prose.tokens[gap.lowerBound].word)
    else { return nil }
    return DoseStatement(
      part: .product, value: first.value, factor: second.value,
      tokens: first.tokens.lowerBound..<second.tokens.upperBound)
  }

  /// “3 sets of 12” and “3 sets x 12 reps” state the sets without another word.
  private func cue(of sets: Amount, before next: Amount, _ prose: Prose) -> Cue? {
    guard let gap = sets.gap(to: next), sets.unit == "set", gap.count == 1,
      next.unit == nil || next.unit == "times", next.period == nil, next.kind == .count
    else { return nil }
    let word = prose.tokens[gap.lowerBound]
    return products.contains(word.word) || word.isWord && bridges.contains(word.word)
      ? .repetition : nil
  }

  /// “3 sets of 12”.
  private func repetitions(_ count: Amount, of sets: Amount, _ prose: Prose) -> DoseStatement? {
    guard let gap = sets.gap(to: count), sets.unit == "set", count.kind == .count,
      count.unit == nil, gap.count == 1,
      isBridge(gap.lowerBound, in: prose) || products.contains(prose.tokens[gap.lowerBound].word),
      prose.tokens[gap.lowerBound].isWord || prose.mark(gap.lowerBound) == nil
    else { return nil }
    return DoseStatement(part: .repetitions, value: count.value, tokens: count.tokens)
  }

  /// A cue among the words of the amount itself: “10 repetitions”.
  private func cueInside(_ amount: Amount, _ prose: Prose) -> Cue? {
    amount.tokens.lazy.compactMap { self.cues.longest(at: $0, in: prose.tokens)?.meaning }.first
  }

  /// A cue right behind the amount: “a 20-second hold”, “10 seconds of rest”.
  private func cueBehind(_ amount: Amount, _ sentence: Range<Int>, _ prose: Prose) -> Cue? {
    var index = amount.tokens.upperBound
    if index < sentence.upperBound, isBridge(index, in: prose), prose.tokens[index].isWord {
      index += 1
    }
    guard index < sentence.upperBound else { return nil }
    return cues.longest(at: index, in: prose.tokens)?.meaning
  }

  private func isBridge(_ index: Int, in prose: Prose) -> Bool {
    switch prose.mark(index) {
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ":"):
      true
    default:
      bridges.contains(prose.tokens[index].word) || products.contains(prose.tokens[index].word)
    }
  }
}
