import Diagnostics
import Language
import Localization
import Markdown

extension Rule {
  /// No text of an exercise states another dose than the program that shows it, or a fact that the
  /// program's dose lacks.
  static let programDose = Rule(
    id: .doseInText, kind: .translation,
    scope: .page { page in
      page.site.exercises(of: page.page).flatMap { exercise -> [Diagnostic] in
        guard let dose = exercise.entry.dose,
          let file = page.site.pages[exercise.page].files[page.localeIndex]
        else { return [] }
        func problem(_ message: String, _ help: String) -> Diagnostic {
          page.diagnostic(
            .doseInText, in: page.page.source, at: dose.range, message, help: help)
        }
        return contradictions(of: exercise, in: file, on: page).map { text, field in
          problem(
            "\(file.path) says “\(text)”, but the dose of the program has “\(field)”.",
            "Write %{dose.\(field.prefix { $0 != ":" })} in place of the number there, or mend the dose."
          )
        }
          + lostFacts(of: exercise, in: file, on: page).map { name in
            problem(
              "\(file.path) names “%{\(name)}”, which the dose of the program does not have.",
              "Add \(name.dropFirst("dose.".count)) to the dose: it replaces that of the exercise as "
                + "a whole.")
          }
      }
    })

  private static func contradictions(
    of exercise: ExerciseInProgram, in file: PageFile, on page: PageUnderCheck
  ) -> [(text: String, field: String)] {
    let owner = page.site.pages[exercise.page]
    let segments = SegmentExtraction(
      file: file, isExercise: true, keepTerms: page.locale.keepTerms,
      vocabulary: page.site.languages.vocabulary
    ).segments()
    return segments.flatMap { segment in
      let checked = SegmentUnderCheck(
        site: page.site, localeIndex: page.localeIndex, page: owner, path: file.path,
        segment: segment, source: nil, record: nil)
      return DoseContradiction.all(in: checked, of: exercise.facts.dose).map {
        (segment.prose.text(of: $0.tokens), $0.field)
      }
    }
  }

  /// The facts of a dose that the texts of an exercise name, the exercise has, and the program's dose
  /// lacks.
  private static func lostFacts(
    of exercise: ExerciseInProgram, in file: PageFile, on page: PageUnderCheck
  ) -> [String] {
    func facts(_ exercise: ExerciseFacts?) -> Facts {
      Facts(clinic: page.site.clinic, exercise: exercise, catalog: page.locale.catalog)
    }
    let own = facts(page.site.pages[exercise.page].facts.exercise)
    let program = facts(exercise.facts)
    let texts =
      file.words.texts.map(\.value)
      + file.body.nodes(mentioning: UInt8(ascii: "%")).filter { $0.kind == .text }.map(\.literal)
    var lost: [String] = []
    for text in texts where text.mayNameFacts {
      for name in Message.parse(text).message.placeholders
      where own.has(name) && !program.has(name) && !lost.contains(name) {
        lost.append(name)
      }
    }
    return lost
  }
}
