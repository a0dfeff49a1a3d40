import SiteGenerator
import Testing

@Suite("Figure drawings")
struct FigureDrawingTests {
  @Test("the same figure and caption give the same bytes", arguments: Figure.allCases)
  func deterministic(figure: Figure) {
    let once = FigureDrawing.svg(figure, caption: "Photograph to come", language: "en")
    let again = FigureDrawing.svg(figure, caption: "Photograph to come", language: "en")
    #expect(once == again)
  }
}
