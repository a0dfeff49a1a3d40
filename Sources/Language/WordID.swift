/// A word that some lexicon of the site knows, as a number that rules look things up by.
package struct WordID: Sendable, Hashable {
  /// From 0 in the order of interning; -1 for a word that no lexicon knows.
  package let rawValue: Int32

  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  package static let unknown = WordID(rawValue: -1)

  package var isKnown: Bool { rawValue >= 0 }

  /// Its place in a table with an entry a word; nil for an unknown word.
  package var index: Int? { rawValue >= 0 ? Int(rawValue) : nil }
}
