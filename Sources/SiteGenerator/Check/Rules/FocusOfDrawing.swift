import Diagnostics
import OperatingSystem

extension RuleID {
  static let focusOfDrawing: RuleID = "focus-of-drawing"
}

extension Rule {
  /// Only photographs have a focus.
  static let focusOfDrawing = Rule(
    id: .focusOfDrawing, kind: .site,
    explanation: """
      A drawing has a focus, which says what of a photograph stays in view where a list or paper crops \
      it. Of drawings the upper part is shown there, whatever the focus says. Take the focus out, and \
      draw what matters above the rest.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file else { return [] }
      return page.page.facts.pictures.compactMap { picture in
        let name = picture.name.value
        guard let focus = picture.focus, Path.fileExtension(of: name) == "svg" else { return nil }
        return page.diagnostic(
          .focusOfDrawing, .warning, in: file, at: focus.range,
          "The focus of \(name) does nothing: only photographs have one.",
          help: "Take it out.")
      }
    })
}
