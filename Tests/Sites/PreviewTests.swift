import Diagnostics
import Foundation
import Localization
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("A preview")
struct PreviewTests {
  static let bridge = "content/exercises/bridge"
  static let spanish = "es/ejercicios/puente/index.html"

  /// A preview of a copy of the fixture, read once.
  private func preview(
    _ copy: SiteCopy, locale: String? = nil
  ) async throws -> PreviewSite {
    let preview = try PreviewSite(
      PreviewSite.Options(
        site: copy.path, locale: locale.flatMap { LocaleID($0) }, date: try testDate(),
        workers: Workers(count: 2), instance: "test"), onCheck: {})
    let update = try await preview.update(.everything)
    #expect(update == .changed(revision: "test-1"))
    return preview
  }

  private func text(_ preview: PreviewSite, _ file: String) async throws -> String {
    String(decoding: try #require(await preview.content(of: file)), as: UTF8.self)
  }

  @Test("shows what a build would write, with nothing but its own parts added")
  func sameAsBuild() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let built = try build(copy)
    let preview = try await preview(copy)
    let photograph = try FileSystem.read("\(copy.path)/\(Self.bridge)/2.png")
    for (file, bytes) in built {
      let shown = try #require(await preview.content(of: file), "\(file)")
      guard file.hasSuffix(".html") else {
        // A photograph is shown as it was taken.
        let isRendition = file.hasPrefix("assets/exercises/bridge/2.")
        #expect(shown == (isRendition ? photograph : bytes), "\(file)")
        continue
      }
      let text = String(decoding: shown, as: UTF8.self)
      let head = try #require(text.range(of: "<link rel=\"stylesheet\" href=\"/__handout/"))
      let headEnd = try #require(text.range(of: "</head>"))
      let bar = try #require(text.range(of: "<aside id=\"__handout_bar\""))
      let barEnd = try #require(text.range(of: "</body>"))
      let rest =
        text[..<head.lowerBound] + text[headEnd.lowerBound..<bar.lowerBound]
        + text[barEnd.lowerBound...]
      let page = String(rest).replacing(/\?photograph=[^"]+/, with: "")
      #expect(page == String(decoding: bytes, as: UTF8.self), "\(file)")
    }
    #expect(await preview.content(of: "none.html") == nil)
  }

  @Test("reads what is said to have changed, and nothing else")
  func changedFilesAlone() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    try copy.apply(.replace("\(Self.bridge)/es.md", "boca arriba", "de espaldas"))
    try copy.apply(.replace("content/pages/safety/en.md", "title: ", "title: Not read "))
    #expect(try await preview.update(.folders([Self.bridge])) == .changed(revision: "test-2"))
    #expect(try await text(preview, Self.spanish).contains("Acuéstese de espaldas."))
    #expect(try await !text(preview, "en/safety/index.html").contains("Not read"))
    #expect(try await preview.update(.folders([Self.bridge])) == .unchanged)
    #expect(try await preview.update(.everything) == .changed(revision: "test-3"))
    #expect(try await text(preview, "en/safety/index.html").contains("Not read"))
    #expect(try await preview.update(.everything) == .unchanged)
  }

  @Test(
    "keeps the last good page while its file cannot be read, and says so",
    arguments: [
      "", "---\ntitle: [\n---\n1. Nada.\n", "---\ntitle: Pu", "---\nsummary: Sin título.\n---\n",
    ])
  func lastGoodPage(broken: String) async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    let good = try await text(preview, Self.spanish)
    try copy.apply(.write("\(Self.bridge)/es.md", broken))
    _ = try await preview.update(.folders([Self.bridge]))
    let shown = try await text(preview, Self.spanish)
    #expect(shown.contains("Acuéstese boca arriba."))
    #expect(shown.contains("\(Self.bridge)/es.md cannot be read: this is the page as it last was."))
    #expect(shown.contains("<code>\(Self.bridge)/es.md:"))
    try copy.apply(
      .write(
        "\(Self.bridge)/es.md",
        """
        ---
        title: Puente nuevo
        summary: Da fuerza a las caderas.
        slug: puente
        ---
        1. Acuéstese boca arriba.
        """))
    _ = try await preview.update(.folders([Self.bridge]))
    let mended = try await text(preview, Self.spanish)
    #expect(mended.contains("Puente nuevo") && !mended.contains("cannot be read"))
    #expect(mended != good)
  }

