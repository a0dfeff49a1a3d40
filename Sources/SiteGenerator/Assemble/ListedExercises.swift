import Diagnostics

/// The lists of a site that have pages of their own, grouped once for all pages.
struct ListedExercises: Sendable {
  /// How many exercises a part of a list has.
  static let partLength = 48

  /// Regions, categories and positions that have an exercise, each in the order of site.yml.
  let lists: [ExerciseList]
  private let members: [ExerciseList: [Int]]

  /// `exercises` are pages of a site in the order of lists.
  init(_ exercises: [Int], of site: Site) {
    guard exercises.count > ExerciseFacts.mostAtHome else {
      lists = []
      members = [:]
      return
    }
    var members: [ExerciseList: [Int]] = [:]
    for index in exercises {
      for list in site.pages[index].facts.exercise.map(Self.lists) ?? [] {
        members[list, default: []].append(index)
      }
    }
    let settings = site.settings
    let all =
      settings.regions.map { ExerciseList(kind: .regions, id: $0.value) }
      + settings.categories.map { ExerciseList(kind: .categories, id: $0.value) }
      + settings.positions.map { ExerciseList(kind: .positions, id: $0) }
    lists = all.filter { members[$0] != nil }
    self.members = members
  }

  /// The exercises of a list in their order.
  func exercises(of list: ExerciseList) -> [Int] { members[list] ?? [] }

  /// The numbers of a list's parts, from 1.
  func parts(of list: ExerciseList) -> ClosedRange<Int> {
    1...max(1, (exercises(of: list).count + Self.partLength - 1) / Self.partLength)
  }

  /// All parts of all lists.
  var pages: [(list: ExerciseList, part: Int)] {
    lists.flatMap { list in parts(of: list).map { (list, $0) } }
  }

  /// The exercises of a part of a list.
  func exercises(of list: ExerciseList, part: Int) -> ArraySlice<Int> {
    exercises(of: list).dropFirst((part - 1) * Self.partLength).prefix(Self.partLength)
  }

  private static func lists(of exercise: ExerciseFacts) -> [ExerciseList] {
    exercise.regions.map { ExerciseList(kind: .regions, id: $0.value) } + [
      ExerciseList(kind: .categories, id: exercise.category.value),
      ExerciseList(kind: .positions, id: exercise.position.value),
    ]
  }
}
