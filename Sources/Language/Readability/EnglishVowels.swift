/// The vowels of an English word, or of its stem, as they are spoken.
struct EnglishVowels {
  private let letters: [UInt8]
  private let isVowel: [Bool]

  /// The word in lower case.
  init(_ word: ArraySlice<UInt8>) {
    letters = Array(word)
    var vowels = letters.map(EnglishSyllables.isVowelLetter)
    for index in letters.indices {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      switch letters[index] {
      case UInt8(ascii: "y"):
        // A consonant before a vowel, at the beginning or behind another vowel: yes, beyond.
        let isBehindConsonant = index > 0 && !vowels[index - 1]
        vowels[index] = !EnglishSyllables.isVowelLetter(next) || isBehindConsonant
      case UInt8(ascii: "u") where index > 0:
        let before = letters[index - 1]
        let isGlide = [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i")].contains(next)
        if before == UInt8(ascii: "q") || before == UInt8(ascii: "g") && isGlide {
          vowels[index] = false
        }
      default: break
      }
    }
    if let silent = Self.silentE(of: letters, vowels) { vowels[silent] = false }
    isVowel = vowels
  }

  var syllables: Int {
    var count = 0
    var joined = false
    for index in letters.indices where isVowel[index] {
      let isGroup = index > 0 && isVowel[index - 1]
      if !isGroup || isSpokenApart(index) { count += 1 }
      joined = joined || isGroup
    }
    if has(ending: "sm") || has(ending: "thm") { count += 1 }
    return joined ? count + correction : count
  }

  /// The e of a last -e, -es or -ed that is not spoken.
  private static func silentE(of letters: [UInt8], _ vowels: [Bool]) -> Int? {
    let last = letters.last
    let isBare = last == UInt8(ascii: "e")
    let place = isBare ? letters.count - 1 : letters.count - 2
    guard place > 0, letters[place] == UInt8(ascii: "e"),
      isBare || last == UInt8(ascii: "s") || last == UInt8(ascii: "d"),
      !vowels[place - 1], vowels[..<place].contains(true)
    else { return nil }
    let before = letters[place - 1]
    let isBehindTwo = place > 1 && !vowels[place - 2]
    let second = place > 1 ? letters[place - 2] : 0
    let isSpoken =
      switch (before, last) {
      // table, handled; but called, curled
      case (UInt8(ascii: "l"), UInt8(ascii: "d")):
        isBehindTwo && !"lrw".utf8.contains(second)
      case (UInt8(ascii: "l"), _): isBehindTwo && second != UInt8(ascii: "l")
      // centre, hundred
      case (UInt8(ascii: "r"), UInt8(ascii: "d")): isBehindTwo && second != UInt8(ascii: "r")
      case (UInt8(ascii: "r"), _): "bcdgt".utf8.contains(second)
      case (UInt8(ascii: "d"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "d")): true
      case (UInt8(ascii: "h"), UInt8(ascii: "s")): "cs".utf8.contains(second)
      case (_, UInt8(ascii: "s")): "cgsxz".utf8.contains(before)
      default: false
      }
    return isSpoken ? nil : place
  }

  /// Whether a vowel begins a syllable although another vowel stands before it.
  private func isSpokenApart(_ index: Int) -> Bool {
    let before = index > 1 ? letters[index - 2] : 0
    let next = index + 1 < letters.count ? letters[index + 1] : 0
    let isFirstGroup = !isVowel[..<(index - 1)].contains(true)
    let isLast = next == 0 || next == UInt8(ascii: "s") && index + 2 == letters.count
    switch (letters[index - 1], letters[index]) {
    case (UInt8(ascii: "i"), let vowel): return splitsI(vowel, index, before, next, isFirstGroup)
    case (UInt8(ascii: "y"), UInt8(ascii: "e")): return !isLast
    case (UInt8(ascii: "y"), _): return true
    // area, video
    case (UInt8(ascii: "e"), UInt8(ascii: "a")): return isLast && !isFirstGroup
    case (UInt8(ascii: "e"), UInt8(ascii: "o")):
      return isLast || next == UInt8(ascii: "u") && before != UInt8(ascii: "g")
    // museum, gluteus
    case (UInt8(ascii: "e"), UInt8(ascii: "u")):
      return has(ending: "eus") || has(ending: "eum")
    case (UInt8(ascii: "u"), UInt8(ascii: "a")): return true
    case (UInt8(ascii: "u"), UInt8(ascii: "e")):
      return next == UInt8(ascii: "n") || next == UInt8(ascii: "l")
    case (UInt8(ascii: "u"), UInt8(ascii: "o")): return isLast || next == UInt8(ascii: "u")
    default: return false
    }
  }

  /// Whether the i before a vowel is a syllable of its own: me·di·um, but pa·tient.
  private func splitsI(
    _ vowel: UInt8, _ index: Int, _ before: UInt8, _ next: UInt8, _ isFirstGroup: Bool
  ) -> Bool {
    switch vowel {
    case UInt8(ascii: "a"):
      let isMarriage = next == UInt8(ascii: "g")
      return next == UInt8(ascii: "t") || !isMarriage && !"tcs".utf8.contains(before)
    case UInt8(ascii: "e"):
      if next == UInt8(ascii: "t") { return true }
      let behind = letters[(index + 1)...]
      if "rs".utf8.contains(next),
        ["r", "rs", "st"].contains(where: { behind.elementsEqual($0.utf8) })
      {
        return !isFirstGroup
      }
      return (behind.starts(with: "nt".utf8) || behind.starts(with: "nc".utf8))
        && !"tcs".utf8.contains(before)
    case UInt8(ascii: "o"):
      switch next {
      case UInt8(ascii: "n"): return isFirstGroup || !"tsgcxnlh".utf8.contains(before)
      case UInt8(ascii: "u"): return !"tcxg".utf8.contains(before)
      case UInt8(ascii: "r"): return !"nv".utf8.contains(before)
      default: return true
      }
    case UInt8(ascii: "u"), UInt8(ascii: "i"): return true
    default: return false
    }
  }

  private func has(ending: String) -> Bool {
    letters.count > ending.utf8.count
      && letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// What parts of words that break these rules add.
  private var correction: Int {
    Self.corrections.reduce(0) { sum, entry in
      sum + (stands(entry.part) ? entry.syllables : 0)
    }
  }

  private func stands(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= letters.count else { return false }
    for start in 0...letters.count - part.count
    where letters[start] == first && letters[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }

  private static let corrections: [(part: [UInt8], syllables: Int)] = [
    ("aic", 1), ("aort", 1), ("chao", 1), ("coag", 1), ("cooper", 1), ("coord", 1), ("creat", 1),
    ("creatu", -1), ("fluid", 1), ("genui", 1), ("geog", 1), ("geom", 1), ("nuit", 1), ("ideal", 1),
    ("osteo", 1), ("poem", 1), ("poet", 1), ("react", 1), ("reali", 1),
    ("reapp", 1), ("reass", 1), ("reex", 1), ("reinf", 1), ("reinj", 1), ("ruin", 1),
    ("scien", 1), ("suad", -1), ("suici", 1), ("theat", 1), ("theor", 1), ("tuit", 1),
    ("uteal", 1), ("conscien", -1),
  ].map { (Array($0.0.utf8), $0.1) }
}
