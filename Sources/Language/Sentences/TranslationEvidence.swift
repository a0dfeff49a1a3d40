/// What of a text its translation has too, in the order of the text: words by their meaning or their
/// common origin, numbers, names, placeholders.
package struct TranslationEvidence: Sendable {
  struct Part: Sendable {
    /// The token that says it.
    var token: Int
    /// Where its keys stand in `keys`.
    var keys: Range<Int>
    /// A bit for each key: parts without a common bit have no common key.
    var bits: UInt64
  }

  private(set) var parts: [Part] = []
  private var keys: [UInt64] = []

  init(_ prose: Prose, _ meanings: MeaningIndex) {
    parts.reserveCapacity(prose.tokens.count)
    keys.reserveCapacity(prose.tokens.count * 2)
    for (index, token) in prose.tokens.enumerated() {
      let start = keys.count
      switch token.kind {
      case .number, .placeholder, .address: keys.append(token.hash)
      case .word:
        let word = prose.bytes[token.range]
        if token.isAside || Self.isAcronym(word) { keys.append(token.hash) }
        meanings.addMeanings(of: word, to: &keys)
        if let cognate = Cognate.key(of: word) { keys.append(cognate) }
      case .mark: break
      }
      guard keys.count > start else { continue }
      var bits: UInt64 = 0
      for key in keys[start...] { bits |= 1 << (key & 63) }
      parts.append(Part(token: index, keys: start..<keys.count, bits: bits))
    }
  }

  /// The parts whose tokens stand in a range.
  func parts(in tokens: Range<Int>) -> Range<Int> {
    let start = parts.firstIndex { $0.token >= tokens.lowerBound } ?? parts.count
    let end = parts[start...].firstIndex { $0.token >= tokens.upperBound } ?? parts.count
    return start..<end
  }

  /// How many of some parts have a counterpart among parts of the other text, each used once.
  func matches(_ range: Range<Int>, in other: TranslationEvidence, _ others: Range<Int>) -> Int {
    var count = 0
    match(range, in: other, others) { isMatched in count += isMatched ? 1 : 0 }
    return count
  }

  /// For each of some parts, whether it has a counterpart among parts of the other text.
  func marks(_ range: Range<Int>, in other: TranslationEvidence, _ others: Range<Int>) -> [Bool] {
    var marks: [Bool] = []
    marks.reserveCapacity(range.count)
    match(range, in: other, others) { marks.append($0) }
    return marks
  }

  private func match(
    _ range: Range<Int>, in other: TranslationEvidence, _ others: Range<Int>,
    then tell: (_ isMatched: Bool) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: others.count) { isUsed in
      isUsed.initialize(repeating: false)
      for place in range {
        let counterpart = others.first { candidate in
          !isUsed[candidate - others.lowerBound]
            && isShared(parts[place], with: other.parts[candidate], of: other)
        }
        if let counterpart { isUsed[counterpart - others.lowerBound] = true }
        tell(counterpart != nil)
      }
    }
  }

  private func isShared(
    _ part: Part, with otherPart: Part, of other: TranslationEvidence
  ) -> Bool {
    guard part.bits & otherPart.bits != 0 else { return false }
    for key in part.keys {
      for otherKey in otherPart.keys where keys[key] == other.keys[otherKey] { return true }
    }
    return false
  }

  /// Two capitals and more: “MRI”.
  static func isAcronym(_ word: some Collection<UInt8>) -> Bool {
    word.count > 1 && word.allSatisfy { $0 &- UInt8(ascii: "A") < 26 }
  }
}
