import Testing

@testable import SiteGenerator

@Suite("Values that a YAML file gets")
struct YAMLRevisionTests {
  private func written(
    _ file: String, _ changes: [([String], String)], order: [[String]] = [],
    namesThings: Bool = false
  ) -> String? {
    YAMLRevision.written(
      changes.map { .init(path: $0.0, value: $0.1) }, into: Array(file.utf8),
      order: order, namesThings: namesThings
    ).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "stand where the old ones stood, quoted as they were",
    arguments: [
      ("a: one # note\nb: 2\n", "two", "a: two # note\nb: 2\n"),
      ("a: 'it''s'\nb: 2\n", "that's", "a: 'that''s'\nb: 2\n"),
      ("a: \"x\"\nb: 2\n", "say \"y\" \\ z", "a: \"say \\\"y\\\" \\\\ z\"\nb: 2\n"),
      ("a: one\nb: 2\n", "x: y", "a: \"x: y\"\nb: 2\n"),
      ("a: one\nb: 2\n", "%{count} x", "a: \"%{count} x\"\nb: 2\n"),
      ("a: one\nb: 2\n", "no", "a: \"no\"\nb: 2\n"),
      ("a: one\nb: 2\n", "12", "a: \"12\"\nb: 2\n"),
      ("a: |\n  two\n  lines\nb: 2\n", "one", "a: one\nb: 2\n"),
      ("a:\nb: 2\n", "one", "a: one\nb: 2\n"),
      ("a:\r\nb: 2\r\n", "one", "a: one\r\nb: 2\r\n"),
      ("a: {x: 1}\nb: 2\n", "one", nil),
      ("{a: one, b: 2}\n", "two, three", "{a: \"two, three\", b: 2}\n"),
      ("a: one\nb: 2\n", "tab\tnew\nline", "a: \"tab\\tnew\\nline\"\nb: 2\n"),
    ] as [(String, String, String?)])
  func replaced(file: String, value: String, expected: String?) {
    #expect(written(file, [(["a"], value)]) == expected)
  }

  @Test("stand behind those that stand before them in the source")
  func inserted() {
    let order = [["es", "a"], ["es", "g", "x"], ["es", "g", "w"], ["es", "z"]]
    #expect(
      written(
        "es:\n  a: 1\n  z: 9\n", [(["es", "g", "x"], "equis"), (["es", "g", "w"], "ve")],
        order: order) == "es:\n  a: 1\n  g:\n    x: equis\n    w: ve\n  z: 9\n")
    #expect(
      written(
        "es:\n  g: {w: 2}\n  z: 9\n", [(["es", "a"], "uno"), (["es", "g", "x"], "a, b")],
        order: order) == "es:\n  a: uno\n  g: {w: 2, x: \"a, b\"}\n  z: 9\n")
    #expect(written("es:\n", [(["es", "a"], "uno")], order: order) == "es:\n  a: uno\n")
    #expect(
      written("es:\n  a: |\n    uno\n\n  z: 9", [(["es", "g", "x"], "equis")], order: order)
        == "es:\n  a: |\n    uno\n\n  g:\n    x: equis\n  z: 9")
    #expect(
      written("es:\n  a: 1", [(["es", "z"], "fin")], order: order) == "es:\n  a: 1\n  z: fin")
  }

  @Test("of a new page stand as a writer writes them")
  func new() {
    #expect(
      written(
        "",
        [
          (["title"], "Puente"), (["images", "1.jpg", "alt"], "Arriba, \"así\""),
          (["images", "1.jpg", "caption"], "Aquí"),
        ], namesThings: true)
        == "title: Puente\nimages:\n  1.jpg: {alt: \"Arriba, \\\"así\\\"\", caption: \"Aquí\"}\n")
  }

  @Test("find no place in a file that is no mapping", arguments: ["- a\n", "text\n", "a: [\n"])
  func noMapping(file: String) {
    #expect(written(file, [(["a"], "x")]) == nil)
  }
}
