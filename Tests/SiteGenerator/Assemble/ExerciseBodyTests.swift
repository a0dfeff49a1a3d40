import Markdown
import Testing

@testable import SiteGenerator

@Suite("ExerciseBody")
struct ExerciseBodyTests {
  /// The plain texts of introduction, steps and details.
  private func parts(_ text: String) -> [[String]] {
    let body = ExerciseBody(Document.parse(Array(text.utf8)))
    return [body.introduction, body.steps, body.details].map { $0.map(\.plainText) }
  }

  @Test("the first ordered list is the steps")
  func steps() {
    #expect(
      parts("One.\n\n- Two\n\n1. Three\n2. Four\n\nFive.\n\n1. Six\n")
        == [["One.", "Two"], ["Three", "Four"], ["Five.", "Six"]])
  }

  @Test("without one there are no steps")
  func none() {
    #expect(parts("One.\n\n- Two\n") == [["One.", "Two"], [], []])
    #expect(parts("") == [[], [], []])
  }

  @Test("a list inside something else is not the steps")
  func nested() {
    #expect(parts("> 1. One\n\n- 1. Two\n") == [["One", "Two"], [], []])
  }
}
