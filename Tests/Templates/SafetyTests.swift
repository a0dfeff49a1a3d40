import Diagnostics
import Templates
import Testing

/// A small generator of the xorshift family, so that a seed always gives the same values.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite("Safety")
struct SafetyTests {
  private static let pieces = [
    "<script", "</script>", "\"", "'", "\n", "\r", "\\", "<", ">", "&", "&quot;", "]]>", "<!--",
    "-->", "é", "\u{2028}", "{{t}}", "{{{h}}}", "a", " ", "=", "/", "`", "\u{0}", "</title>",
  ]

  private static func text(_ generator: inout Seeded) -> String {
    (0..<Int.random(in: 0...12, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// What stands between two marks that no value holds.
  private func inside(_ rendered: String) -> [Substring] {
    rendered.split(separator: "\u{1}", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test("no text ends the place it stands in", arguments: 0..<200)
  func breakingOut(seed: Int) {
    var generator = Seeded(seed: seed)
    let value = Self.text(&generator)
    let rendered = Bench(
      "<title>\u{1}{{t}}\u{1}</title><p title=\"\u{1}{{t}}\u{1}\" id='\u{1}{{t}}\u{1}'>\u{1}{{t}}\u{1}"
        + "<a href=\"\u{1}{{u}}\u{1}\"><script type=\"application/ld+json\">"
        + "{\"a\": \"\u{1}{{t}}\u{1}\"}</script>",
      [.text("t", value), .url("u", value)]
    ).rendered
    let places = inside(rendered)
    #expect(places.count == 6)
    for place in places {
      #expect(!place.unicodeScalars.contains("<") && !place.unicodeScalars.contains(">"))
    }
    for attribute in [places[1], places[2], places[4]] {
      #expect(!attribute.unicodeScalars.contains("\"") && !attribute.unicodeScalars.contains("'"))
    }
    let json = places[5].unicodeScalars
    #expect(json.allSatisfy { $0.value >= 0x20 })
    #expect(Self.endsOnlyOutside(json))
    #expect(Self.unescaped(places[3]) == value)
  }

  /// Whether every quotation mark is behind a backslash, and no backslash is left over.
  private static func endsOnlyOutside(_ string: Substring.UnicodeScalarView) -> Bool {
    var isEscaped = false
    for scalar in string {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\"" {
        return false
      } else {
        isEscaped = scalar == "\\"
      }
    }
    return !isEscaped
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = String(text)
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      result = result.split(separator: reference, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return result
  }

  private static let tokens = [
    "{{", "}}", "{{{", "}}}", "{{#l}}", "{{/l}}", "{{^t}}", "{{/t}}", "{{>p}}", "{{<p}}", "{{/p}}",
    "{{$b}}", "{{/b}}", "{{t}}", "{{{h}}}", "{{! ", "{{=", "{{&t}}", "{{strings.x}}",
    "{{assets.y}}",
    "<", ">", "</", "<!--", "-->", "\"", "'", "=", "<script>", "</script>", "<a href=\"", "title",
    " ", "\n", "\r\n", "  ", "\t", "é", "a", ".", "/", "\u{0}",
  ]

  @Test("any tags in any order are read or refused, never more", arguments: 0..<400)
  func shuffled(seed: Int) {
    var generator = Seeded(seed: seed)
    func template(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &generator))
        .map { _ in Self.tokens.randomElement(using: &generator) ?? "" }.joined()
    }
    let bench = Bench(
      template(30),
      [.text("t", "x"), .html("h", "y"), .list("l", [[.text("t", "z")], [.text("t", "")]])],
      partials: ["p": template(15)])
    let compilation = bench.compilation
    let malformed = bench.library.diagnostics.filter {
      compilation.templates.contains($0.location.path == "templates/p.html" ? "p" : "page")
    }
    #expect(
      (compilation.template == nil) == !(compilation.diagnostics + malformed).isEmpty)
    #expect(bench.rendered == bench.rendered)
  }

  @Test("any bytes are read or refused, never more", arguments: 0..<200)
  func random(seed: Int) {
    var generator = Seeded(seed: seed)
    let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ -> UInt8 in
      Bool.random(using: &generator)
        ? Array("{}#/<>$!^ \n\"=-a".utf8).randomElement(using: &generator) ?? 0
        : UInt8.random(in: 0...255, using: &generator)
    }
    let library = TemplateLibrary([
      TemplateSource(path: "templates/page.html", name: "page", text: bytes)
    ])
    let compilation = library.compile("page", schema: Schema([]), resolver: TemplateResolver())
    let problems = library.diagnostics + compilation.diagnostics
    #expect((compilation.template == nil) == !problems.isEmpty)
  }
}
