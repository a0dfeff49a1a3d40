import Diagnostics

extension RuleID {
  static let programExercise: RuleID = "program-exercise"
}

extension Rule {
  /// A program names exercises of the site that are published where it is, each once.
  static let programExercise = Rule(
    id: .programExercise, kind: .site,
    explanation: """
      A program names an exercise that the site does not have, that is still a draft or meant for \
      other languages, or that stands in the program already; or it has a note on an exercise that \
      is none of its own. The patient would get a sheet with something missing or doubled. Write the \
      name of the exercise's folder, each once, and publish the exercise before the program.
      """,
    scope: .page { page in
      guard page.page.type == .program, let file = page.file else { return [] }
      return (page.isSource ? unfitExercises(of: page, file) : []) + strayNotes(in: file, page)
    })

  private static func unfitExercises(
    of page: PageUnderCheck, _ file: PageFile
  ) -> [Diagnostic] {
    var known: Set<String> = []
    return (page.page.facts.program?.exercises ?? []).compactMap { exercise in
      let id = exercise.id
      func problem(_ message: String, _ help: String) -> Diagnostic {
        page.diagnostic(.programExercise, in: file, at: id.range, message, help: help)
      }
      guard known.insert(id.value).inserted else {
        return problem("“\(id.value)” stands in the program twice.", "Keep one of the two.")
      }
      let folder = PageFolder.path(section: .exercises, id: id.value)
      guard let index = page.site.pageIndex[folder] else {
        if page.site.unreadableFolders.contains(folder) { return nil }
        return problem(
          "“\(id.value)” is no exercise of this site.",
          Suggestion.help(for: id.value, among: page.site.exerciseIDs)
            ?? "Write the name of a folder in content/exercises.")
      }
      let named = page.site.pages[index]
      let title = named.source.words.title.value
      if named.facts.isDraft, !page.page.facts.isDraft {
        return problem(
          "“\(title)” is a draft, so that no program can show it.",
          "Remove “draft: true” from \(named.source.path), or make the program a draft too.")
      }
      if !named.isMeant(for: page.locale.id) {
        return problem(
          "“\(title)” is not meant for \(page.locale.id), the program is.",
          "Leave it out of the program, or add \(page.locale.id) to the locales of "
            + "\(named.source.path).")
      }
      return nil
    }
  }

  private static func strayNotes(in file: PageFile, _ page: PageUnderCheck) -> [Diagnostic] {
    let known = Set((page.page.facts.program?.exercises ?? []).map(\.id.value))
    return file.words.notes.filter { !known.contains($0.exercise.value) }.map { note in
      page.diagnostic(
        .programExercise, in: file, at: note.exercise.range,
        "The program has no exercise “\(note.exercise.value)” to say something of.",
        help: Suggestion.help(for: note.exercise.value, inSorted: known.sorted())
          ?? "Remove the note, or list the exercise on the source page.")
    }
  }
}

extension Site {
  fileprivate var exerciseIDs: some Sequence<String> {
    pages.lazy.filter { $0.type == .exercise }.map(\.folder.id)
  }
}
