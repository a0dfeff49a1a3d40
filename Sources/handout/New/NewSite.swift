import ArgumentParser
import Localization
import SiteGenerator

struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Begin a site in a folder of its own, with an example exercise.")

  @Argument(help: "The folder to make it in.")
  var folder: String?

  @Option(help: "The clinic's name.")
  var name: String?

  @Option(
    help: "The languages, such as en,es; the first is the one that you write in (default: en,es).")
  var locales: String?

  func run() throws {
    let folder = try Question.required(
      folder, "Folder of the new site:", missing: "Name the folder: handout new site my-clinic")
    let name = try Question.required(
      name, "Name of the clinic:", missing: "Name the clinic: --name \"My Clinic\"")
    let known = SiteScaffold.locales.map(\.description).joined(separator: ",")
    let locales =
      locales ?? Question.answer("Languages, the one that you write in first (\(known)):") ?? known
    try write(below: folder) { () throws(BuildFailure) in
      try SiteScaffold.files(folder: folder, name: name, locales: try Self.ids(locales))
    }
  }

  private static func ids(_ list: String) throws(BuildFailure) -> [LocaleID] {
    var ids: [LocaleID] = []
    for tag in list.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let id = LocaleID(String(tag)) else {
        throw .unfitRequest("“\(tag)” is no language tag like en or es.")
      }
      ids.append(id)
    }
    return ids
  }
}
