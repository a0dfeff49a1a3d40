import Diagnostics
import Localization

extension RuleID {
  static let missingExercise: RuleID = "missing-exercise"
}

/// Programs that are not published in a locale, since one of their exercises is not.
struct MissingExercise {
  let site: Site
  /// What is not published for reasons of its own.
  let withheld: Set<PageInLocale>

  /// One for each program and locale, which names the first exercise that is missing.
  func problems(of isChecked: (Int) -> Bool) -> [Diagnostic] {
    site.pages.indices.filter { site.pages[$0].type == .program && isChecked($0) }
      .flatMap { program in
        let exercises = site.exercises(of: site.pages[program])
        return site.locales.indices.compactMap { locale in
          isPublished(PageInLocale(page: program, locale: locale))
            ? problem(of: program, exercises, in: locale) : nil
        }
      }
  }

  /// Whether nothing else keeps a page from being there. In the source locale, what is missing breaks
  /// the site.
  private func isPublished(_ shown: PageInLocale) -> Bool {
    let page = site.pages[shown.page]
    return shown.locale != site.sourceLocale && page.files[shown.locale] != nil
      && page.isMeant(for: site.locales[shown.locale].id) && !withheld.contains(shown)
  }

  private func problem(
    of program: Int, _ exercises: [ExerciseInProgram], in locale: Int
  ) -> Diagnostic? {
    let missing = exercises.first {
      !isPublished(PageInLocale(page: $0.page, locale: locale))
    }
    guard let missing else { return nil }
    let (page, exercise) = (site.pages[program], site.pages[missing.page])
    let id = site.locales[locale].id
    let path = "\(exercise.folder.path)/\(id).md"
    var problem = Diagnostic(
      .missingExercise, locale: id.description, about: page.subject(in: id),
      at: SourceLocation(path: page.source.path, range: missing.entry.id.range),
      "The program needs “\(exercise.source.words.title.value)”, which is not published in \(id).",
      help: exercise.isMeant(for: id)
        ? "Mend or write \(path); the program follows by itself."
        : "Leave it out of the program, or add \(id) to the locales of \(exercise.source.path).",
      source: page.source.words.title.value)
    problem.isJudgement = true
    return problem
  }
}
