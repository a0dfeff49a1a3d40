import Captions
import Diagnostics
import Language
import Localization
import Testing

@testable import SiteGenerator

@Suite("Captions as texts")
struct CueSegmentsTests {
  private func segments(_ text: String) throws -> [Segment] {
    let captions = try #require(
      Captions.parse(Array(text.utf8), path: "1.es.vtt", locale: "es").captions)
    let file = CaptionsFile(
      name: "1.es.vtt", locale: try #require(LocaleID("es")), captions: captions, digest: "")
    return CueSegments(
      file: file, video: "1.mp4", path: "content/exercises/a/1.es.vtt", keepTerms: KeepTerms([]),
      vocabulary: Vocabulary()
    ).segments()
  }

  private func file(_ cues: [String]) -> String {
    "WEBVTT\n\n"
      + cues.enumerated().map { "00:0\($0.offset).000 --> 00:09.000\n\($0.element)\n\n" }.joined()
  }

  @Test("a sentence that runs over several cues is one text, also behind a quotation mark")
  func sentences() throws {
    let texts = try segments(
      file(["Lie down. Then", "lift <b>your</b>", "hips.", "“Hold.”", "Breathe…", "and rest"]))
    #expect(
      texts.map(\.text) == ["Lie down. Then lift your hips.", "“Hold.”", "Breathe…", "and rest"])
    #expect(
      texts.map(\.place.description) == (1...4).map { "video/1.mp4/cue/\($0)" })
    #expect(Set(texts.map { $0.path(onPageAt: "es.md") }) == ["content/exercises/a/1.es.vtt"])
  }

  @Test("words are found in the line and column where they stand")
  func places() throws {
    let text = try #require(try segments(file(["Súbalas", "a <b>la</b> derecha."])).first)
    #expect(text.text == "Súbalas a la derecha.")
    #expect(
      text.range == SourceRange(startLine: 4, startColumn: 1, endLine: 7, endColumn: 21))
    let words = text.prose.tokens.indices.filter { text.prose.tokens[$0].isWord }
    let found = words.map { text.range(of: $0..<$0 + 1) }.map {
      "\($0.startLine):\($0.startColumn)"
    }
    #expect(found == ["4:1", "7:1", "7:6", "7:13"])
  }

  @Test("what is in another language is aside")
  func asides() throws {
    let text = try #require(try segments(file(["Abra", "el <lang en>chart</lang> ya."])).first)
    let words = text.prose.tokens.filter(\.isWord)
    #expect(words.map(\.isAside) == [false, false, true, false])
  }

  @Test("captions without any mark are cut before they are too long a text")
  func unmarked() throws {
    let texts = try segments(
      file((0..<9).map { _ in String(repeating: "palabra ", count: 125) + "fin" }))
    #expect(texts.count == 2)
    for text in texts { #expect(text.prose.bytes.count <= TextLimit.bytes) }
  }
}
