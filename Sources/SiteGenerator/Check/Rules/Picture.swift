import YAML
import Diagnostics

extension Rule {
  /// A picture's `step` is one of the exercise's steps, and a translation describes only pictures
  /// that the source page has.
  static let picture = Rule(
    id: "picture-step", kind: .site,
    scope: .page { page in
      guard let file = page.file else { return [] }
      return page.isSource ? missingSteps(page, file) : unknownPictures(page, file)
    })

  private static func missingSteps(_ page: PageUnderCheck, _ file: PageFile) -> [Diagnostic] {
    let count = ExerciseBody(file.body).steps.count
    return page.page.facts.pictures.compactMap { picture in
      guard let step = picture.step, step.value > count else { return nil }
      return page.diagnostic(
        "picture-step", .warning, in: file, at: step.range,
        "The picture \(picture.name.value) belongs to step \(step.value), but there are "
          + "\(count) steps.",
        help: "Name the step that the picture shows; until then it stands above the steps.")
    }
  }

  private static func unknownPictures(_ page: PageUnderCheck, _ file: PageFile) -> [Diagnostic] {
    let names = page.page.facts.pictures.map(\.name.value)
    return file.words.pictures.filter { !names.contains($0.name.value) }.map { picture in
      page.diagnostic(
        .unknownField, in: file, at: picture.name.range,
        "The source page has no picture “\(picture.name.value)”.",
        help: Suggestion.help(for: picture.name.value, among: names))
    }
  }
}
