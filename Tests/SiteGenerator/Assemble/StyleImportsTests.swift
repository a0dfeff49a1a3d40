import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("Style sheets that import others")
struct StyleImportsTests {
  private func join(_ sheets: [String: String]) -> (joined: String, StyleImports) {
    let assets = sheets.sorted { $0.key < $1.key }.map {
      Asset(path: $0, bytes: Array($1.utf8), isOwn: true)
    }
    var styles = StyleImports(assets)
    let joined = assets.map { styles.joined($0) }.first ?? []
    return (String(decoding: joined, as: UTF8.self), styles)
  }

  @Test("the sheet stands in the place of its name, and is no file of its own")
  func joined() {
    let (joined, styles) = join([
      "all.css": "/* All */\n@import \"b.css\";\n@import \"c.css\";\na{}", "b.css": "b{}",
      "c.css": "c{}\n@media print{}\n",
    ])
    #expect(joined == "/* All */\nb{}\nc{}\n@media print{}\n\na{}\n")
    #expect(styles.imported == ["b.css", "c.css"] && styles.diagnostics == [])
  }

  @Test(
    "what is no import of a sheet of the site stays as it is",
    arguments: [
      "@import url(https://a.test/b.css);\n", " @import \"b.css\";\n", "@import \"b.css\" print;\n",
      "a{}\n",
    ])
  func kept(sheet: String) {
    let (joined, styles) = join(["all.css": sheet, "b.css": "b{}"])
    #expect(joined.hasPrefix(sheet) && styles.imported == [])
  }

  @Test(
    "a sheet that there is not, the sheet itself and one that imports others are reported",
    arguments: [
      ("@import \"d.css\";", "There is no style sheet “d.css” to import."),
      ("@import \"all.css\";", "There is no style sheet “all.css” to import."),
      ("@import \"b.css\";", "“b.css” cannot be imported, as it imports others."),
    ])
  func refused(line: String, message: String) {
    let (joined, styles) = join([
      "all.css": "a{}\n\(line)\n", "b.css": "@import \"c.css\";", "c.css": "",
    ])
    #expect(joined == "a{}\n\n")
    let found = styles.diagnostics.first
    #expect(found?.message == message && found?.location.range.startLine == 2)
    #expect(found?.location.path == "templates/assets/all.css")
  }
}
