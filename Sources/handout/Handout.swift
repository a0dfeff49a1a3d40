import ArgumentParser

@main
struct Handout: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract:
      "Builds a clinic's patient-education exercise site in every language of its patients.",
    subcommands: [
      BuildCommand.self, PreviewCommand.self, CheckCommand.self, AcceptCommand.self,
      NewCommand.self,
    ])
}
