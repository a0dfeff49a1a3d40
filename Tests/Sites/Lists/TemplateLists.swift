/// Lists in templates.
extension PlantedList {
  static let ofTemplates: [PlantedList] = ofPieces + ofConstructs

  private static let ofPieces: [PlantedList] = pieces.map { piece in
    PlantedList("template with many \(piece.debugDescription)") { count in
      let pieces = String(repeating: piece, count: count)
      return [.replace(File.page, "{{{body}}}", pieces + "{{{body}}}")]
    }
  }

  private static let pieces: [String] = [
    "{{page.title}}", "{{page.title}}\n", "{{unknown}}", "{{page.unknown}}", "{{#page}}{{/page}}",
    "{{#isSafety}}", "{{/isSafety}}", "{{#isSafety}}\n", "{{! a }}", "{{! a", "{{!", "{{", "{{{",
    "{{{{", "}}", "{{=a=}}", "{{=", "{{&a}}", "{{>parts/unknown}}", "{{<layout}}{{/layout}}",
    "{{$block}}{{/block}}", "{{$block}}", "<p>", "<p a=\"b\" ", "<!--", "<script>", "Words ",
    "<p a=\"b\"c=\"d\">", "{{strings.skip}}", "{{strings.unknown}}", "{{assets.unknown}}",
    "&amp;",
    "<meta name=\"description\" content=\"a\">", " ", "\n", "<",
  ]

  private static let ofConstructs: [PlantedList] = [
    PlantedList("blocks of a layout") { count in
      [
        .replace(
          File.page, "{{$content}}", row(count) { "{{$b\($0)}}{{/b\($0)}}" } + "{{$content}}"),
        .replace(
          File.layout, "{{$content}}", row(count) { "{{$b\($0)}}{{/b\($0)}}" } + "{{$content}}"),
      ]
    },
    PlantedList("blocks that a layout has not") { count in
      [
        .replace(
          File.page, "{{$content}}", row(count) { "{{$x\($0)}}{{/x\($0)}}" } + "{{$content}}"),
        .replace(
          File.layout, "{{$content}}", row(count) { "{{$b\($0)}}{{/b\($0)}}" } + "{{$content}}"),
      ]
    },
    PlantedList("a partial with a fault, included often") { count in
      [
        .write("templates/parts/faulty.html", "{{unknown}}"),
        .replace(
          File.page, "{{{body}}}",
          String(repeating: "{{>parts/faulty}}", count: count) + "{{{body}}}"),
      ]
    },
    PlantedList("the name of a tag") { count in
      [
        .replace(
          File.page, "{{{body}}}",
          "<a\(String(repeating: "bcdefghi", count: count))></a>{{{body}}}")
      ]
    },
    PlantedList("the name of an attribute") { count in
      [
        .replace(
          File.page, "{{{body}}}",
          "<a b\(String(repeating: "bcdefghi", count: count))=\"\"></a>{{{body}}}")
      ]
    },
    PlantedList("the name of a value") { count in
      [
        .replace(
          File.page, "{{{body}}}",
          "{{a\(String(repeating: ".bcdefghi", count: count))}}{{{body}}}")
      ]
    },
  ]
}
