import ArgumentParser
import SiteGenerator

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a site, a page, an exercise, a program or a locale.",
    discussion: """
      On a terminal it asks for what is left out; an empty answer leaves the field empty. What is \
      there already is never touched.
      """,
    subcommands: [
      NewSite.self, NewPage.self, NewExercise.self, NewProgram.self, NewLocale.self,
    ])
}

extension ParsableCommand {
  /// Creates the files of a scaffold and lists them, below `folder`; refuses to touch what is there
  /// already.
  func write(
    below folder: String? = nil, _ scaffold: () throws(BuildFailure) -> Scaffold
  ) throws {
    do throws(BuildFailure) {
      let scaffold = try scaffold()
      try scaffold.write()
      for file in scaffold.files {
        let path = folder.map { "\($0)/\(file.path)" } ?? file.path
        print("Created \(TerminalText.shown(path))")
      }
      print(TerminalText.shown(scaffold.nextStep))
    } catch {
      throw error.reported(to: .standardError)
    }
  }
}