  @Test(
    "keeps the last good site while a template, string table or site.yml cannot be read",
    arguments: [
      Change.replace("templates/page.html", "{{{body}}}", "{{{bdy}}}"),
      .write("templates/exercise.html", "{{#page}}"),
      .write("locales/es/strings.yml", "es: ["), .write("content/site.yml", "locales: ["),
      .write("content/site.yml", ""), .write("locales/en/locale.yml", "direction: up"),
    ])
  func lastGoodSite(change: Change) async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    let original = try SiteCopy(of: "two-locales")
    try copy.apply(change)
    _ = try await preview.update(.everything)
    let shown = try await text(preview, Self.spanish)
    #expect(shown.contains("This is the site as it last could be read."))
    #expect(shown.contains("Acuéstese boca arriba.") && shown.contains("<b>error</b>"))
    let file = change.file
    try copy.apply(.write(file, try original.text(file)))
    _ = try await preview.update(.everything)
    #expect(try await !text(preview, Self.spanish).contains("as it last could be read"))
  }

  @Test("begins with the problems where there is no site to show, and comes up to date")
  func nothingYet() async throws {
    let copy = try SiteCopy(of: "two-locales", [.write("content/site.yml", "locales: [")])
    let preview = try await preview(copy)
    let page = try await text(preview, "index.html")
    #expect(page.contains("The site cannot be read") && page.contains("content/site.yml:"))
    let original = try SiteCopy(of: "two-locales")
    try copy.apply(.write("content/site.yml", try original.text("content/site.yml")))
    _ = try await preview.update(.folders(["content"]))
    #expect(try await text(preview, Self.spanish).contains("Acuéstese boca arriba."))
  }

  @Test("shows a page that a build withholds, with what is wrong marked where it stands")
  func withheld() async throws {
    let copy = try SiteCopy(
      of: "two-locales",
      [.replace("\(Self.bridge)/es.md", "Acuéstese boca arriba.", "Lie on your back.")])
    let preview = try await preview(copy)
    let page = try await text(preview, Self.spanish)
    let mark = try #require(
      page.range(of: "<div class=\"__handout_mark __handout_error\" title=\""))
    #expect(page[mark.upperBound...].drop { $0 != ">" }.hasPrefix(">Lie on your back.</div>"))
    #expect(page.contains("A build would leave this page out in the language es."))
    #expect(page.contains("[identical-to-source]"))
    #expect(page.ranges(of: "__handout_mark").count == 1)
    // The problem is the Spanish page's alone.
    #expect(try await !text(preview, "en/exercises/bridge/index.html").contains("__handout_mark"))
  }

  @Test("keeps what is wrong with a picture while other files of its page change")
  func faultyPicture() async throws {
    let picture = "\(Self.bridge)/2.png"
    let whole = try FileSystem.read(Fixtures.photograph)
    let copy = try SiteCopy(of: "two-locales", [.bytes(picture, whole.dropLast(20))])
    let preview = try await preview(copy)
    let page = "en/exercises/bridge/index.html"
    let fault = "\(picture) is cut off: the end of the picture is missing."
    #expect(try await text(preview, page).contains(fault))
    try copy.apply(.replace("\(Self.bridge)/es.md", "boca arriba", "de espaldas"))
    _ = try await preview.update(.folders([Self.bridge]))
    #expect(try await text(preview, Self.spanish).contains("de espaldas"))
    #expect(try await text(preview, page).contains(fault))
    try copy.apply(.replace("\(Self.bridge)/es.md", "de espaldas", "boca arriba"))
    _ = try await preview.update(.everything)
    #expect(try await text(preview, page).contains(fault))

    try copy.apply(.bytes(picture, whole))
    _ = try await preview.update(.folders([Self.bridge]))
    #expect(try await !text(preview, page).contains(fault))
  }

  @Test("takes pages that are made, renamed and removed")
  func folders() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    let page = try copy.text("\(Self.bridge)/en.md")
      .replacing("aliases: [/en/exercises/hip-lift/]\n", with: "")
    try copy.apply(.write("content/exercises/new/en.md", page))
    _ = try await preview.update(.folders(["content/exercises", "content/exercises/new"]))
    #expect(await preview.content(of: "en/exercises/new/index.html") != nil)
    try copy.apply(.write("content/exercises/newer/en.md", page))
    try copy.apply(.remove("content/exercises/new"))
    _ = try await preview.update(
      .folders(["content/exercises", "content/exercises/new", "content/exercises/newer"]))
    #expect(await preview.content(of: "en/exercises/new/index.html") == nil)
    #expect(await preview.content(of: "en/exercises/newer/index.html") != nil)
    #expect(try await text(preview, "en/index.html").contains("exercises/newer/"))
    try copy.apply(.remove("content/exercises/newer"))
    _ = try await preview.update(.folders(["content/exercises/newer"]))
    #expect(await preview.content(of: "en/exercises/newer/index.html") == nil)
  }

  @Test("shows drafts, and says that they are")
  func drafts() async throws {
    let copy = try SiteCopy(
      of: "two-locales", [.replace("\(Self.bridge)/en.md", "order: 1", "order: 1\ndraft: true")])
    let preview = try await preview(copy)
    #expect(try await text(preview, Self.spanish).contains("This page is a draft"))
  }

  @Test("with one locale says of the others that they are not in it")
  func oneLocale() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy, locale: "es")
    #expect(try await text(preview, Self.spanish).contains("Acuéstese boca arriba."))
    let other = try await text(preview, "en/exercises/bridge/index.html")
    #expect(other.contains("Not in this preview") && !other.contains("Lie on your back"))
    let style = try await text(preview, "__handout/preview.css")
    #expect(style.contains("a[hreflang=\"en\"]::after") && !style.contains("hreflang=\"es\""))
    let unknown = try PreviewSite(
      PreviewSite.Options(
        site: copy.path, locale: LocaleID("de"), date: try testDate(), workers: Workers(count: 1),
        instance: ""), onCheck: {})
    await #expect(throws: BuildFailure.self) { try await unknown.update(.everything) }
  }

  @Test("shows a locale in preparation where it is asked for")
  func preparation() async throws {
    let copy = try ThreeLocales.copy()
    try copy.apply(.replace("content/site.yml", "[en, es, ar]", "[en, es]"))
    let page = try await text(preview(copy, locale: "ar"), "ar/index.html")
    #expect(page.contains("<html lang=\"ar\""))
  }

  @Test("reads the waivers again when they change")
  func waivers() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    let page = "en/exercises/bridge/index.html"
    #expect(try await text(preview, page).contains("not-reviewed"))
    try copy.apply(
      .write(
        "content/waivers.yml",
        "- {rule: not-reviewed, page: exercises/bridge, reason: Soon, by: A. Person}\n"))
    _ = try await preview.update(.everything)
    #expect(try await !text(preview, page).contains("not-reviewed"))
  }

  @Test("lists every page in every locale with what is wrong, once the site is checked")
  func overview() async throws {
    let copy = try SiteCopy(
      of: "two-locales",
      [.replace("\(Self.bridge)/es.md", "Acuéstese boca arriba.", "Lie on your back.")])
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    let preview = try PreviewSite(
      PreviewSite.Options(
        site: copy.path, locale: nil, date: try testDate(), workers: Workers(count: 2),
        instance: "test"), onCheck: { end.yield() })
    var checks = ends.makeAsyncIterator()
    _ = try await preview.update(.everything)
    await checks.next()
    func cell(_ address: String) async throws -> String? {
      let page = try await text(preview, "__handout/index.html")
      return page.range(of: "<a href=\"\(address)\">").map { start in
        String(page[start.upperBound...].prefix { $0 != "<" })
      }
    }
    #expect(try await cell("/es/ejercicios/puente/") == "withheld, not accepted")
    #expect(try await cell("/en/safety/") == "not reviewed")
    #expect(try await cell("/en/clinic/") == "complete")
    #expect(
      try await cell("/en/exercises/bridge/") == "not reviewed, placeholder pictures")
    // A page that is missing leads to what there is of it.
    let page = try await text(preview, "__handout/index.html")
    #expect(page.contains("<td class=\"problem\"><a href=\"/en/exercises/knee-stretch/\">missing"))
    #expect(page.contains("<th scope=\"col\" lang=\"es\">"))
    // After a change of one page, that page alone is checked again, and all is known.
    try copy.apply(
      .replace("\(Self.bridge)/es.md", "Lie on your back.", "Acuéstese boca arriba."))
    _ = try await preview.update(.folders([Self.bridge]))
    await checks.next()
    #expect(try await cell("/es/ejercicios/puente/") == "not accepted")
    #expect(try await text(preview, "__handout/index.html").contains(">missing</a>"))
    // What belongs to no page of the table stands above it, what belongs to Spanish in its column.
    try copy.apply(.remove("content/pages/home/en.md"))
    try copy.apply(.write("\(Self.bridge)/1.es.jpg", "no picture"))
    _ = try await preview.update(.everything)
    await checks.next()
    let broken = try await text(preview, "__handout/index.html")
    #expect(broken.contains("The site has no home page."))
    #expect(try await cell("/es/ejercicios/puente/")?.hasPrefix("stops the build") == true)
    #expect(
      try await cell("/en/exercises/bridge/") == "not reviewed, placeholder pictures")
  }

  @Test("shows all figures on one sheet, with what they stand in for, and follows their files")
  func figures() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    let sheet = "__handout/figures/index.html"
    let before = try await text(preview, sheet)
    #expect(before.contains("<h2>bridge</h2>\n<img src=\"/__handout/figures/bridge.svg\""))
    #expect(
      before.contains(
        "<p lang=\"en\"><a href=\"/en/exercises/bridge/\">Bridge</a>: the lift</p>"))
    #expect(before.contains("content/figures/bridge.yml</code> (the program’s)"))
    let drawing = try await text(preview, "__handout/figures/bridge.svg")

    let file = "content/figures/bridge.yml"
    try copy.apply(.write(file, "like: hook-lying\n"))
    try copy.apply(.write("content/figures/hips-up.yml", "like: bridge\nmirrored: true\n"))
    #expect(
      try await preview.update(.folders(["content/figures"])) == .changed(revision: "test-2"))
    #expect(try await text(preview, sheet).contains("content/figures/bridge.yml</code></p>"))
    #expect(try await text(preview, sheet).contains("<h2>hips-up</h2>"))
    let redrawn = try await text(preview, "__handout/figures/bridge.svg")
    #expect(redrawn != drawing)
    let shown = try #require(
      try await text(preview, "en/exercises/bridge/index.html").firstMatch(
        of: /assets\/figures\/bridge\.[0-9a-f]+\.svg/))
    #expect(try await text(preview, String(shown.output)) == redrawn)

    // Broken: the last good drawing stays, with the fault and its line.
    try copy.apply(.write(file, "like: hook-lying\npose: {pelvis: high}\n"))
    _ = try await preview.update(.folders(["content/figures"]))
    #expect(try await text(preview, sheet).contains("<code>content/figures/bridge.yml:2</code>"))
    #expect(try await text(preview, "__handout/figures/bridge.svg") == redrawn)
    #expect(await preview.content(of: "__handout/figures/none.svg") == nil)
  }

  @Test("shows a locale made from the source, longer and accented, links and facts intact")
  func pseudoLocale() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try PreviewSite(
      PreviewSite.Options(
        site: copy.path, locale: nil, hasPseudoLocale: true, date: try testDate(),
        workers: Workers(count: 2), instance: "test"), onCheck: {})
    _ = try await preview.update(.everything)
    let page = try await text(preview, "en-XA/exercises/bridge/index.html")
    #expect(page.contains("<html lang=\"en-XA\""))
    #expect(page.contains("[Ļîé öñ ýöûŕ ƀåçķ. ~~~~~ ~]"))
    // What the dose says is a message, with its number.
    #expect(page.contains("[Ļîƒţ ýöûŕ ĥîþš ƒöŕ [30 šéçöñđš"))
    #expect(page.contains("href=\"https://clinic.test/more\""))
    #expect(page.contains("href=\"../../../en-XA/safety/index.html#stop\""))
    #expect(page.contains("No problems on this page"))
    // The site's own pages are as they were, but for the language that is added to the switch.
    #expect(try await text(preview, Self.spanish).contains("Acuéstese boca arriba."))
    try copy.apply(.replace("\(Self.bridge)/en.md", "Lie on your back.", "Lie down."))
    _ = try await preview.update(.folders([Self.bridge]))
    #expect(
      try await text(preview, "en-XA/exercises/bridge/index.html").contains("[Ļîé đöŵñ. ~~~~]"))
  }

  @Test("shows the site's own page for what is not there, and asks the real site for nothing")
  func notFound() async throws {
    let copy = try SiteCopy(of: "two-locales")
    let preview = try await preview(copy)
    let page = String(decoding: await preview.notFoundPage(), as: UTF8.self)
    #expect(page.contains("href=\"/assets/") && !page.contains("https://clinic.test"))
    #expect(page.contains("/__handout/reload.js"))
  }
}

extension Change {
  /// The file or folder that it is made in.
  fileprivate var file: String {
    switch self {
    case .write(let file, _), .bytes(let file, _), .replace(let file, _, _), .remove(let file),
      .link(let file, _), .folder(let file), .sparse(let file, _):
      file
    case .accept, .draft: "content"
    }
  }
}
