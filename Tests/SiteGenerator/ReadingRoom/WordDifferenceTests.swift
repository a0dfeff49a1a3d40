import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What of a text's words is another")
struct WordDifferenceTests {
  @Test("a word in place of another")
  func replaced() {
    #expect(
      WordDifference(from: "Lift your left leg.", to: "Lift your right leg.").pieces == [
        .kept("Lift your "), .removed("left"), .added("right"), .kept(" leg."),
      ])
  }

  @Test("a number is a word, and so is a word with an accent")
  func numbers() {
    #expect(
      WordDifference(from: "Cuente 15 días", to: "Cuente 5 dias").pieces == [
        .kept("Cuente "), .removed("15"), .added("5"), .kept(" "), .removed("días"),
        .added("dias"),
      ])
  }

  @Test("a sign of a script without spaces is a word")
  func ideographs() {
    #expect(
      WordDifference(from: "坐在椅子上", to: "躺在椅子上").pieces == [
        .removed("坐"), .added("躺"), .kept("在椅子上"),
      ])
  }

  @Test("nothing where both are the same, all where one is empty")
  func ends() {
    #expect(WordDifference(from: "a b", to: "a b").isEmpty)
    #expect(WordDifference(from: "", to: "").isEmpty)
    #expect(WordDifference(from: "", to: "a b").pieces == [.added("a b")])
    #expect(WordDifference(from: "a b.", to: "").pieces == [.removed("a b.")])
  }

  @Test("what is kept and removed is the old text, what is kept and added the new one")
  func whole() {
    var random = SeededGenerator(seed: 17)
    let words = ["a", "b", " ", ".", "é", "12", "‏", "👍🏽"]
    for _ in 0..<300 {
      func text() -> String {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          words.randomElement(using: &random) ?? ""
        }
        .joined()
      }
      let (old, new) = (text(), text())
      let pieces = WordDifference(from: old, to: new).pieces
      #expect(
        pieces.map { piece -> String in
          switch piece {
          case .kept(let text), .removed(let text): text
          case .added: ""
          }
        }.joined() == old)
      #expect(
        pieces.map { piece -> String in
          switch piece {
          case .kept(let text), .added(let text): text
          case .removed: ""
          }
        }.joined() == new)
    }
  }
}
