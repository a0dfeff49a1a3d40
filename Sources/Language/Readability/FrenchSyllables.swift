/// Counts the syllables of a French word as it is read with care: an e at the end is mute, also with
/// the s or nt of an ending behind it, one inside counts (“dou-ce-ment”); an i before a vowel joins
/// it, but not behind two consonants of which the second is l or r (“pied”, “ou-bli-er”).
///
/// Source: Grevisse and Goosse, “Le bon usage”, 16th edition, sections 19 and 33.
enum FrenchSyllables {
  /// The syllables of a word in UTF-8, at least one.
  static func count(in word: ArraySlice<UInt8>) -> Int {
    var letters = Array(Folding.folded(String(decoding: word, as: UTF8.self)).unicodeScalars)
    dropMuteEnding(of: &letters)
    var (syllables, index) = (0, 0)
    while index < letters.count {
      let end = vowelsEnd(from: index, in: letters)
      if end > index {
        syllables += nuclei(in: index..<end, of: letters)
        index = end
      } else {
        index += 1
      }
    }
    return max(1, syllables)
  }

  private static func dropMuteEnding(of letters: inout [Unicode.Scalar]) {
    let text = String(String.UnicodeScalarView(letters))
    if text.hasSuffix("ent"), isVerbEnding(text) {
      letters.removeLast(3)
    } else if text.hasSuffix("es") {
      letters.removeLast(2)
    } else if text.hasSuffix("e") {
      letters.removeLast()
    }
    // What is left of “que” or “longue”.
    guard letters.count > 1, letters.last == "u" else { return }
    let before = letters[letters.count - 2]
    if text.hasSuffix("e") || text.hasSuffix("es") || text.hasSuffix("ent"),
      before == "q" || before == "g"
    {
      letters.removeLast()
    }
  }

  /// Whether “ent” ends a verb of the third person, and is mute: “restent”, not “moment”.
  private static func isVerbEnding(_ word: String) -> Bool {
    if word.hasSuffix("ment") {
      return ["rment", "lment", "aiment", "priment", "sument"].contains { word.hasSuffix($0) }
    }
    return !spoken.contains(word)
  }

  /// Frequent words in which “ent” is spoken, but for those in “ment”.
  private static let spoken: Set<String> = [
    "absent", "accent", "accident", "adhérent", "adolescent", "agent", "argent", "ardent",
    "cent", "client", "compétent", "conscient", "content", "contient", "convient",
    "couvent", "dent", "devient", "différent", "efficient", "équivalent", "évident", "excellent",
    "fréquent", "incident", "inconscient", "indifférent", "innocent", "intelligent",
    "intervient", "lent", "maintient", "mécontent", "négligent", "obtient", "occident", "opulent",
    "orient", "parent", "parvient", "patient", "permanent", "pertinent", "précédent", "présent",
    "président", "prévient", "provient", "prudent", "quotient", "récent", "récipient", "résident",
    "retient", "revient", "sent", "serpent", "somnolent", "souvent", "souvient", "soutient",
    "succulent", "survient", "talent", "tient", "torrent", "transparent", "trident",
    "turbulent", "urgent", "vent", "vient", "violent",
  ]

  /// The place behind a run of vowels; a u that is only written belongs to its consonant (“qui”,
  /// “guérir”), and so does an e behind g (“mangeons”); a y between vowels is a consonant.
  private static func vowelsEnd(from start: Int, in letters: [Unicode.Scalar]) -> Int {
    var index = start
    while index < letters.count, isVowel(index, in: letters) { index += 1 }
    return index
  }

  private static func isVowel(_ index: Int, in letters: [Unicode.Scalar]) -> Bool {
    let letter = letters[index]
    guard vowels.contains(letter) else { return false }
    let before: Unicode.Scalar = index > 0 ? letters[index - 1] : " "
    let next: Unicode.Scalar = index + 1 < letters.count ? letters[index + 1] : " "
    switch letter {
    case "u": return before != "q" && !(before == "g" && soft.contains(next))
    case "e": return !(before == "g" && (next == "a" || next == "o"))
    case "y": return !(vowels.contains(next) && (vowels.contains(before) || index == 0))
    default: return true
    }
  }

  /// How many vowels of a run are spoken apart from the one before them.
  private static func nuclei(in run: Range<Int>, of letters: [Unicode.Scalar]) -> Int {
    var count = 1
    for index in run.dropFirst() where isApart(index, from: run.lowerBound, in: letters) {
      count += 1
    }
    return count
  }

  private static func isApart(
    _ index: Int, from start: Int, in letters: [Unicode.Scalar]
  ) -> Bool {
    let (before, letter) = (letters[index - 1], letters[index])
    let next: Unicode.Scalar = index + 1 < letters.count ? letters[index + 1] : " "
    if letter == "ï" || letter == "ë" || letter == "ü" { return true }
    switch before {
    case "é", "è", "ê": return true
    case "i":
      // The i of “ai” or “oi” belongs to the vowel before it.
      return index - 1 == start && isBehindCluster(start, in: letters)
    case "u":
      let isOu = index - 1 > start && letters[index - 2] == "o"
      let isPart = index - 1 > start && !isOu
      if isPart { return letter == "é" }
      return letter != "i" && letter != "y" && !(letter == "e" && next == "i") && letter != "î"
    case "a", "o": return letter == "é" || letter == "è" || letter == "a"
    case "e": return letter == "é" || letter == "è"
    default: return false
    }
  }

  /// Whether two consonants stand before a vowel, the second an l or r: “bl”, “vr”.
  private static func isBehindCluster(_ index: Int, in letters: [Unicode.Scalar]) -> Bool {
    guard index > 1, letters[index - 1] == "l" || letters[index - 1] == "r" else { return false }
    return "bcdfgptv".unicodeScalars.contains(letters[index - 2])
  }

  private static let vowels = Set("aeiouyàâäéèêëîïôöùûüœæ".unicodeScalars)
  private static let soft = Set("eéèêiy".unicodeScalars)
}
