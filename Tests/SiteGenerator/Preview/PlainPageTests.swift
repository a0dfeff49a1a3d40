import Diagnostics
import Templates
import Testing

@testable import SiteGenerator

@Suite("A preview's own pages")
struct PlainPageTests {
  @Test("have templates without a fault")
  func templates() {
    #expect(PreviewTemplates.library.diagnostics == [])
    #expect(PreviewTemplates.page != nil)
    #expect(PreviewTemplates.head != nil)
    #expect(PreviewTemplates.bar != nil)
  }

  @Test("show a text, and a bar with notices and problems, escaped")
  func plain() {
    let problem = Diagnostic(
      "broken-link", .error, at: SourceLocation(path: "a&b.md"), "No <page>.", help: "Mend it.",
      source: "a", target: "b")
    let page = PlainPage(
      title: "A & B", text: "1 < 2",
      bar: ProblemBar(
        revision: PreviewRevision(instance: "a\"", number: 7), notices: ["Old."],
        problems: [problem]))
    #expect(
      String(decoding: page.bytes, as: UTF8.self) == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>A &amp; B</title>
        <meta name="viewport" content="width=device-width">
        <link rel="stylesheet" href="/__handout/preview.css">
        <script src="/__handout/reload.js" data-revision="a&quot;-7"></script>
        <script defer src="/__handout/photographs.js" data-token="a&quot;"></script>
        </head>
        <body>
        <main id="__handout_overview">
        <h1>A &amp; B</h1>
        <p>1 &lt; 2</p>
        </main>
        <aside id="__handout_bar" lang="en" dir="ltr" aria-label="Preview">
        <p class="__handout_notice" role="status">Old.</p>
        <details open>
        <summary>1 error</summary>
        <ul>
        <li class="__handout_error"><b>error</b> <code>a&amp;b.md:1</code> No &lt;page&gt;.\
        <br>Source: a<br>Translation: b<br>Mend it. <small>[broken-link]</small></li>
        </ul>
        </details>
        <a href="/__handout/">All pages</a> <a href="/__handout/figures/">All figures</a> \
        <a href="/__handout/shots/">Photographs to take</a> \
        <a href="/__handout/status/">Status of the translations</a>
        </aside>
        </body>
        </html>

        """)
  }

  @Test("show a table of pages by locale, a cell with or without a link")
  func table() {
    let overview = OverviewTable(
      locales: [OverviewLocale(lang: "es", name: "Español")],
      rows: [
        OverviewRow(
          lang: "en", title: "Bridge",
          cells: [
            OverviewCell(text: "complete", address: Address(folder: "es/puente/")),
            OverviewCell(text: "missing", style: "problem", address: nil),
          ])
      ])
    let page = PlainPage(
      title: "All pages", overview: overview,
      bar: ProblemBar(
        revision: PreviewRevision(instance: "a", number: 1), notices: [], problems: []))
    let text = String(decoding: page.bytes, as: UTF8.self)
    let table = text.split(separator: "</h1>\n").last?.split(separator: "</main>").first
    #expect(
      table.map(String.init) == """
        <table>
        <caption>Each page in each language</caption>
        <thead>
        <tr><th scope="col">Page</th><th scope="col" lang="es">Español</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" lang="en">Bridge</th>\
        <td class=""><a href="/es/puente/">complete</a></td><td class="problem">missing</td></tr>
        </tbody>
        </table>

        """)
  }
}
