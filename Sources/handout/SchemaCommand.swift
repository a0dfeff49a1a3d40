import ArgumentParser
import SiteGenerator

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the fields of a format as JSON Schema, for editors.",
    discussion: """
      Without a name it lists the formats. Where Visual Studio Code has Red Hat's YAML extension, the \
      files that --write makes let it complete, explain and check the YAML files of a site.
      """)

  @OptionGroup var site: SiteOptions

  @Flag(
    help: "Bring the schemas in .vscode/handout up to date, and begin .vscode/settings.json.")
  var write = false

  @Argument(help: "The format's name, such as clinic.")
  var name: String?

  func validate() throws {
    if write, name != nil { throw ValidationError("--write takes no name: it writes all schemas.") }
  }

  func run() throws {
    if write { return try writeFiles() }
    guard let name else { return list() }
    guard let schema = FormatSchema.named(name) else {
      throw ValidationError(TerminalText.shown(FormatSchema.unknown(name)))
    }
    StandardOutput.write(schema.text)
  }

  private func list() {
    let width = FormatSchema.all.map(\.name.count).max() ?? 0
    for schema in FormatSchema.all {
      print(
        schema.name + String(repeating: " ", count: width - schema.name.count + 2) + schema.title)
    }
  }

  private func writeFiles() throws {
    do throws(BuildFailure) {
      let paths = try EditorFiles.write(site: site.site)
      for path in paths { print("Wrote \(path)") }
      if paths.isEmpty { print("The schemas are up to date.") }
      if try !EditorFiles.areNamed(site: site.site) {
        print("\(EditorFiles.settingsPath) does not name all of them. It would need:")
        StandardOutput.write(EditorFiles.settings.text)
      }
    } catch {
      throw error.reported(to: .standardError)
    }
  }
}

extension EditorFiles {
  /// Says where an editor would judge files by the formats of another version.
  static func reportOutdated(site: SiteOptions) {
    guard areOutdated(site: site.site) else { return }
    StandardError.write(
      "The schemas in .vscode/handout are another version's: “handout schema --write” brings them "
        + "up to date.\n")
  }
}
