import Diagnostics

/// An exercise of the site as a program has it.
struct ExerciseInProgram {
  /// The place of its page in the site.
  let page: Int
  /// With the program's dose, where that has one.
  let facts: ExerciseFacts
  let entry: ProgramExercise
}

extension Site {
  /// The exercises of a program that the site has, in the program's order; none of other pages.
  func exercises(of page: Page) -> [ExerciseInProgram] {
    (page.facts.program?.exercises ?? []).compactMap { entry in
      guard let index = pageIndex[PageFolder.path(section: .exercises, id: entry.id.value)],
        let facts = pages[index].facts.exercise
      else { return nil }
      return ExerciseInProgram(page: index, facts: facts.with(entry.dose?.value), entry: entry)
    }
  }
}
