import Diagnostics
import Markdown

extension RuleID {
  static let programPhase: RuleID = "program-phase"
}

extension Rule {
  /// The phases that a program's exercises name are headings of its text, in their order.
  static let programPhase = Rule(
    id: .programPhase, kind: .translation,
    explanation: """
      The exercises of a program are told by phases, such as weeks, which the outermost headings of \
      its text name: “phase: 2” is the second of them. An exercise names a phase that has no heading, \
      stands before those of an earlier phase, or names none where others do; or a translation has \
      more or fewer such headings than its source. A patient would do an exercise in the wrong week. \
      Mend the number, the order or the headings.
      """,
    scope: .page { page in
      guard let program = page.page.facts.program, program.hasPhases, let file = page.file else {
        return []
      }
      let count = phases(of: page.page.source)
      guard page.isSource else { return strayHeadings(of: file, count, page) }
      var last = 0
      return program.exercises.compactMap { exercise in
        func problem(_ range: SourceRange, _ message: String, _ help: String) -> Diagnostic {
          page.diagnostic(.programPhase, in: file, at: range, message, help: help)
        }
        guard let phase = exercise.phase else {
          return problem(
            exercise.id.range, "“\(exercise.id.value)” names no phase, and others do.",
            "Write “phase: \(max(last, 1))” beside it, or take all phases away.")
        }
        guard phase.value <= count else {
          return problem(
            phase.range, "There is no phase \(phase.value): the text has \(headings(count)).",
            "Write a heading for each phase into the text, such as “## Weeks 1 and 2”.")
        }
        defer { last = max(last, phase.value) }
        guard phase.value < last else { return nil }
        return problem(
          phase.range, "Phase \(phase.value) stands behind phase \(last).",
          "List the exercises in the order of the phases.")
      }
    })

  private static func phases(of file: PageFile) -> Int {
    Outline(Array(file.body.blocks)).sections.count
  }

  private static func headings(_ count: Int) -> String {
    switch count {
    case 0: "no heading"
    case 1: "one outermost heading"
    default: "\(count) outermost headings"
    }
  }

  private static func strayHeadings(
    of file: PageFile, _ count: Int, _ page: PageUnderCheck
  ) -> [Diagnostic] {
    let own = phases(of: file)
    guard own != count else { return [] }
    return [
      page.diagnostic(
        .programPhase, in: file, at: .startOfFile,
        "The text has \(headings(own)) for the phases, its source has \(headings(count)).",
        help: "Give each phase a heading of the same level as in \(page.page.source.path).")
    ]
  }
}
