import Testing

@testable import SiteGenerator

@Suite("Addresses that were printed once")
struct OldAddressTests {
  private static let alias = Change.replace(
    File.bridgeInSpanish, "slug: puente", "slug: puente\naliases: [/es/viejo/]")

  /// The fixture's stub, with the language of the page that it leads to.
  private static let stub = Change.replace(
    "templates/redirect.html", "<body>",
    "<body>{{#foreign}}<p lang=\"{{lang}}\">{{name}}</p>{{/foreign}}")

  private func pages(_ changes: [Change]) throws -> [String: String] {
    try build(SoundSite.copy([Self.alias, Self.stub] + changes)).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "those of a translation that is not published lead to the source page, and say its language",
    arguments: [
      .replace(
        File.bridgeInSpanish, "Da fuerza a las caderas.", "Makes your hips strong and steady."),
      .replace(File.bridge, "order: 1", "order: 1\nlocales: [en]"),
    ] as [Change])
  func withheld(change: Change) throws {
    let pages = try pages([change])
    for (file, root) in [
      ("es/ejercicios/puente/index.html", "../../../"), ("es/viejo/index.html", "../../"),
    ] {
      let page = try #require(pages[file])
      #expect(page.contains("<html lang=\"es\" dir=\"ltr\">"))
      #expect(page.contains("<p lang=\"en\">English</p>"))
      #expect(page.contains("<a href=\"\(root)en/exercises/bridge/index.html\">Bridge</a>"))
    }
  }

  @Test("that of a page in the reader's language leads there, and names no language")
  func published() throws {
    let pages = try pages([])
    let stub = try #require(pages["es/viejo/index.html"])
    #expect(stub.contains("<a href=\"../../es/ejercicios/puente/index.html\">Puente</a>"))
    #expect(!stub.contains("<p lang"))
    #expect(pages["es/ejercicios/puente/index.html"]?.contains("<main") == true)
  }

  @Test("a draft has none")
  func draft() throws {
    let pages = try pages([
      .replace(File.knee, "category:", "draft: true\ncategory:"),
      .replace(File.bridge, " or [the knee](../knee-stretch/en.md)", ""),
      .replace(File.bridgeInSpanish, " o [la rodilla](../knee-stretch/en.md)", ""),
    ])
    #expect(!pages.keys.contains { $0.contains("knee") })
  }
}
