import ArgumentParser
import Localization
import SiteGenerator

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an exercise or a locale, with empty fields to fill in.",
    subcommands: [Exercise.self, Locale.self])

  struct Exercise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin an exercise: a page for each locale of the site, as a draft.")

    @OptionGroup var site: SiteOptions

    @Argument(help: "The exercise's id: its folder's name, such as wall-slide.")
    var id: String

    func run() throws {
      try write { () throws(BuildFailure) in try ExerciseScaffold.files(id: id, site: site.site) }
    }
  }

  struct Locale: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin a locale: it is in preparation until site.yml lists it.")

    @OptionGroup var site: SiteOptions

    @Argument(help: "The locale's language tag, such as fr or pt-BR.")
    var id: LocaleID

    func run() throws {
      try write { () throws(BuildFailure) in try LocaleScaffold.files(id: id, site: site.site) }
    }
  }
}

extension ParsableCommand {
  /// Creates the files of a scaffold and lists them; refuses to touch what is there already.
  fileprivate func write(_ scaffold: () throws(BuildFailure) -> Scaffold) throws {
    do throws(BuildFailure) {
      let scaffold = try scaffold()
      try scaffold.write()
      print(scaffold.files.map { "Created \(TerminalText.shown($0.path))" }.joined(separator: "\n"))
      print(TerminalText.shown(scaffold.nextStep))
    } catch {
      throw error.reported(to: .standardError)
    }
  }
}
