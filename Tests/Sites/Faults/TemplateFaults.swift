import OperatingSystem
import SiteGenerator

/// Faults of templates.
let templateFaults: [Fault] = [
  Fault(
    "malformed-template", "a tag that is not closed", at: "\(File.page):4:1",
    [.replace(File.page, "{{{body}}}", "{{{body}}")],
    twin: [.replace(File.page, "{{{body}}}", "{{{ body }}}")]),
  Fault(
    "malformed-template", "a section that is never closed", at: "\(File.page):3:1",
    [.replace(File.page, "{{/isSafety}}", "")],
    twin: [.replace(File.page, "{{#isSafety}}", "{{# isSafety }}")]),
  Fault(
    "malformed-template", "HTML written as text", at: "\(File.page):4:1",
    [.replace(File.page, "{{{body}}}", "{{body}}")],
    twin: [.replace(File.page, "{{{body}}}", "<div>{{{body}}}</div>")]),
  Fault(
    "malformed-template", "text written as HTML", at: "\(File.layout):5:8",
    [.replace(File.layout, "<title>{{page.title}}", "<title>{{{page.title}}}")],
    twin: [.replace(File.layout, "<title>{{page.title}}", "<title>{{ page.title }}")]),
  Fault(
    "malformed-template", "text where an address belongs", at: "\(File.layout):7:29",
    [.replace(File.layout, "{{page.canonicalURL}}", "{{page.title}}")],
    twin: [.replace(File.layout, "{{page.canonicalURL}}", "{{page.homeURL}}")]),
  Fault(
    "malformed-template", "a template that includes itself", at: "templates/parts/picture.html:2:1",
    [.write("templates/parts/picture.html", "<img alt=\"{{alt}}\">\n{{>parts/picture}}\n")],
    twin: [
      .write(
        "templates/parts/picture.html",
        "<img alt=\"{{alt}}\">{{#step}}<small>{{strings.program.step}}</small>{{/step}}\n")
    ]),
  Fault(
    "malformed-template", "templates that include each other", at: "templates/parts/two.html:1:1",
    [
      .write("templates/parts/one.html", "{{>parts/two}}"),
      .write("templates/parts/two.html", "{{>parts/one}}"),
      .replace(File.page, "{{{body}}}", "{{{body}}}{{>parts/one}}"),
    ],
    twin: [
      .write("templates/parts/one.html", "{{>parts/two}}"),
      .write("templates/parts/two.html", "<hr>"),
      .replace(File.page, "{{{body}}}", "{{{body}}}{{>parts/one}}"),
    ]),
  Fault(
    "unknown-name", "a misspelt value", at: "\(File.home):3:1",
    [.replace(File.home, "{{{body}}}", "{{{boby}}}")],
    twin: [.replace(File.home, "{{{body}}}", "{{! boby }}{{{body}}}")]),
  Fault(
    "unknown-name", "a misspelt message", at: "\(File.layout):18:25",
    [.replace(File.layout, "{{strings.skip}}", "{{strings.skipp}}")],
    twin: [.replace(File.layout, "{{strings.skip}}", "{{ strings.skip }}")]),
  Fault(
    "unknown-name", "an asset that there is not", at: "\(File.layout):12:30",
    [.replace(File.layout, "{{assets.site.css}}", "{{assets.sight.css}}")],
    twin: [
      .write("templates/assets/more/print sheet.css", ""),
      .replace(File.layout, "{{assets.site.css}}", "{{ assets.site.css }}"),
    ]),
  Fault(
    "unknown-name", "a block that the layout does not have", at: "\(File.page):2:1",
    [
      .replace(File.page, "{{$content}}", "{{$contents}}"),
      .replace(File.page, "{{/content}}", "{{/contents}}"),
    ],
    twin: [.replace(File.page, "{{$content}}", "{{$ content }}")]),
  Fault(
    "unknown-partial", "a partial that there is not", at: "templates/exercise.html:15:14",
    [
      .replace(
        "templates/exercise.html", "\n{{#pictures}}{{>parts/picture}}",
        "\n{{#pictures}}{{>parts/pictures}}")
    ],
    twin: [.write("templates/parts/unused.html", "<p>")]),
  Fault(
    "unknown-name", "a style sheet that imports one that there is not",
    at: "templates/assets/more.css:2:1",
    [.write("templates/assets/more.css", "a { color: red }\n@import \"sit.css\";\n")],
    twin: [.write("templates/assets/more.css", "a { color: red }\n@import \"site.css\";\n")]),
  Fault(
    "outdated-override", "a copy of a template that the program has changed since",
    at: "\(File.page):1:1", [.write("templates/originals.yml", "\(File.page): \(otherDigest)\n")],
    twin: [.write("templates/originals.yml", "\(File.page): \(digest(of: File.page))\n")]),
  Fault(
    "field-out-of-range", "a digest that is none", at: "templates/originals.yml:1:22",
    [.write("templates/originals.yml", "\(File.page): 2026\n")],
    twin: [.write("templates/originals.yml", "")]),
]

/// The digest of no file of the program.
private let otherDigest = String(repeating: "0", count: 64)

private func digest(of path: String) -> String {
  SHA256.hexDigest(of: BaseFiles.bytes(of: path) ?? [])
}
