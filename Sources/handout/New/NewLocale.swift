import ArgumentParser
import Localization
import SiteGenerator

struct NewLocale: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locale",
    abstract: "Begin a locale: it is in preparation until site.yml lists it.")

  @OptionGroup var site: SiteOptions

  @Argument(help: "The locale's language tag, such as fr or pt-BR.")
  var id: String?

  func run() throws {
    let tag = try Question.required(
      id, "Language tag (such as fr or pt-BR):", missing: "Name the locale: handout new locale fr")
    guard let id = LocaleID(tag) else {
      throw ValidationError("“\(TerminalText.shown(tag))” is no language tag like fr or pt-BR.")
    }
    try write { () throws(BuildFailure) in try LocaleScaffold.files(id: id, site: site.site) }
  }
}
