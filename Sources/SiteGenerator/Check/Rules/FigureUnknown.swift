import Diagnostics
import Figures

extension Rule {
  /// A picture names a figure that there is.
  static let figureUnknown = Rule(
    id: .figureUnknown, kind: .site,
    explanation: """
      A picture (figure:) or a figure (like:) names a figure that there is not, so that no drawing \
      could stand in for the photograph. Correct the name, or draw the figure: \
      content/figures/NAME.yml. The sheet of all figures is in the preview, at /__handout/figures/.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file else { return [] }
      let figures = page.site.figures
      return page.page.facts.pictures.compactMap(\.figure)
        .filter { !figures.contains($0.value) }
        .map { figure in
          page.diagnostic(
            .figureUnknown, in: file, at: figure.range,
            "There is no figure “\(figure.value)”.",
            help: Suggestion.help(for: figure.value, inSorted: figures.names)
              ?? "Draw it in \(SourceFiles.figuresFolder)/\(figure.value).yml.")
        }
    })
}
