import Diagnostics
import Testing

@Suite("Suggestion")
struct SuggestionTests {
  let fields = ["title", "summary", "dose", "position"]

  @Test("a slip of one or two letters finds the field")
  func nearest() {
    #expect(Suggestion.nearest(to: "titel", among: fields) == "title")
    #expect(Suggestion.nearest(to: "sumary", among: fields) == "summary")
    #expect(Suggestion.nearest(to: "Position", among: fields) == "position")
  }

  @Test("a different word finds nothing")
  func far() {
    #expect(Suggestion.nearest(to: "colour", among: fields) == nil)
    #expect(Suggestion.nearest(to: "", among: fields) == nil)
  }

  @Test("help lists what is known where nothing is near")
  func help() {
    #expect(Suggestion.help(for: "doze", among: fields) == "Did you mean “dose”?")
    #expect(
      Suggestion.help(for: "colour", among: fields)
        == "Known here: dose, position, summary, title.")
    #expect(Suggestion.help(for: "colour", among: []) == nil)
  }

  @Test("in a long list in order, the names are looked at that begin alike")
  func longList() {
    let names = (10_000..<20_000).map { "page-\($0)" }
    #expect(Suggestion.nearest(to: "page-12346x", inSorted: names) == "page-12346")
    #expect(Suggestion.nearest(to: "chapter", inSorted: names) == nil)
    #expect(Suggestion.help(for: "chapter", inSorted: names) == nil)
    #expect(Suggestion.help(for: "page-19999y", inSorted: names) == "Did you mean “page-19999”?")
  }

  @Test("of a long list without order the first names are looked at")
  func unorderedList() {
    let names = ["dose"] + (0..<1_000).map { "name\($0)" } + ["title"]
    #expect(Suggestion.nearest(to: "doze", among: names) == "dose")
    #expect(Suggestion.nearest(to: "titel", among: names) == nil)
  }
}
