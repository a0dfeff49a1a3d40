/// Finds the instructions of a text that state a dose, such as “hold for 30 seconds”.
///
/// Only an amount that follows its cue with nothing but bridges between counts (“hold this stretch
/// for 30 seconds”, not “hold the bar and lift for 2 seconds”), and only in a sentence that neither
/// denies nor restricts anything.
package final class DoseStatementGrammar: Sendable {
  private enum Cue: Sendable {
    case hold
    case rest
    case repetition
  }

  private let cues: PhraseIndex<Cue>
  private let asides: PhraseIndex<Bool>
  private let bridges: Set<WordID>
  private let negations: NegationGrammar
  private let abbreviations: Set<WordID>

  package init(
    _ words: DoseCueWords, negations: NegationGrammar, abbreviations: Set<WordID>,
    interning vocabulary: inout Vocabulary
  ) {
    var entries: [(phrase: String, meaning: Cue)] = words.hold.map { ($0, .hold) }
    entries += words.rest.map { ($0, .rest) }
    entries += words.repetition.map { ($0, .repetition) }
    cues = PhraseIndex(entries, interning: &vocabulary)
    asides = PhraseIndex(words.aside.map { ($0, true) }, interning: &vocabulary)
    bridges = Set(words.bridges.map { vocabulary.intern($0) })
    self.negations = negations
    self.abbreviations = abbreviations
  }

  /// In the order of the text; `amounts` are those of the text.
  package func find(_ amounts: Amounts, in prose: Prose) -> [DoseStatement] {
    guard amounts.amounts.contains(where: { $0.unit != nil }) else { return [] }
    return prose.sentences(abbreviations: abbreviations).flatMap { sentence in
      statesDose(sentence, of: prose) ? statements(in: sentence, amounts, prose) : []
    }
  }

  private func statesDose(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    negations.find(in: prose, within: sentence).negations.isEmpty
      && !sentence.contains { asides.longest(at: $0, in: prose.tokens) != nil }
  }

  private func statements(
    in sentence: Range<Int>, _ amounts: Amounts, _ prose: Prose
  ) -> [DoseStatement] {
    var found: [DoseStatement] = []
    var cue: Cue?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let amount = amounts.amounts.first(where: { $0.tokens.lowerBound == index }) {
        let stated = cue ?? cueInside(amount, prose) ?? cueBehind(amount, sentence, prose)
        if let stated, let statement = Self.statement(stated, amount) { found.append(statement) }
        index = amount.tokens.upperBound
      } else if let next = cues.longest(at: index, in: prose.tokens) {
        cue = next.meaning
        index = next.end
      } else {
        if !isBridge(index, in: prose) { cue = nil }
        index += 1
      }
    }
    return found
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
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: bridges.contains(prose.tokens[index].word)
    }
  }

  private static func statement(_ cue: Cue, _ amount: Amount) -> DoseStatement? {
    guard let (part, value) = part(cue, amount) else { return nil }
    return DoseStatement(part: part, value: value, tokens: amount.tokens)
  }

  private static func part(_ cue: Cue, _ amount: Amount) -> (DoseStatement.Part, Ratio)? {
    switch (amount.unit, amount.period, cue) {
    case ("second", nil, _), ("minute", nil, _), ("hour", nil, _):
      guard let seconds = amount.seconds else { return nil }
      return switch cue {
      case .hold: (.hold, seconds)
      case .rest: (.rest, seconds)
      case .repetition: (.duration, seconds)
      }
    case (_, _, .rest): return nil
    case ("times", nil, _): return (.repetitions, amount.value)
    case ("times", "day", _): return (.perDay, amount.value)
    case ("times", "week", _), ("day", "week", _): return (.perWeek, amount.value)
    case ("set", nil, _): return (.sets, amount.value)
    default: return nil
    }
  }
}
