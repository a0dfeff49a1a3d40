import ArgumentParser
import SiteGenerator

struct NewProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "program",
    abstract: "Begin a program, a page of chosen exercises: a file for each locale, as a draft.")

  @OptionGroup var site: SiteOptions

  @Argument(help: "The program's id: its folder's name, such as first-weeks.")
  var id: String?

  @Option(help: "The program's title in the language that you write in.")
  var title: String?

  @Option(
    name: .customLong("exercise"),
    help: "The id of one of its exercises, such as bridge; may be repeated, in their order.")
  var exercises: [String] = []

  func run() throws {
    let id = try Question.required(
      id, "Id of the program, its folder's name (such as first-weeks):",
      missing: "Name the program: handout new program first-weeks")
    let title = title ?? Question.answer("Title:")
    try write { () throws(BuildFailure) in
      try ProgramScaffold.files(id: id, title: title, exercises: exercises, site: site.site)
    }
  }
}
