import Figures
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Figure drawings")
struct FigureDrawingTests {
  func card(_ caption: String, rightToLeft: Bool = false) -> String {
    String(
      decoding: FigureDrawing.card(
        caption: caption, language: "en", rightToLeft: rightToLeft), as: UTF8.self)
  }

  @Test("every figure is a small well-formed document without words")
  func wellFormed() {
    for figure in RepositoryFigures.all {
      let text = String(decoding: FigureDrawing.svg(figure), as: UTF8.self)
      let parser = XMLParser(data: Data(text.utf8))
      #expect(parser.parse(), "\(figure.name)")
      #expect(text.utf8.count < 6144, "\(figure.name)")
      #expect(!text.contains("nan") && !text.contains("inf"), "\(figure.name)")
      #expect(!text.contains("style") && !text.contains("script") && !text.contains("<text"))
    }
  }

  @Test("no two figures are the same drawing")
  func distinct() {
    let drawings = RepositoryFigures.all.map { FigureDrawing.svg($0) }
    #expect(Set(drawings).count == RepositoryFigures.names.count)
  }

  @Test("the files of the program's figures have no fault")
  func files() {
    #expect(RepositoryFigures.diagnostics == [])
    let positions = ["supine", "side-lying", "prone", "sitting", "standing", "kneeling"]
    #expect(Set(positions).isSubset(of: RepositoryFigures.names))
  }

  @Test("a caption is text, whatever it holds")
  func caption() {
    #expect(card("a <b> & \"c\"\u{1}").contains(">a &lt;b&gt; &amp; \"c\"</text>"))
    #expect(card("Fotografía próximamente").contains(">Fotografía próximamente</text>"))
    #expect(card("").contains("></text>"))
  }

  @Test("the caption of a right-to-left language is turned round")
  func rightToLeft() {
    let (plain, turned) = (card("a"), card("a", rightToLeft: true))
    #expect(!plain.contains("direction="))
    #expect(turned.replacing(" direction=\"rtl\"", with: "") == plain)
  }

  @Test(
    "a caption shrinks until it fits",
    arguments: [("Photograph to come", 26), (String(repeating: "a", count: 60), 20), ("", 26)])
  func captionSize(caption: String, pixels: Int) {
    #expect(card(caption).contains("font-size=\"\(pixels)\""))
  }

  @Test("a caption in a square script counts each sign as a whole em")
  func wideCaption() {
    #expect(card(String(repeating: "照", count: 37)).contains("font-size=\"20\""))
  }
}
