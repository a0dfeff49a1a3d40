import Diagnostics

extension Rule {
  /// An exercise belongs to one of the categories of site.yml, so that the home page lists it.
  static let unknownCategory = Rule(
    id: .fieldOutOfRange, kind: .site,
    scope: .page { page in
      guard page.isSource, let file = page.file, let exercise = page.page.facts.exercise else {
        return []
      }
      let known = page.site.settings.categories.lazy.map(\.value)
      if page.site.settings.hasCategory(exercise.category.value) { return [] }
      return [
        page.diagnostic(
          .fieldOutOfRange, in: file, at: exercise.category.range,
          "“\(exercise.category.value)” is no category of site.yml.",
          help: Suggestion.help(for: exercise.category.value, among: known))
      ]
    })
}
