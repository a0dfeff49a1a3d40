import Foundation
import Testing

@testable import SiteGenerator

@Suite("Scripts as they are published")
struct CompactScriptTests {
  @Test(
    "lines of comment, empty lines and the space before a line are left out",
    arguments: [
      ("// What it does\nf();\n", "f();\n"),
      ("if (a) {\n  // Why\n\tb(\"//\"); // why\n\n}\n", "if (a) {\nb(\"//\"); // why\n}\n"),
      ("const a = `x ${y} z`;\n  c /\n  d", "const a = `x ${y} z`;\nc /\nd\n"),
      ("", ""),
    ])
  func compact(source: String, expected: String) {
    #expect(compacted(source) == expected)
  }

  @Test(
    "a script with a text or a comment that may reach into the next line stays as it is",
    arguments: [
      "const a = `\n  // b\n`;\n", "/* a\n  // b */ c();\n", "const a = \"b \\\n  // c\";\n",
      "a();\r\n  b();\r\n", "a = /[`]/;\n  b();\n",
    ])
  func kept(source: String) {
    #expect(compacted(source) == source)
  }

  @Test("each script of the program is published smaller", arguments: scripts)
  func program(path: String) throws {
    let source = try #require(BaseFiles.bytes(of: path))
    #expect(CompactScript.bytes(of: source).count < source.count)
  }

  private static let scripts = BaseFiles.paths.filter { $0.hasSuffix(".js") }

  private func compacted(_ source: String) -> String {
    String(decoding: CompactScript.bytes(of: Array(source.utf8)), as: UTF8.self)
  }
}
