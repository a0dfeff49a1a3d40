import Testing

@testable import Captions

@Suite("Other texts in captions")
struct CaptionsRevisionTests {
  private func written(
    _ file: String, _ texts: [Int: String], losing: CaptionsRevision.Loss = .nothing
  ) throws -> (text: String, unplaced: [Int]) {
    let bytes = Array(file.utf8)
    let captions = try #require(
      Captions.parse(bytes, path: "1.es.vtt", locale: "es").captions)
    let (new, unplaced) = CaptionsRevision(bytes, captions).written(texts, losing: losing)
    return (String(decoding: new, as: UTF8.self), unplaced)
  }

  private func cue(_ text: String) -> String { "WEBVTT\n\n00:01.000 --> 00:02.000\n\(text)" }

  @Test("stand between bytes that stay", arguments: ["\n", "\r\n", "\r"])
  func bytes(newline: String) throws {
    let file = """
      WEBVTT - by hand
      Kind: captions

      STYLE
      ::cue(b) { color: white }

      NOTE a --  note


      first
      00:01.000\t-->  00:02.500 align:start line:-1\u{20}
      One two
      three.

      NOTE
      and more

      00:00:03.000 --> 00:00:04.000
      Four.
      """.replacing("\n", with: newline)
    let (text, unplaced) = try written(file, [0: "Uno dos tres cuatro cinco."])
    #expect(
      text == file.replacing("One two\(newline)three.", with: "Uno dos tres\(newline)cuatro cinco.")
    )
    #expect(unplaced == [])
    #expect(try written(file, [1: "4."]).text == file.replacing("Four.", with: "4."))
  }

  @Test(
    "have the lines of the old ones, or as many as they need",
    arguments: [
      ("One.", "Uno.", "Uno."), ("One\ntwo.", "Uno.", "Uno."),
      ("One.", "Uno  dos\n\ttres.", "Uno dos tres."),
      (
        "Keep it there.", "Manténgala allí mientras respira despacio y cuenta hasta diez.",
        "Manténgala allí mientras respira\ndespacio y cuenta hasta diez."
      ),
      ("A longer line\nshort", "Una línea más larga y corta", "Una línea más larga\ny corta"),
      ("One.", "Uno\u{A0}dos.", "Uno\u{A0}dos."),
      ("One\ntwo", "واحد اثنان", "واحد\nاثنان"),
    ])
  func lines(old: String, new: String, expected: String) throws {
    #expect(try written(cue(old), [0: new]).text == cue(expected))
  }

  @Test("are escaped")
  func escaped() throws {
    #expect(
      try written(cue("A &amp; b"), [0: "a --> <b> &amp; c"]).text
        == cue("a --&gt; &lt;b&gt; &amp;amp; c"))
  }

  @Test(
    "keep tags where their words are, and are not written where nobody knows",
    arguments: [
      ("<v Pat>Sit down.", "Stand up.", "<v Pat>Stand up."),
      ("<v Pat><i>Sit</i> down.</v>", "Now <x> Sit.", "<v Pat>Now &lt;x&gt; <i>Sit</i>.</v>"),
      ("<b>Sit down.</b>", "Stand up.", "<b>Stand up.</b>"),
      ("and hold <b>30 seconds</b>.", "so <b> 30 secs.", nil),
      ("and hold <b>30 seconds</b>.", "so hold 30 seconds", "so hold <b>30 seconds</b>"),
      ("and hold <b>30 seconds</b>.", "and hold 40 seconds.", "and hold <b>40 seconds</b>."),
      ("hold <b>it</b> up", "lift its heel, it is it", nil),
      ("hold <b>it</b> up", "lift it its way", "lift <b>it</b> its way"),
      ("a <b>b</b> c", "a c", nil),
      ("a <i>b</i> <b>c</b> d", "x c b y", nil),
      ("One <00:01.500>two", "One three", "One <00:01.500>three"),
      ("One <00:01.500>two three", "Two one", nil),
      ("One\n<b>two</b>", "Other <two", "Other\n&lt;<b>two</b>"),
      ("El <lang en>chart</lang> ya.", "Ahora el chart.", "Ahora el <lang en>chart</lang>."),
    ] as [(String, String, String?)])
  func tags(old: String, new: String, expected: String?) throws {
    let (text, unplaced) = try written(cue(old), [0: new])
    #expect(text == cue(expected ?? old))
    #expect(unplaced == (expected == nil ? [0] : []))
  }

  @Test("lose tags that have no place where that is meant")
  func dropped() throws {
    let (text, unplaced) = try written(
      cue("<v Pat>Hold <b>30 seconds</b>"), [0: "Mantenga 30 segundos"], losing: .tags)
    #expect(text == cue("<v Pat>Mantenga 30 segundos"))
    #expect(unplaced == [])
  }

  @Test("take the place of a file's own texts without its notes")
  func notes() {
    let file = """
      WEBVTT - English
      Language: en

      NOTE mine

      STYLE
      ::cue { color: white }

      NOTE
      00:01.000 --> 00:02.000
      NOTE this is said.

      NOTE
      the end
      """
    #expect(
      String(decoding: CaptionsRevision.withoutNotes(Array(file.utf8)), as: UTF8.self) == """
        WEBVTT

        STYLE
        ::cue { color: white }

        NOTE
        00:01.000 --> 00:02.000
        NOTE this is said.


        """)
  }
}

@Suite("Words shared over parts")
struct WordSharesTests {
  private func shares(_ words: String, _ lengths: [Int]) -> [String]? {
    WordShares.shares(
      words.split(separator: " "), lengths: lengths, ends: { $0.hasSuffix(".") }
    )?.map { $0.joined(separator: " ") }
  }

  @Test("are as long as the parts, none empty, none but the last at the end of a sentence")
  func shared() {
    #expect(shares("a b c d", [1, 1]) == ["a b", "c d"])
    #expect(shares("a b c d", [3, 1]) == ["a b c", "d"])
    #expect(shares("a b c d", [9, 1, 1]) == ["a b", "c", "d"])
    #expect(shares("a b. c d", [1, 1]) == ["a", "b. c d"])
    #expect(shares("a. b.", [1, 1]) == ["a.", "b."])
    #expect(shares("a b", [0, 0]) == ["a", "b"])
    #expect(shares("a", [1, 1]) == nil)
    #expect(shares("a", []) == nil)
  }
}
