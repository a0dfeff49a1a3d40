import Diagnostics
import Localization

/// A fact by which readers of the search choose exercises; named as front matter names it.
enum SearchFilter: String, CaseIterable, Sendable {
  case regions
  case category
  case position
  case level
  case equipment

  /// What an exercise has of it.
  func ids(of exercise: ExerciseFacts) -> [String] {
    switch self {
    case .regions: exercise.regions.map(\.value)
    case .category: [exercise.category.value]
    case .position: [exercise.position.value]
    case .level: exercise.level.map { [$0.value] } ?? []
    case .equipment: exercise.equipment.map(\.value)
    }
  }

  /// What can be chosen, in the order of site.yml or, where it lists nothing, of the ids.
  func ids(of exercises: [ExerciseFacts], in settings: SiteSettings) -> [String] {
    let used = Set(exercises.flatMap(ids(of:)))
    let listed: [String] =
      switch self {
      case .regions: settings.regions.map(\.value)
      case .category: settings.categories.map(\.value)
      case .position: settings.positions
      case .level: settings.exerciseLevels.map(\.value)
      case .equipment: used.sorted()
      }
    return listed.filter(used.contains)
  }

  func name(of id: String, in catalog: Catalog) -> String {
    switch self {
    case .regions: catalog.format(.region(id)) ?? id
    case .category: catalog.format(.category(id)) ?? id
    case .position: catalog.format(.position(id)) ?? id
    case .level: catalog.format(.level(id)) ?? id
    case .equipment: catalog.format(.equipment(id)) ?? id
    }
  }
}
