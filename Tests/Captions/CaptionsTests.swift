import Diagnostics
import Testing

@testable import Captions

@Suite("WebVTT")
struct CaptionsTests {
  private func cues(_ text: String) throws -> [Cue] {
    let (captions, diagnostics) = Captions.parse(Array(text.utf8), path: "1.es.vtt", locale: "es")
    #expect(diagnostics == [])
    return try #require(captions).cues
  }

  /// Each fault as “line:column message”.
  private func faults(_ text: String) -> [String] {
    let (captions, diagnostics) = Captions.parse(Array(text.utf8), path: "1.es.vtt", locale: "es")
    #expect((captions == nil) == !diagnostics.isEmpty)
    for diagnostic in diagnostics {
      #expect(diagnostic.rule == .malformedCaptions && diagnostic.locale == "es")
      #expect(diagnostic.severity == .error && diagnostic.location.path == "1.es.vtt")
    }
    return diagnostics.map {
      "\($0.location.range.startLine):\($0.location.range.startColumn) \($0.message)"
    }
  }

  private func cue(_ text: String) -> String { "WEBVTT\n\n00:01.000 --> 00:02.000\n\(text)\n" }

  @Test("everything that a file may hold is read")
  func everything() throws {
    let file = """
      WEBVTT - made by hand
      Kind: captions

      STYLE
      ::cue { color: white }

      REGION
      id:below

      NOTE one line

      NOTE
      and more

      begin
      00:01.000 --> 00:02.500 align:start line:-1 position:10.5%,line-left
      Lie on your <b>back</b>.
      Bend <v.loud Pat Example>your knees.


      01:00:00.000\t-->\t01:00:01.000\tvertical:rl size:100% region:below
      One &amp; two &lt;3&gt; <lang en>left</lang> <00:59.000><i.a.b>four</i>
      """
    let cues = try cues(file)
    #expect(cues.map(\.start) == [1000, 3_600_000])
    #expect(cues.map(\.end) == [2500, 3_601_000])
    #expect(cues.map(\.line) == [16, 21])
    #expect(
      cues.map(\.text.text) == ["Lie on your back. Bend your knees.", "One & two <3> left four"])
    #expect(cues[1].text.asides == [14..<18])
    #expect(
      cues[0].text.anchors == [
        CueText.Anchor(offset: 0, line: 17, column: 1),
        CueText.Anchor(offset: 12, line: 17, column: 16),
        CueText.Anchor(offset: 16, line: 17, column: 24),
        CueText.Anchor(offset: 18, line: 18, column: 1),
        CueText.Anchor(offset: 23, line: 18, column: 26),
      ])
    #expect(cues[0].text.endLine == 18 && cues[0].text.endColumn == 37)
  }

  @Test("lines end in any of three ways, and a file may be as short as one cue")
  func lineEnds() throws {
    let text = "WEBVTT\n\n1\n00:01.000 --> 00:02.000\na\nb\n\n00:02.000 --> 00:03.000\nc"
    let usual = try cues(text)
    #expect(usual.map(\.text.text) == ["a b", "c"])
    for end in ["\r\n", "\r"] {
      #expect(
        try cues(
          text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
          == usual)
    }
    #expect(try cues("WEBVTT\n\n00:01.000 --> 00:02.000\na").count == 1)
  }

  @Test("cues may stand over each other")
  func overlap() throws {
    let text = "WEBVTT\n\n00:01.000 --> 00:05.000\na\n\n00:01.000 --> 00:03.000\nb\n"
    #expect(try cues(text).count == 2)
  }

  @Test("columns count characters, also behind accents")
  func columns() throws {
    let cue = try #require(try cues(cue("Dóblela <b>así</b>.")).first)
    #expect(cue.text.anchors.map(\.column) == [1, 12, 19])
    #expect(cue.text.anchors.map(\.offset) == [0, 9, 13])
    // A tag at the beginning of a line leaves one place for the text behind it.
    let tagged = try #require(try cues(self.cue("<b>Uno</b> dos")).first)
    #expect(tagged.text.anchors.map(\.column) == [4, 11])
    #expect(tagged.text.anchors.map(\.offset) == [0, 3])
  }

  @Test(
    "a line that browsers leave out, or show otherwise than it is meant, is a fault at its place",
    arguments: [
      ("", ["1:1 The first line of captions is “WEBVTT”."]),
      ("WEBVTTX\n\n", ["1:1 The first line of captions is “WEBVTT”."]),
      ("1\n00:00:01,000 --> 00:00:02,000\na\n", ["1:1 The first line of captions is “WEBVTT”."]),
      ("WEBVTT\n", ["1:1 The captions have no text."]),
      ("WEBVTT\n\nNOTE nothing\n", ["1:1 The captions have no text."]),
      (
        "WEBVTT\n00:01.000 --> 00:02.000\na\n",
        ["2:1 A blank line is missing between “WEBVTT” and this cue."]
      ),
      ("WEBVTT\n\n00:01,000 --> 00:02.000\na\n", ["3:1 “00:01,000” is no time of a cue."]),
      ("WEBVTT\n\n00:01.000 --> 00:61.000\na\n", ["3:15 “00:61.000” is no time of a cue."]),
      ("WEBVTT\n\n00:01.00 --> 00:02.000\na\n", ["3:1 “00:01.00” is no time of a cue."]),
      ("WEBVTT\n\n1:00:01.000 --> 1:00:02.000\na\n", ["3:1 “1:00:01.000” is no time of a cue."]),
      (
        "WEBVTT\n\n00:01.000-->00:02.000\na\n",
        ["3:1 “00:01.000-->00:02.000” is no time of a cue."]
      ),
      (
        "WEBVTT\n\n00:01.000 -->00:02.000\na\n",
        ["3:14 “-->” with a blank before and behind it belongs between two times."]
      ),
      ("WEBVTT\n\n00:02.000 --> 00:02.000\na\n", ["3:15 The cue ends before it begins."]),
      (
        "WEBVTT\n\n00:02.000 --> 00:03.000\na\n\n00:01.999 --> 00:03.000\nb\n",
        ["6:1 The cue begins before the one above it."]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000 Lie down.\na\n",
        ["3:25 “Lie” is no setting of a cue, or there is one like it before."]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000 size:101%\na\n",
        ["3:25 “size:101%” is no setting of a cue, or there is one like it before."]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000 size:1% size:2%\na\n",
        ["3:33 “size:2%” is no setting of a cue, or there is one like it before."]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n\na\n",
        ["3:1 The cue has no text.", "5:1 This text has no times, and is not shown."]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:02.000 --> 00:03.000\nb\n",
        ["5:1 A blank line is missing before this cue."]
      ),
      (
        "WEBVTT\n\n1\n2\n00:01.000 --> 00:02.000\na\n",
        ["5:1 A blank line is missing before this cue."]
      ),
      (
        "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\nSTYLE\n::cue { }\n",
        ["6:1 STYLE stands behind a cue here."]
      ),
    ])
  func blockFaults(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test(
    "a sign that belongs to no tag, or a tag that is none, is a fault at its place",
    arguments: [
      ("less than < five", ["4:11 “<” begins a tag here that has no “>”."]),
      ("you & I", ["4:5 “&” begins a sign here that WebVTT does not have."]),
      ("you &uuml; I", ["4:5 “&” begins a sign here that WebVTT does not have."]),
      ("<br>", ["4:1 WebVTT has no tag <br>."]),
      ("<B>up</B>", ["4:1 WebVTT has no tag <B>."]),
      ("a <b>up", ["4:3 The tag <b> is not closed."]),
      ("a <b><i>up</b></i>", ["4:11 </b> ends a tag here that is not the last one opened."]),
      ("</i>", ["4:1 </i> ends a tag here that is not the last one opened."]),
      ("<v>a", ["4:1 The tag <v> does not say who speaks."]),
      ("<lang>a</lang>", ["4:1 The tag <lang> does not say a language."]),
      (
        "Hold for %{dose.hold}.",
        ["4:10 Captions cannot name facts: browsers would show “%{” as it is."]
      ),
    ])
  func textFaults(text: String, expected: [String]) {
    #expect(faults(cue(text)) == expected)
  }

  @Test(
    "signs by their numbers and the texts of rubies are read, 100 % and > are signs like others")
  func signs() throws {
    #expect(try cues(cue("&#233;&#xe9; 100 % &lrm;")).first?.text.text == "éé 100 % \u{200E}")
    #expect(try cues(cue("2 > 1")).first?.text.text == "2 > 1")
    #expect(try cues(cue("<ruby>a<rt>b</ruby>c")).first?.text.text == "abc")
    #expect(faults(cue("&#0; &#xD800;")).count == 1)
  }

  @Test("hundreds of faults are twenty, and any bytes do no harm")
  func hostile() {
    let bad = (0..<500).map { "text \($0)" }.joined(separator: "\n\n")
    #expect(faults("WEBVTT\n\n" + bad).count == 20)
    let whole = Array(cue("<v Pat>One &amp; <b>two</b> %").utf8)
    for index in whole.indices {
      for value in [0, 0x0A, 0x0D, 0x26, 0x3C, 0x3E, 0x2D, 0x7F] as [UInt8] {
        var bytes = whole
        bytes[index] = value
        _ = Captions.parse(bytes, path: "", locale: "en")
      }
      _ = Captions.parse(Array(whole[..<index]), path: "", locale: "en")
    }
    let deep = String(repeating: "<b>", count: 40)
    #expect(faults(cue(deep)) == ["4:97 Tags stand more than 32 levels inside each other."])
  }

  @Test("more cues than a video of an hour has are too many")
  func tooMany() throws {
    func file(_ count: Int) -> String {
      "WEBVTT\n\n" + (0..<count).map { _ in "00:01.000 --> 00:02.000\na\n\n" }.joined()
    }
    #expect(try cues(file(2000)).count == 2000)
    #expect(faults(file(2001)) == ["6003:1 The captions have more than 2000 cues."])
  }
}
