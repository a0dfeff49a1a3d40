import Diagnostics
import Language
import Localization
import Testing

@testable import SiteGenerator

@Suite("SegmentAlignment")
struct SegmentAlignmentTests {
  private typealias Text = (role: SegmentPlace.Role, text: String)

  private func segments(_ texts: [Text]) -> [Segment] {
    texts.enumerated().map { index, text in
      let range = SourceRange(line: index + 1, column: 1, length: text.text.unicodeScalars.count)
      var place = SegmentPlace(role: text.role, number: 1)
      // Fields of the front matter are told apart by their role alone.
      if place.isBody { place.number += index }
      return SegmentText(text.text).segment(
        place, range: range, keepTerms: KeepTerms([]), vocabulary: Vocabulary())
    }
  }

  /// Each pair as “source = target”, with a dash for the one that is missing.
  private func pairs(_ source: [Text], _ target: [Text]) -> [String] {
    SegmentAlignment(source: segments(source), target: segments(target)).pairs.map {
      "\($0.source?.text ?? "–") = \($0.target?.text ?? "–")"
    }
  }

  private static let source: [Text] = [
    (.heading(level: 2), "How to do it"), (.step, "Lie down for 5 minutes."),
    (.step, "Bend your knees."), (.step, "Lift your hips 10 times, as high as you can."),
    (.paragraph, "Stop if it hurts."),
  ]
  private static let target: [Text] = [
    (.heading(level: 2), "Cómo hacerlo"), (.step, "Acuéstese durante 5 minutos."),
    (.step, "Doble las rodillas."), (.step, "Suba las caderas 10 veces, lo más alto que pueda."),
    (.paragraph, "Pare si le duele."),
  ]

  @Test("texts of one structure pair one by one")
  func sameStructure() {
    #expect(
      pairs(Self.source, Self.target)
        == zip(Self.source, Self.target).map { "\($0.text) = \($1.text)" })
  }

  @Test("a lost text is one gap, and what stands round it still pairs", arguments: 0..<5)
  func lost(index: Int) {
    var target = Self.target
    target.remove(at: index)
    var expected = zip(Self.source, Self.target).map { "\($0.text) = \($1.text)" }
    expected[index] = "\(Self.source[index].text) = –"
    #expect(pairs(Self.source, target) == expected)
  }

  @Test("an added text is one gap where it stands", arguments: [1, 3, 5])
  func added(index: Int) {
    var target = Self.target
    target.insert((.paragraph, "Esto no está en el original."), at: index)
    var expected = zip(Self.source, Self.target).map { "\($0.text) = \($1.text)" }
    expected.insert("– = Esto no está en el original.", at: index)
    #expect(pairs(Self.source, target) == expected)
  }

  @Test("a field pairs by its name alone, whatever stands between")
  func fields() {
    let found = pairs(
      [(.title, "Bridge"), (.alt(picture: "1.jpg"), "One"), (.alt(picture: "2.jpg"), "Two")],
      [(.title, "Puente"), (.alt(picture: "2.jpg"), "Dos"), (.alt(picture: "3.jpg"), "Tres")])
    #expect(found == ["Bridge = Puente", "One = –", "Two = Dos", "– = Tres"])
  }

  @Test("what is said pairs within its video, whatever the page lacks")
  func spoken() {
    let found = pairs(
      [
        (.title, "Bridge"), (.step, "Lie down."), (.step, "Lift your hips."),
        (.cue(video: "1.mp4"), "Lie on your back for 5 seconds."),
        (.cue(video: "1.mp4"), "Then lift your hips 10 times, as high as you can."),
        (.cue(video: "2.mp4"), "Breathe."),
      ],
      [
        (.title, "Puente"), (.step, "Acuéstese."),
        (.cue(video: "1.mp4"), "Luego suba las caderas 10 veces, lo más alto que pueda."),
        (.cue(video: "3.mp4"), "Descanse."),
      ])
    #expect(
      found == [
        "Bridge = Puente", "Lie down. = Acuéstese.", "Lift your hips. = –",
        "Lie on your back for 5 seconds. = –",
        "Then lift your hips 10 times, as high as you can. = Luego suba las caderas 10 veces, lo más "
          + "alto que pueda.",
        "– = Descanse.",
      ])
  }

  @Test("nothing pairs with nothing")
  func empty() {
    #expect(pairs([], []) == [])
    #expect(pairs([(.paragraph, "One.")], []) == ["One. = –"])
    #expect(pairs([], [(.paragraph, "Uno.")]) == ["– = Uno."])
  }
}
