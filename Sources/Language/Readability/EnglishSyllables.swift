/// Counts the syllables of an English word from its spelling.
///
/// A group of vowel letters is one syllable, but for letters that are silent (cross*e*d, mov*e*) and
/// groups that are spoken apart (ar*e*·*a*, med*i*·*u*m). Endings and the halves of compounds are
/// counted by themselves: care·ful·ly, some·times.
enum EnglishSyllables {
  /// The syllables of a token of a text, at least one.
  static func count(in token: Token, of prose: Prose) -> Int {
    if let known = irregular[token.hash] { return known }
    let letters = prose.bytes[token.range].map { byte in
      byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
    guard let apostrophe = letters.firstIndex(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 })
    else { return count(letters[...]) }
    let base = letters[..<apostrophe]
    // As in “didn't”, “doesn't”.
    let isNegated =
      letters.last == UInt8(ascii: "t") && base.count > 2 && base.last == UInt8(ascii: "n")
      && !isVowelLetter(base[base.endIndex - 2])
    return count(base) + (isNegated ? 1 : 0)
  }

  private static func count(_ word: ArraySlice<UInt8>) -> Int {
    for (head, syllables) in compoundHeads where word.starts(with: head) {
      let rest = word.dropFirst(head.count)
      if let first = rest.first, !isVowelLetter(first), rest.contains(where: isVowelOrY) {
        return syllables + count(rest)
      }
    }
    for (ending, syllables) in endings
    where word.count > ending.count + 1 && word.suffix(ending.count).elementsEqual(ending) {
      let stem = word.dropLast(ending.count)
      if stem.contains(where: isVowelOrY) { return count(stem) + syllables }
    }
    return max(1, EnglishVowels(word).syllables)
  }

  static func isVowelLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func isVowelOrY(_ byte: UInt8) -> Bool {
    isVowelLetter(byte) || byte == UInt8(ascii: "y")
  }

  /// First halves of compounds, whose last e is silent, with their syllables.
  private static let compoundHeads: [(head: [UInt8], syllables: Int)] = [
    ("base", 1), ("bone", 1), ("care", 1), ("every", 2), ("face", 1), ("fire", 1), ("home", 1),
    ("house", 1), ("life", 1), ("nine", 1), ("safe", 1), ("side", 1), ("smoke", 1), ("some", 1),
    ("there", 1), ("time", 1),
  ].map { (Array($0.0.utf8), $0.1) }

  private static let endings: [(ending: [UInt8], syllables: Int)] = [
    ("ings", 1), ("ing", 1), ("ly", 1), ("ful", 1), ("fuls", 1), ("ments", 1), ("ment", 1),
    ("less", 1), ("nesses", 2), ("ness", 1),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Words that are spoken otherwise than they are spelt.
  private static let irregular: [UInt64: Int] = {
    let words: [(spelling: String, syllables: Int)] = [
      ("acne", 2), ("argue", 2), ("argued", 2), ("argues", 2), ("business", 2), ("businesses", 3),
      ("cafe", 2), ("colonel", 2), ("crooked", 2), ("diabetes", 4), ("element", 3),
      ("elements", 3), ("every", 2), ("headaches", 2), ("heartaches", 2), ("karate", 3),
      ("maybe", 2), ("naked", 2), ("recipe", 3), ("recipes", 3), ("rugged", 2), ("somersault", 3),
      ("somersaults", 3), ("stomachaches", 3), ("toothaches", 2), ("wednesday", 2),
      ("wednesdays", 2), ("wicked", 2), ("wherever", 3), ("aches", 1), ("backaches", 2),
    ]
    return Dictionary(
      words.map { (Vocabulary.hash(of: $0.spelling), $0.syllables) },
      uniquingKeysWith: { first, _ in first })
  }()
}
