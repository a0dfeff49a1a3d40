import Diagnostics
import YAML

extension Rule {
  /// An exercise is done in numbered steps.
  static let steps = Rule(
    id: "steps", kind: .translation,
    scope: .page { page in
      guard page.page.type == .exercise, let file = page.file,
        ExerciseBody(file.body).steps.isEmpty
      else { return [] }
      return [
        page.diagnostic(
          "steps", in: file, at: .startOfFile,
          "The exercise “\(file.words.title.value)” has no numbered steps.",
          help: "Write the steps as a list: 1. Lie on your back …")
      ]
    })
}
