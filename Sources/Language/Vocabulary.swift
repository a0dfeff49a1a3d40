/// The words of all lexicons of a site, numbered: a token carries its number, and each rule has a
/// table by number.
package struct Vocabulary: Sendable {
  private var hashes: [UInt64] = []
  /// Open addressing with linear probing; a power of two long, at most half full.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  /// What the languages of the site join to their words, which is read apart from them.
  let affixes: Affixes?

  package init() {
    affixes = nil
  }

  init(joining affixes: Affixes?) {
    self.affixes = affixes
  }

  /// Knows no word.
  static let none = Vocabulary()

  /// Knows no word, but cuts elided ones off as this one does: how phrases of lists are cut.
  var withoutWords: Vocabulary { affixes == nil ? .none : Vocabulary(joining: affixes) }

  /// How many words it knows.
  package var count: Int { hashes.count }

  /// The number of a single word, new where it was not known. Case and composition do not matter.
  package mutating func intern(_ spelling: String) -> WordID {
    intern(hash: Self.hash(of: spelling))
  }

  /// The word with a token's hash.
  package func word(hash: UInt64) -> WordID {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let index = slots[slot]
      if index < 0 { return .unknown }
      if hashes[Int(index)] == hash { return WordID(rawValue: index) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The word of this spelling, where a lexicon has it.
  package func word(_ spelling: String) -> WordID {
    word(hash: Self.hash(of: spelling))
  }

  /// What a token of this spelling has as its hash.
  package static func hash(of spelling: String) -> UInt64 {
    var spelling = spelling
    return spelling.withUTF8 { Folding.hash($0[...]) }
  }

  mutating func intern(hash: UInt64) -> WordID {
    let known = word(hash: hash)
    if known.isKnown { return known }
    if (hashes.count + 1) * 2 > slots.count { grow() }
    hashes.append(hash)
    place(Int32(hashes.count - 1))
    return WordID(rawValue: Int32(hashes.count - 1))
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in hashes.indices { place(Int32(index)) }
  }

  private mutating func place(_ index: Int32) {
    var slot = Int(truncatingIfNeeded: hashes[Int(index)]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = index
  }
}
