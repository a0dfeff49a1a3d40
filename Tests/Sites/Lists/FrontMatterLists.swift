/// Lists in the front matter of pages.
extension PlantedList {
  static let ofFrontMatter: [PlantedList] = [
    knee("unknown fields") { exercise(row($0) { "field\($0): a" }) },
    knee("fields that stand twice") { exercise(row($0) { _ in "order: 1" }) },
    knee("pictures") {
      exercise("images:\n" + row($0) { "  \($0).jpg: {alt: A knee., step: 1}" })
    },
    knee("videos") {
      exercise("videos:\n" + row($0) { "  \($0).mp4: {alt: A knee., step: 1}" })
    },
    PlantedList("pictures described in two languages") { count in
      let images = "images:\n" + row(count) { "  \($0).jpg: {alt: A knee.}" }
      return [
        .write(File.knee, exercise(images)),
        .write(File.kneeInSpanish, "---\ntitle: A\nsummary: B\n\(images)\n---\n1. C.\n2. D.\n"),
      ]
    },
    PlantedList("pictures that the source page has not") { count in
      [
        .write(File.knee, exercise("images:\n" + row(count) { "  a\($0).jpg: {alt: A knee.}" })),
        .write(
          File.kneeInSpanish,
          "---\ntitle: A\nsummary: B\nimages:\n" + row(count) { "  b\($0).jpg: {alt: A knee.}" }
            + "\n---\n1. C.\n2. D.\n"),
      ]
    },
    knee("aliases") { exercise("aliases: [\(row($0, ", ") { "/en/old-\($0)/" })]") },
    knee("equal aliases") { exercise("aliases: [\(row($0, ", ") { _ in "/en/old/" })]") },
    knee("faulty aliases") { exercise("aliases: [\(row($0, ", ") { "old \($0)" })]") },
    knee("locales of a page") { exercise("locales: [en, \(row($0, ", ", languageTag))]") },
    knee("faulty locales of a page") { exercise("locales: [en, \(row($0, ", ") { "?\($0)" })]") },
    knee("equipment") { exercise("equipment: [\(row($0, ", ") { "thing\($0)" })]") },
    knee("regions of an exercise") { exercise("regions: [\(row($0, ", ") { "region-\($0)" })]") },
    knee("equal regions") { exercise("regions: [\(row($0, ", ") { _ in "hip" })]") },
    knee("placeholders in the summary") {
      exercise("").replacingSummary(row($0, " ") { "%{fact\($0)}" })
    },
  ]

  private static func knee(
    _ name: String, _ text: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: File.knee, text)
  }
}

extension String {
  fileprivate func replacingSummary(_ summary: String) -> String {
    replacing("Loosens your knee.", with: "\"\(summary)\"")
  }
}
