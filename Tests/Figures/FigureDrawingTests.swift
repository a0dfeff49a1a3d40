import Figures
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Figure drawings")
struct FigureDrawingTests {
  func svg(
    _ figure: Figure, _ caption: String = "Photograph to come", rightToLeft: Bool = false
  ) -> String {
    String(
      decoding: FigureDrawing.svg(
        figure, caption: caption, language: "en", rightToLeft: rightToLeft),
      as: UTF8.self)
  }

  @Test("every figure is a small well-formed document of its own", arguments: Figure.allCases)
  func wellFormed(figure: Figure) {
    let text = svg(figure)
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse())
    #expect(text.utf8.count < 4096)
    #expect(!text.contains("nan") && !text.contains("inf"))
    #expect(!text.contains("style=") && !text.contains("<style") && !text.contains("script"))
  }

  @Test("no two figures are the same drawing")
  func distinct() {
    #expect(Set(Figure.allCases.map { svg($0) }).count == Figure.allCases.count)
  }

  @Test("the same figure and caption give the same bytes", arguments: Figure.allCases)
  func deterministic(figure: Figure) {
    #expect(svg(figure) == svg(figure))
  }

  @Test("front matter names figures in kebab case")
  func names() {
    #expect(
      Figure.allCases.map(\.rawValue) == [
        "supine", "side-lying", "prone", "sitting", "standing", "kneeling", "hook-lying",
        "knees-to-right", "knees-to-left", "knee-to-chest", "leg-raise-hands", "leg-raise-towel",
        "figure-four", "side-lying-quadriceps", "pelvic-tilt-rest", "pelvic-tilt-flat",
        "thumbs-on-belly", "gluteal-set", "bridge", "clamshell-closed", "clamshell-open",
      ])
  }

  @Test("a caption is text, whatever it holds")
  func caption() {
    #expect(svg(.supine, "a <b> & \"c\"\u{1}").contains(">a &lt;b&gt; &amp; \"c\"</text>"))
    #expect(svg(.supine, "Fotografía próximamente").contains(">Fotografía próximamente</text>"))
    #expect(svg(.supine, "").contains("></text>"))
  }

  @Test("only the caption of a right-to-left language is turned round")
  func rightToLeft() {
    let (plain, turned) = (svg(.kneesToRight), svg(.kneesToRight, rightToLeft: true))
    #expect(!plain.contains("direction="))
    #expect(turned.replacing(" direction=\"rtl\"", with: "") == plain)
  }

  @Test(
    "a caption shrinks until it fits",
    arguments: [("Photograph to come", 26), (String(repeating: "a", count: 60), 20), ("", 26)])
  func captionSize(caption: String, pixels: Int) {
    #expect(svg(.supine, caption).contains("font-size=\"\(pixels)\""))
  }

  @Test("a caption in a square script counts each sign as a whole em")
  func wideCaption() {
    #expect(svg(.supine, String(repeating: "照", count: 37)).contains("font-size=\"20\""))
  }
}
