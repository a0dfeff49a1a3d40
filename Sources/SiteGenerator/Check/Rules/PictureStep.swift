import Diagnostics

extension RuleID {
  static let pictureStep: RuleID = "picture-step"
}

extension Rule {
  /// A picture's `step` is one of the exercise's steps.
  static let pictureStep = Rule(
    id: .pictureStep, kind: .site,
    explanation: """
      A picture says that it belongs to a step that the exercise does not have, so that it cannot \
      be shown beside it. Correct the number under “step:”, or take it out.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file else { return [] }
      let count = ExerciseBody(file.body).steps.count
      return page.page.facts.pictures.compactMap { picture in
        guard let step = picture.step, step.value > count else { return nil }
        return page.diagnostic(
          .pictureStep, .warning, in: file, at: step.range,
          "The picture \(picture.name.value) belongs to step \(step.value), but there are "
            + "\(count) steps.",
          help: "Name the step that the picture shows; until then it stands above the steps.")
      }
    })
}
