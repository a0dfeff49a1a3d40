import Testing

@testable import Language

@Suite("Texts cut into tokens")
struct TokenizerTests {
  @Test(
    "words, numbers, marks, placeholders and addresses",
    arguments: [
      ("Lift your knee.", ["w Lift", "w your", "w knee", "m ."]),
      ("don't stop, it’s 3.5 kg", ["w don't", "w stop", "m ,", "w it’s", "n 3.5", "w kg"]),
      ("1,000 or 8-12 times", ["n 1,000", "w or", "n 8", "m -", "n 12", "w times"]),
      ("30s, L5, 10.", ["n 30", "w s", "m ,", "w L5", "m ,", "n 10", "m ."]),
      ("Hold %{dose.hold}!", ["w Hold", "p %{dose.hold}", "m !"]),
      ("%%{x} 5%", ["m %%{", "w x", "m }", "n 5", "m %"]),
      ("50 %{ off", ["n 50", "m %", "m {", "w off"]),
      (
        "See https://clinic.test/a?b=1. Write to a.b@clinic.test, please",
        [
          "w See", "a https://clinic.test/a?b=1", "m .", "w Write", "w to", "a a.b@clinic.test",
          "m ,", "w please",
        ]
      ),
      ("Visit www.clinic.test.", ["w Visit", "a www.clinic.test", "m ."]),
      ("¿Sí? «No»", ["m ¿", "w Sí", "m ?", "m «", "w No", "m »"]),
      ("躺在床上 ok", ["w 躺", "w 在", "w 床", "w 上", "w ok"]),
      ("استلقِ الآن", ["w استلقِ", "w الآن"]),
      ("'quoted' rock'n'roll'", ["m '", "w quoted", "m '", "w rock'n'roll", "m '"]),
      ("", []), ("  \n ", []),
    ])
  func kinds(text: String, expected: [String]) {
    let prose = Prose(text, vocabulary: Vocabulary())
    let found = prose.tokens.map { token in
      let kind =
        switch token.kind {
        case .word: "w"
        case .number: "n"
        case .mark: "m"
        case .placeholder: "p"
        case .address: "a"
        }
      return "\(kind) \(prose.text(of: token))"
    }
    #expect(found == expected)
  }

  @Test(
    "spellings that differ in case, composition or apostrophe alone are one word",
    arguments: [
      ("Rodilla", "RODILLA"), ("Ánimo", "ánimo"), ("a\u{301}nimo", "ánimo"), ("DON’T", "don't"),
      ("ÑANDÚ", "nandú".replacingFirst("n", with: "n\u{303}")), ("Œuvre", "œuvre"),
      ("ЖИЗНЬ", "жизнь"), ("co\u{AD}op", "coop"),
    ])
  func folding(left: String, right: String) {
    #expect(Vocabulary.hash(of: left) == Vocabulary.hash(of: right))
  }

  @Test(
    "a word is the same alone and in a text",
    arguments: [
      "rodilla", "RODILLA", "Ánimo", "ÑANDÚ", "Straße", "L5", "x²", "×", "naïve÷", "don't", "été’s",
      "e\u{301}te", "Ÿ", "À1b", "ø", "a×b",
    ])
  func oneSpelling(word: String) {
    let tokens = Prose("(\(word) \(word)", vocabulary: Vocabulary()).tokens.dropFirst()
    let half = tokens.count / 2
    #expect(Array(tokens.prefix(half).map(\.hash)) == Array(tokens.suffix(half).map(\.hash)))
    if half == 1 { #expect(tokens.last?.hash == Vocabulary.hash(of: word)) }
  }

  @Test("other letters are other words", arguments: [("año", "ano"), ("si", "sí"), ("ß", "þ")])
  func distinct(left: String, right: String) {
    #expect(Vocabulary.hash(of: left) != Vocabulary.hash(of: right))
  }

  @Test("a token knows its word, its capital, the space before it and whether it is aside")
  func flags() {
    var vocabulary = Vocabulary()
    let knee = vocabulary.intern("knee")
    let prose = Prose("(Knee) code", asides: [7..<11], vocabulary: vocabulary)
    #expect(prose.tokens.map(\.word) == [.unknown, knee, .unknown, .unknown])
    #expect(prose.tokens.map(\.isCapitalized) == [false, true, false, false])
    #expect(prose.tokens.map(\.followsSpace) == [true, false, false, true])
    #expect(prose.tokens.map(\.isAside) == [false, false, false, true])
  }

  @Test("every word keeps its number when many are interned")
  func manyWords() {
    var vocabulary = Vocabulary()
    let ids = (0..<5000).map { vocabulary.intern("word\($0)") }
    #expect(ids.map(\.rawValue) == Array(0..<5000))
    #expect((0..<5000).map { vocabulary.word("WORD\($0)") } == ids)
    #expect(vocabulary.word("word5000") == .unknown)
  }

  @Test(
    "tokens are in order, do not overlap, and leave out white space alone",
    arguments: [
      "Lift: a@ b.@c www. http:// %%{x} %{y} …‘’“” 5%-6½ №7 e\u{301}\u{301} \u{FEFF}z 👍🏽 ",
      "a.b.c@d.e@f https://x@y:z://w", "@@@ ::// . . .", "\u{301}a ’’a’’",
    ])
  func cover(text: String) {
    let bytes = Array(text.utf8)
    var covered = 0
    for token in Prose(text, vocabulary: Vocabulary()).tokens {
      #expect(token.start >= covered && token.end > token.start)
      let between = String(decoding: bytes[covered..<Int(token.start)], as: UTF8.self)
      #expect(between.allSatisfy { $0.isWhitespace }, "\(between)")
      covered = Int(token.end)
    }
    #expect(String(decoding: bytes[covered...], as: UTF8.self).allSatisfy { $0.isWhitespace })
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    firstRange(of: part).map { replacingCharacters($0, other) } ?? self
  }

  private func replacingCharacters(_ range: Range<String.Index>, _ other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
