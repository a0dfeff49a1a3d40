import Diagnostics
import YAML

/// The fields that programs alone have.
extension FrontMatterReader {
  func readRemarks(_ reader: inout MappingReader) -> [NoteWords] {
    reader.namedTexts("remarks").compactMap { name, text in
      isShort(text, "remark", &reader) ? NoteWords(exercise: name, text: text) : nil
    }
  }

  func readProgram(_ reader: inout MappingReader) -> ProgramFacts {
    let exercises = reader.mappings(
      "exercises", orTextsFor: "id", count: 1...ProgramFacts.mostExercises, required: true
    ) { exercise -> ProgramExercise? in
      let id = exercise.text("id", required: true)
      let dose = exercise.mapping("dose") { dose in
        Dose(&dose).map { Located(value: $0, range: dose.range) }
      }
      let phase = exercise.integer("phase", in: 1...ProgramFacts.mostExercises)
      return id.map { ProgramExercise(id: $0, dose: dose.flatMap { $0 }, phase: phase) }
    }
    return ProgramFacts(exercises: exercises.compactMap(\.self))
  }
}
