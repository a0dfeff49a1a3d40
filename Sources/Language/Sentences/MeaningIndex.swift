/// Finds what words mean in a language, as numbers that all languages of a site share.
struct MeaningIndex: Sendable {
  /// Whole words and beginnings of words, by their digests.
  private var spellings = Vocabulary()
  /// By the spelling's number, where its meanings stand in `meanings`: as a beginning, then as a word.
  private var places: [(start: Int32, word: Int32, end: Int32)] = []
  private var meanings: [UInt64] = []

  /// Whether the lexicon lists any.
  var isKnown: Bool { !places.isEmpty }

  /// `numbers` has the meanings of all languages so far; new ones are added.
  init(_ words: MeaningWords, numbering numbers: inout [String: UInt64]) {
    var lists: [(ofBeginning: [UInt64], ofWord: [UInt64])] = []
    for group in words.groups {
      let number = numbers[group.name] ?? UInt64(numbers.count)
      numbers[group.name] = number
      for word in group.words {
        let isBeginning = word.hasSuffix("-")
        var speller = PlainSpelling()
        for byte in (isBeginning ? word.dropLast() : word[...]).utf8 { speller.take(byte) }
        guard let index = spellings.intern(hash: speller.hash).index else { continue }
        if index == lists.count { lists.append(([], [])) }
        if isBeginning {
          lists[index].ofBeginning.append(number)
        } else {
          lists[index].ofWord.append(number)
        }
      }
    }
    for list in lists {
      let start = Int32(meanings.count)
      meanings += list.ofBeginning
      let word = Int32(meanings.count)
      meanings += list.ofWord
      places.append((start, word, Int32(meanings.count)))
    }
  }

  /// Adds the meanings of a word in UTF-8, each once at most for each spelling that fits it.
  func addMeanings(of word: some Collection<UInt8>, to keys: inout [UInt64]) {
    guard isKnown else { return }
    var speller = PlainSpelling()
    var length = 0
    for byte in word {
      guard speller.take(byte) else { continue }
      length += 1
      if length > 1, let index = spellings.word(hash: speller.hash).index {
        for place in places[index].start..<places[index].word { keys.append(meanings[Int(place)]) }
      }
    }
    if let index = spellings.word(hash: speller.hash).index {
      for place in places[index].word..<places[index].end { keys.append(meanings[Int(place)]) }
    }
  }
}

/// Digests a word without the case and accents of its letters: “Estómago” as “estomago”.
///
/// Of the letters of Latin-1 accents are left out, but for ñ and ç, which are letters of their own;
/// other letters stay as they are.
private struct PlainSpelling {
  private(set) var hash = FNV1a.offsetBasis
  private var isBehindLead = false

  /// Whether the byte ended a letter.
  @discardableResult
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == 0xC3, !isBehindLead {
      isBehindLead = true
      return false
    }
    if isBehindLead {
      isBehindLead = false
      FNV1a.mix(Self.plain(byte), into: &hash)
    } else {
      FNV1a.mix(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte, into: &hash)
    }
    return true
  }

  /// The letter of an accented one, by its second byte in UTF-8.
  private static func plain(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: byte | 0x20
    }
  }
}
