/// What a language joins to its words: elided words before an apostrophe (“l'”, “qu'”), and beginnings
/// and endings without any sign (“و”, “ها”). A word is read without them, so that the lists of a
/// lexicon need not hold each joined form.
final class Affixes: Sendable {
  private let elided: Set<UInt64>
  /// In lower case, the longest first.
  private let beginnings: [[UInt8]]
  private let endings: [[UInt8]]

  /// nil where none of the languages joins any.
  init?(_ lexicons: [Lexicon]) {
    let prefixes = lexicons.flatMap(\.prefixes).map(Folding.folded)
    let suffixes = lexicons.flatMap(\.suffixes).map(Folding.folded)
    if prefixes.isEmpty, suffixes.isEmpty { return nil }
    func longestFirst(_ parts: [String]) -> [[UInt8]] {
      parts.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }
    elided = Set(prefixes.filter { $0.hasSuffix("'") }.map { Vocabulary.hash(of: $0) })
    beginnings = longestFirst(prefixes.filter { !$0.hasSuffix("'") })
    endings = longestFirst(suffixes)
  }

  /// Whether words may be joined without a sign.
  var hasUnmarked: Bool { !beginnings.isEmpty || !endings.isEmpty }

  /// Whether letters before an apostrophe are an elided word with it.
  func isElided(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard !elided.isEmpty else { return false }
    var hash = Folding.hash(letters)
    FNV1a.mix(UInt8(ascii: "'"), into: &hash)
    return elided.contains(hash)
  }

  /// How many bytes of a word that no lexicon has are its beginning and its ending, if what is left is
  /// a word that one has; as little as can be is taken off.
  func lengths(
    in word: Slice<UnsafeBufferPointer<UInt8>>, of vocabulary: Vocabulary
  ) -> (prefix: Int, suffix: Int)? {
    let prefixes = beginnings.filter { Self.begins(word, with: $0) }.map(\.count)
    let suffixes = endings.filter { Self.begins(word.suffix($0.count), with: $0) }.map(\.count)
    func isWord(_ prefix: Int, _ suffix: Int) -> Bool {
      guard word.count - prefix - suffix >= Self.shortestStem else { return false }
      let stem = word.dropFirst(prefix).dropLast(suffix)
      return vocabulary.word(hash: Folding.hash(stem)).isKnown
    }
    if let prefix = prefixes.first(where: { isWord($0, 0) }) { return (prefix, 0) }
    if let suffix = suffixes.first(where: { isWord(0, $0) }) { return (0, suffix) }
    for prefix in prefixes {
      if let suffix = suffixes.first(where: { isWord(prefix, $0) }) { return (prefix, suffix) }
    }
    return nil
  }

  /// The fewest bytes of a stem: one letter alone is none.
  private static let shortestStem = 3

  private static func begins(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, with part: [UInt8]
  ) -> Bool {
    word.count >= part.count
      && zip(word, part).allSatisfy { byte, sign in
        byte == sign || byte &- UInt8(ascii: "A") < 26 && byte | 0x20 == sign
      }
  }
}
