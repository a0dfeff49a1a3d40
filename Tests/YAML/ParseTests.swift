import Diagnostics
import Testing

@testable import YAML

@Suite("Parsing YAML")
struct ParseTests {
  @Test("front matter becomes a tree with places")
  func frontMatter() throws {
    let (node, diagnostics) = parse("title: Clamshell\ndose: {hold: 30s}\n")
    #expect(diagnostics == [])
    #expect(
      node
        == mapping(
          [
            entry(
              "title", at(1, 1, 1, 6),
              YAMLNode(content: .scalar("Clamshell", isPlain: true), range: at(1, 8, 1, 17))),
            entry(
              "dose", at(2, 1, 2, 5),
              mapping(
                [
                  entry(
                    "hold", at(2, 8, 2, 12),
                    YAMLNode(content: .scalar("30s", isPlain: true), range: at(2, 14, 2, 17)))
                ], at(2, 7, 2, 18))),
          ], at(1, 1, 2, 18)))
  }
}
