import Diagnostics

extension Rule {
  /// An exercise belongs to one of the categories and is done in one of the positions of site.yml, so
  /// that lists have a place for it.
  static let unlistedFact = Rule(
    id: .fieldOutOfRange, kind: .site,
    scope: .page { page in
      guard page.isSource, let file = page.file, let exercise = page.page.facts.exercise else {
        return []
      }
      let settings = page.site.settings
      func problem(_ fact: Located<String>, _ name: String, among known: [String]) -> Diagnostic {
        page.diagnostic(
          .fieldOutOfRange, in: file, at: fact.range,
          "“\(fact.value)” is no \(name) of this site.",
          help: Suggestion.help(for: fact.value, among: known))
      }
      var problems: [Diagnostic] = []
      if !settings.hasCategory(exercise.category.value) {
        problems.append(
          problem(exercise.category, "category", among: settings.categories.map(\.value)))
      }
      if !settings.hasPosition(exercise.position.value) {
        problems.append(problem(exercise.position, "position", among: settings.positions))
      }
      return problems
    })
}
