import ArgumentParser
import SiteGenerator

struct NewExercise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exercise",
    abstract: "Begin an exercise: a page for each locale of the site, as a draft.")

  @OptionGroup var site: SiteOptions

  @Argument(help: "The exercise's id: its folder's name, such as wall-slide.")
  var id: String?

  @Option(help: "The exercise's title in the language that you write in.")
  var title: String?

  @Option(help: "One of the categories of site.yml.")
  var category: String?

  @Option(help: ArgumentHelp("How the patient lies, sits or stands.", valueName: "position"))
  var position: String?

  @Option(help: "How often it is repeated: 10, or a range like 8-12.")
  var repetitions: String?

  func run() throws {
    let id = try Question.required(
      id, "Id of the exercise, its folder's name (such as wall-slide):",
      missing: "Name the exercise: handout new exercise wall-slide")
    try write { () throws(BuildFailure) in
      let choices = try ExerciseScaffold.choices(site: site.site)
      let fields = ExerciseScaffold.Fields(
        title: title ?? Question.answer("Title:"),
        category: category ?? Question.answer("Category (\(Self.list(choices.categories))):"),
        position: position ?? Question.answer("Position (\(Self.list(choices.positions))):"),
        repetitions: repetitions ?? Question.answer("Repetitions (such as 10 or 8-12):"))
      return try ExerciseScaffold.files(id: id, fields: fields, site: site.site)
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
