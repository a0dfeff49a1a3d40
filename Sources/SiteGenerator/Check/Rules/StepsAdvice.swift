import Diagnostics
import Language

extension Rule {
  /// An exercise has few steps, and stands alone: it is handed out on one sheet.
  static let stepsAdvice = Rule(
    id: .steps, kind: .advice,
    scope: .page { page in
      guard page.page.type == .exercise, let file = page.file else { return [] }
      let steps = page.segments.filter { $0.place.role == .step }
      guard steps.count > most else { return [] }
      return [
        page.diagnostic(
          .steps, .warning, in: file, at: steps[most].range,
          "This is step \(most + 1) of \(steps.count); \(most) are enough to remember.",
          help: "Join or leave out steps, or make two exercises of it.")
      ]
    },
    .segment { checked in
      guard checked.page?.type == .exercise, checked.segment.place.isBody else { return [] }
      let prose = checked.segment.prose
      return checked.site.languages.style(of: checked.localeIndex).references(in: prose).map {
        checked.diagnostic(
          .steps, .warning, at: $0,
          "“\(prose.text(of: $0))” sends the reader to another place.",
          help: "Say again what to do: this page is handed out alone.")
      }
    })

  private static let most = 7
}
