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
}
