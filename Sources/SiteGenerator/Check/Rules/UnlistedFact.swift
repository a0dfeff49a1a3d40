import Diagnostics

extension Rule {
  /// The category, the position, the regions and the level of an exercise are some of those of
  /// site.yml, so that lists have a place for it.
  static let unlistedFact = Rule(
    id: .fieldOutOfRange, kind: .site,
    scope: .page { page in
      guard page.isSource, let file = page.file, let exercise = page.page.facts.exercise else {
        return []
      }
      let settings = page.site.settings
      func problem(
        _ fact: Located<String>, _ name: String, among known: some Sequence<String>, _ list: String
      ) -> Diagnostic {
        page.diagnostic(
          .fieldOutOfRange, in: file, at: fact.range,
          "“\(fact.value)” is no \(name) of this site.",
          help: Suggestion.help(for: fact.value, among: known)
            ?? "List it in \(SiteSettings.path) under \(list).")
      }
      var problems: [Diagnostic] = []
      if !settings.hasCategory(exercise.category.value) {
        problems.append(
          problem(
            exercise.category, "category", among: settings.categories.lazy.map(\.value),
            "categories"))
      }
      if !settings.hasPosition(exercise.position.value) {
        problems.append(
          problem(exercise.position, "position", among: settings.positions, "positions"))
      }
      for region in exercise.regions where !settings.hasRegion(region.value) {
        problems.append(
          problem(region, "region", among: settings.regions.lazy.map(\.value), "regions"))
      }
      if let level = exercise.level, !settings.hasLevel(level.value) {
        problems.append(
          problem(
            level, "level", among: settings.exerciseLevels.lazy.map(\.value), "exerciseLevels"))
      }
      return problems
    })
}
