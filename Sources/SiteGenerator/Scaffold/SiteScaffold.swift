import Diagnostics
package import Localization
import OperatingSystem

/// The files of a new site: what is the clinic's own and nothing else, with one exercise to begin
/// from.
package enum SiteScaffold {
  /// The languages that a new site can begin with: those that the program has words of.
  package static let locales = ["en", "es"].compactMap { LocaleID($0) }

  /// `name` is the clinic's; the first locale is the site's source. Throws where a locale is none of
  /// `locales`, or the folder cannot be made.
  package static func files(
    folder: String, name: String, locales: [LocaleID]
  ) throws(BuildFailure) -> Scaffold {
    let name = try validName(name)
    guard let source = locales.first else {
      throw .unfitRequest("A site needs a language: --locales en")
    }
    var seen: Set<LocaleID> = []
    for locale in locales {
      guard Self.locales.contains(locale) else { throw .unfitRequest(unknown(locale)) }
      guard seen.insert(locale).inserted else {
        throw .unfitRequest("The language \(locale) is named twice.")
      }
    }
    let settings = [
      Scaffold.File(path: SiteSettings.path, text: siteSettings(locales)),
      Scaffold.File(path: Clinic.path, text: clinic(name)),
    ]
    let pages = StarterPage.all(sourceName: source.description).flatMap { page in
      locales.map { locale in
        Scaffold.File(
          path: "content/\(page.folder)/\(locale).md",
          text: page.text(in: locale.description, isSource: locale == source))
      }
    }
    return Scaffold(
      root: try made(folder),
      files: settings + pages + SurroundingFiles.all(name: name, locales: locales),
      nextStep: "Begin with \(Clinic.path); README.md says what else there is.")
  }

  private static func validName(_ name: String) throws(BuildFailure) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { throw .unfitRequest("A site needs the clinic's name.") }
    let name = words.joined(separator: " ")
    guard name.count <= 200, !name.unicodeScalars.contains(where: \.isHiddenSign) else {
      throw .unfitRequest("“\(name)” is no name that a page can show.")
    }
    return name
  }

  private static func unknown(_ locale: LocaleID) -> String {
    let known = locales.map(\.description).joined(separator: " and ")
    return "The program has pages to begin with in \(known) only. Make the site in one of these; "
      + "“handout new locale \(locale)” then adds \(locale)."
  }

  /// The folder as the file system finds it, made where there is none.
  private static func made(_ folder: String) throws(BuildFailure) -> String {
    do throws(SystemError) {
      try FileSystem.makeDirectories(folder)
    } catch {
      throw .system(error)
    }
    guard let root = FileSystem.resolved(folder) else {
      throw .system(SystemError("create", folder))
    }
    if (try? FileSystem.status("\(root)/\(SiteSettings.path)")) != nil {
      throw .unfitRequest("There is a site in \(folder) already. Name another folder.")
    }
    return root
  }

  private static func siteSettings(_ locales: [LocaleID]) -> String {
    """
    # The address at which the site will be published; it may have a path. This one is a placeholder.
    baseURL: https://exercises.example/
    # The language that you write in. Doses and other facts stand on its pages alone.
    sourceLocale: \(locales.first?.description ?? "en")
    locales: [\(locales.map(\.description).joined(separator: ", "))]
    # In the order of the home page. Another one needs its name in the words of each language:
    # locales/en/strings.yml with “en: {category: {balance: Exercises for your balance}}”.
    categories: [range-of-motion, strengthening]
    # Parts of the body and levels that exercises may name; each needs its name in the same way.
    # regions: [low-back, hip]
    # exerciseLevels: [easy, hard]

    # Names that stay as they are in every language: the clinic's, a portal's, a program's.
    # names: [MyPortal]

    """
  }

  private static func clinic(_ name: String) -> String {
    """
    name: \(YAMLText.quoted(name))
    # Leave out what you do not know. Hours are in 24 hours; two spans are a list. A location's name is
    # shown in every language as it stands here; one alone needs none.
    # locations:
    #   - name: Riverside
    #     phone: "+1 … ext. 12"
    #     address: {street: …, city: …, region: …, postalCode: "…"}
    #     hours: {monday: 08:00-17:00, tuesday: [08:00-12:00, 13:00-17:00], friday: closed}
    # urls: {website: "https://…", assessment: "https://…", appointments: "https://…", portal: none}

    # Figures that texts may name as %{claims.offices}; the source is for your own staff.
    # claims:
    #   offices: {number: 3, asOf: 2026-01-31, source: "annual report"}

    """
  }
}
