import Diagnostics
import Templates
import Testing

@Suite("Messages and assets")
struct MessageTests {
  static let messages: [String: [MessagePart]] = [
    "nav.home": [.literal("Start & <go>")],
    "again": [
      .literal("Do \""), .placeholder("title"), .literal("\" "), .placeholder("dose.sets"),
    ],
    "step": [.placeholder("n"), .literal(".")],
    "lost": [.placeholder("titel")],
    "html": [.placeholder("body")],
    "kept": [.literal("Open "), .foreign("A<B", language: "en")],
  ]
  static let assets = ["style.css": "assets/style.3f.css", "img/a b.png": "assets/a&b.png"]

  func bench(
    _ template: String, root: Entry = .url("root", "../&/"), partials: [String: String] = [:],
    absent: Set<String> = []
  ) -> Bench {
    var bench = Bench(
      template,
      [
        root, .text("title", "<b>"), .html("body", "<i>"), .record("dose", [.number("sets", 2)]),
        .list("steps", [[.number("n", 1)], [.number("n", 2)]]),
      ], partials: partials)
    bench.resolver = TemplateResolver(
      message: { Self.messages[$0] }, messageKeys: Array(Self.messages.keys),
      asset: { Self.assets[$0] }, assetPaths: Array(Self.assets.keys), absentAssets: absent)
    return bench
  }

  @Test("a message is escaped for where it stands")
  func escaped() {
    #expect(
      bench("<p title=\"{{strings.nav.home}}{{strings.again}}\">{{strings.again}}").rendered
        == "<p title=\"Start &amp; &lt;go&gt;Do &quot;&lt;b&gt;&quot; 2\">Do \"&lt;b&gt;\" 2")
    #expect(
      bench("<script type=\"application/ld+json\">\"{{strings.again}}\"</script>").rendered
        == "<script type=\"application/ld+json\">\"Do \\\"\\u003cb\\u003e\\\" 2\"</script>")
  }

  @Test("words of another language are marked where tags may stand, and only there")
  func foreign() {
    #expect(
      bench("<p title=\"{{strings.kept}}\">{{strings.kept}}</p>").rendered
        == "<p title=\"Open A&lt;B\">Open <span lang=\"en\">A&lt;B</span></p>")
    #expect(bench("<title>{{strings.kept}}</title>").rendered == "<title>Open A&lt;B</title>")
  }

  @Test("placeholders are looked up where the message stands")
  func scope() {
    #expect(bench("{{#steps}}{{strings.step}}{{/steps}}").rendered == "1.2.")
    #expect(
      bench("{{strings.step}}").problems == [
        "page:1:1 unknown-name: The message “step” asks for “%{n}”, which this template does not "
          + "know here. | Known here: body, dose, root, steps, title."
      ])
  }

  @Test("the keys that a page shows are told, those of partials too")
  func keys() {
    let compilation = bench("{{strings.again}}{{>p}}", partials: ["p": "{{strings.nav.home}}"])
      .compilation
    #expect(compilation.messageKeys == ["again", "nav.home"])
    #expect(compilation.templates == ["page", "p"])
  }

  @Test("an asset is an address below the root")
  func asset() {
    #expect(
      bench("<link href=\"{{assets.style.css}}\">{{assets.style.css}}").rendered
        == "<link href=\"../&amp;/assets/style.3f.css\">../&amp;/assets/style.3f.css")
    #expect(
      bench("{{#steps}}{{assets.style.css}}{{/steps}}", root: .text("root", "")).rendered
        == "assets/style.3f.cssassets/style.3f.css")
  }

  static let problems: [(template: String, problem: String)] = [
    (
      "{{strings.nav.hom}}",
      "page:1:1 unknown-name: There is no message “nav.hom” in the string table. "
        + "| Did you mean “nav.home”?"
    ),
    (
      "{{strings.lost}}",
      "page:1:1 unknown-name: The message “lost” asks for “%{titel}”, which this template does not "
        + "know here. | Did you mean “title”?"
    ),
    (
      "{{strings.html}}",
      "page:1:1 malformed-template: The message “html” cannot show “%{body}” here: “body” is HTML, "
        + "which is written with three braces."
    ),
    (
      "{{{strings.nav.home}}}",
      "page:1:1 malformed-template: “strings.nav.home” is text, not HTML. "
        + "| Write {{strings.nav.home}}."
    ),
    (
      "<a href=\"{{strings.nav.home}}\">",
      "page:1:10 malformed-template: “strings.nav.home” is text, but only an address may stand in "
        + "the value of “href”. | Use a value that is an address."
    ),
    (
      "<!--{{strings.nav.home}}-->",
      "page:1:5 malformed-template: “strings.nav.home” stands in an HTML comment, where no value "
        + "may stand. | Move it between tags or into the quoted value of an attribute."
    ),
    (
      "{{#strings.nav.home}}x{{/strings.nav.home}}",
      "page:1:1 malformed-template: “strings.nav.home” cannot be tested or repeated. "
        + "| Write {{strings.nav.home}}."
    ),
    (
      "{{assets.styl.css}}",
      "page:1:1 unknown-name: There is no asset “styl.css”. | Did you mean “style.css”?"
    ),
    (
      "<style>{{assets.style.css}}</style>",
      "page:1:8 malformed-template: “assets.style.css” stands in <style>, where no value may stand. "
        + "| Only a script of type application/ld+json may hold values, in its strings."
    ),
    (
      "{{strings}}",
      "page:1:1 unknown-name: “strings” is not a value that this template knows here. "
        + "| Known here: body, dose, root, steps, title."
    ),
  ]

  @Test("a message or asset that cannot be written is an error", arguments: problems)
  func problem(template: String, problem: String) {
    #expect(bench(template).problems == [problem])
  }

  @Test("a section of an asset is there where the site has the file")
  func assetSections() {
    #expect(bench("{{#assets.style.css}}a{{/assets.style.css}}").rendered == "a")
    #expect(bench("{{^assets.style.css}}a{{/assets.style.css}}").rendered == "")
    let icon = "assets.icon.svg"
    #expect(
      bench("{{#\(icon)}}<link href=\"{{\(icon)}}\">{{/\(icon)}}b", absent: ["icon.svg"]).rendered
        == "b")
    #expect(bench("{{^\(icon)}}a{{/\(icon)}}", absent: ["icon.svg"]).rendered == "a")
    #expect(
      bench("{{\(icon)}}", absent: ["icon.svg"]).problems == [
        "page:1:1 unknown-name: There is no asset “icon.svg”. "
          + "| Known here: img/a b.png, style.css."
      ])
  }

  @Test("a section of an asset that no site has is an error")
  func unknownAssetSection() {
    #expect(
      bench("{{#assets.styl.css}}a{{/assets.styl.css}}").problems == [
        "page:1:1 unknown-name: There is no asset “styl.css”. | Did you mean “style.css”?"
      ])
  }

  @Test("an asset needs the page's way to the root")
  func rootless() {
    #expect(
      bench("{{assets.style.css}}", root: .flag("root", true)).problems == [
        "page:1:1 unknown-name: The page has no “root” to find the asset “style.css” from. "
          + "| Give the page's values a “root”, the way to the site's root."
      ])
  }
}
