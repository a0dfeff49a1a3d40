import Diagnostics
import Localization
import Testing

@testable import Language

@Suite("What languages join to their words")
struct AffixTests {
  /// A vocabulary of some words, in a language that joins others to them.
  private static func vocabulary(
    prefixes: [String], suffixes: [String] = [], words: [String] = []
  ) throws -> Vocabulary {
    var lexicon = Lexicon(locale: try #require(LocaleID("fr")))
    lexicon.prefixes = prefixes
    lexicon.suffixes = suffixes
    var vocabulary = Vocabulary(joining: Affixes([lexicon]))
    for word in words { _ = vocabulary.intern(word) }
    return vocabulary
  }

  private static func words(_ text: String, _ vocabulary: Vocabulary) -> [String] {
    let prose = Prose(text, vocabulary: vocabulary)
    return prose.tokens.map { prose.text(of: $0) }
  }

  @Test(
    "an elided word is one of its own, whichever apostrophe it has",
    arguments: [
      ("l'exercice", ["l'", "exercice"]), ("L’Indiana", ["L’", "Indiana"]),
      ("jusqu'à ce qu'il n'y ait", ["jusqu'", "à", "ce", "qu'", "il", "n'", "y", "ait"]),
      ("aujourd'hui, quelqu'un", ["aujourd'hui", ",", "quelqu'un"]),
      ("d’%{clinic.name}", ["d’", "%{clinic.name}"]), ("d'où l'on", ["d'", "où", "l'", "on"]),
      ("don't, rock'n'roll l'", ["don't", ",", "rock'n'roll", "l'"]),
    ])
  func elided(text: String, words: [String]) throws {
    let vocabulary = try Self.vocabulary(prefixes: ["l'", "d'", "qu'", "jusqu'", "n’"])
    #expect(Self.words(text, vocabulary) == words)
  }

  @Test("without a language that elides words, none is cut")
  func none() {
    #expect(Self.words("l'exercice d'où", Vocabulary()) == ["l'exercice", "d'où"])
  }

  @Test("a word is the same behind an elided one as alone, and as in a list")
  func same() throws {
    var vocabulary = try Self.vocabulary(prefixes: ["l'"])
    let index = PhraseIndex([("l'épaule gauche", 1)], interning: &vocabulary)
    let prose = Prose("Levez L’épaule gauche.", vocabulary: vocabulary)
    #expect(prose.tokens[2].hash == Vocabulary.hash(of: "épaule"))
    #expect(prose.tokens[1].hash == Vocabulary.hash(of: "l'"))
    #expect(prose.tokens[1].isCapitalized && !prose.tokens[2].isCapitalized)
    #expect(prose.tokens[1].followsSpace && !prose.tokens[2].followsSpace)
    #expect(index.all(in: prose.tokens).map(\.tokens) == [1..<4])
  }

  @Test(
    "a beginning or an ending is cut off where the rest is a word of some length, the whole none",
    arguments: [
      ("ولا", ["و", "لا"]), ("لسبعة", ["ل", "سبعة"]), ("والركبة", ["وال", "ركبة"]),
      ("ركبتك", ["ركبت", "ك"]), ("وركبتك", ["و", "ركبت", "ك"]), ("وقت", ["وقت"]),
      ("والد", ["والد"]), ("و", ["و"]), ("UNfold", ["UN", "fold"]), ("undo", ["undo"]),
    ])
  func unmarked(text: String, words: [String]) throws {
    let vocabulary = try Self.vocabulary(
      prefixes: ["و", "ل", "وال", "un"], suffixes: ["ك"],
      words: ["لا", "سبعة", "ركبة", "ركبت", "وقت", "قت", "والد", "fold", "do"])
    #expect(Self.words(text, vocabulary) == words)
  }

  @Test("the parts of a word are one in the count of words, and the stem is read")
  func counts() throws {
    let vocabulary = try Self.vocabulary(prefixes: ["l'", "d'"])
    let prose = Prose("L'os d'Anne est l'un.", vocabulary: vocabulary)
    #expect(prose.tokens.count == 8)
    #expect(prose.wordCount(in: prose.tokens.indices) == 4)
    #expect(
      prose.readingCounts(.kandelMoles, abbreviations: [])
        == ReadingCounts(words: 4, sentences: 1, syllables: 4))
  }

  @Test("a language may list elided words, but no other parts with an apostrophe, among its words")
  func listed() throws {
    let (lexicon, problems) = Lexicon.parse(
      Array("prefixes: [l', و]\nsuffixes: [ها]\nfunction: [l', \"d’\", a b, \"'\"]\n".utf8),
      path: "p", locale: try #require(LocaleID("fr")))
    #expect(lexicon.prefixes == ["l'", "و"] && lexicon.suffixes == ["ها"])
    #expect(lexicon.functionWords == ["l'", "d’"])
    #expect(
      problems.map(\.message) == [
        "“a b” in function is not one word.", "“'” in function is not one word.",
      ])
  }
}
