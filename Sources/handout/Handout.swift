import ArgumentParser

@main
struct Handout: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract:
      "Builds a clinic's patient-education exercise site in every language of its patients.",
    version: Version.text,
    subcommands: [
      BuildCommand.self, PreviewCommand.self, CheckCommand.self, AcceptCommand.self,
      NewCommand.self, BaseCommand.self, SchemaCommand.self, RollbackCommand.self,
      ServerCommand.self, ShotsCommand.self, StatusCommand.self,
      ExportCommand.self, ImportCommand.self,
    ])

  /// Says what is wrong with the arguments without writing raw what stands in them.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let status = exitCode(for: error)
      let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { TerminalText.shown(String($0)) }.joined(separator: "\n")
      if !text.isEmpty {
        if status.isSuccess {
          StandardOutput.write(text + "\n")
        } else {
          StandardError.write(text + "\n")
        }
      }
      exit(withError: status)
    }
  }
}
