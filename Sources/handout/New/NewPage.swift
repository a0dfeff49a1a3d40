import ArgumentParser
import SiteGenerator

struct NewPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Begin a page of the menu: a file for each locale of the site, as a draft.")

  @OptionGroup var site: SiteOptions

  @Argument(help: "The page's id: its folder's name, such as opening-hours.")
  var id: String?

  @Option(help: "The page's title in the language that you write in.")
  var title: String?

  func run() throws {
    let id = try Question.required(
      id, "Id of the page, its folder's name (such as opening-hours):",
      missing: "Name the page: handout new page opening-hours")
    let title = title ?? Question.answer("Title:")
    try write { () throws(BuildFailure) in
      try PageScaffold.files(id: id, title: title, site: site.site)
    }
  }
}
