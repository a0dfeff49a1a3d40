import Diagnostics

/// What is true of a program in every language: its exercises, in the order in which they are done. A
/// class for the reason that `Site` gives.
final class ProgramFacts: Sendable {
  /// Of more, nobody would print the page.
  static let mostExercises = ExerciseFacts.mostOnOnePage

  let exercises: [ProgramExercise]

  init(exercises: [ProgramExercise]) {
    self.exercises = exercises
  }

  /// Whether its exercises are told by phases, which the headings of its text name.
  var hasPhases: Bool { exercises.contains { $0.phase != nil } }
}

/// An exercise of a program.
struct ProgramExercise: Sendable {
  /// The name of the exercise's folder.
  var id: Located<String>
  /// What stands in place of the exercise's own dose, all of it; nil where that holds.
  var dose: Located<Dose>?
  /// The number of the outermost heading of the program's text that it stands under, from 1.
  var phase: Located<Int>?
}
