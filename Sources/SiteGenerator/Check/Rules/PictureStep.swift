import Diagnostics

extension RuleID {
  static let pictureStep: RuleID = "picture-step"
}

extension Rule {
  /// A picture's `step` is one of the exercise's steps.
  static let pictureStep = Rule(
    id: .pictureStep, kind: .site,
    explanation: """
      A picture or video says that it belongs to a step that the exercise does not have, so that it cannot \
      be shown beside it. Correct the number under “step:”, or take it out.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file else { return [] }
      let count = ExerciseBody(file.body).steps.count
      let facts = page.page.facts
      let steps =
        facts.pictures.map { (kind: "picture", name: $0.name.value, step: $0.step) }
        + facts.videos.map { (kind: "video", name: $0.name.value, step: $0.step) }
      return steps.compactMap { kind, name, step in
        guard let step, step.value > count else { return nil }
        return page.diagnostic(
          .pictureStep, .warning, in: file, at: step.range,
          "The \(kind) \(name) belongs to step \(step.value), but there are \(count) steps.",
          help: "Name the step that the \(kind) shows; until then it stands above the steps.")
      }
    })
}
