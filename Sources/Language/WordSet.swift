/// Words of a vocabulary by their numbers, one bit each: asked at every word of a site, where hashing
/// would cost more than all the rest of a rule.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: [UInt64] = []

  package init(_ words: some Sequence<WordID>) {
    for word in words { insert(word) }
  }

  package init(arrayLiteral words: WordID...) {
    self.init(words)
  }

  mutating func insert(_ word: WordID) {
    guard let index = word.index else { return }
    while bits.count <= index / 64 { bits.append(0) }
    bits[index / 64] |= 1 << UInt64(index % 64)
  }

  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let index = Int(word.rawValue)
    guard index >= 0, index >> 6 < bits.count else { return false }
    return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
  }
}
