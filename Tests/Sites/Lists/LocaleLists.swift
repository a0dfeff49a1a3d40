/// Lists in the files of a locale.
extension PlantedList {
  static let ofLocales: [PlantedList] = [
    messages("messages") { "message\($0): A" },
    messages("messages with nothing in them") { "message\($0): \"\"" },
    messages("messages that stand twice") { _ in "skip: A" },
    messages("groups of messages") { "group\($0): {a: A, b: B}" },
    messages("plural messages") { "message\($0): {one: \"%{count} a\", other: \"%{count} b\"}" },
    messages("plural messages that lack forms") { "message\($0): {one: a}" },
    messages("messages with faulty placeholders") { "message\($0): \"%{a b} %{\"" },
    PlantedList("messages that only one language has") { count in
      [
        strings("es", row(count) { "  leg-\($0): A" }),
        strings("en", row(count) { "  arm-\($0): A" }),
      ]
    },
    PlantedList("one message with many faulty placeholders") { count in
      [strings("en", "  message: \"" + row(count, " ") { "%{a\($0) b}" } + "\"")]
    },
    PlantedList("one message with many placeholders") { count in
      [
        strings("en", "  message: \"" + row(count, " ") { "%{a\($0)}" } + "\""),
        strings("es", "  message: \"" + row(count, " ") { "%{b\($0)}" } + "\""),
      ]
    },
    PlantedList("unknown messages in a template") { count in
      [
        strings("en", row(count) { "  message\($0): A" }),
        strings("es", row(count) { "  message\($0): A" }),
        .replace(
          File.page, "{{{body}}}", row(count) { "{{strings.messagex\($0)}}" } + "{{{body}}}"),
      ]
    },
    glossary("kept terms") { "keep:\n" + row($0) { "  Term \($0): {lang: en}" } },
    glossary("terms") { "terms:\n" + row($0) { "  term \($0): {use: [término \($0)]}" } },
    glossary("terms to explain") {
      "terms:\n" + row($0) { "  word\($0): {plain: [a, plain\($0)]}" }
    },
    glossary("forms of a term") {
      "terms:\n  term: {use: [\(row($0, ", ") { "a término\($0)" })]}"
    },
    PlantedList("kept terms in a text") { count in
      [
        .write(File.glossary, "keep:\n" + row(count) { "  Term \($0): {lang: en}" }),
        .write(File.safety, page(row(count, ", ") { "Term \($0)" })),
        .write(File.safetyInSpanish, page(row(count, ", ") { "Term \($0 + 1)" })),
      ]
    },
    PlantedList("terms in a text") { count in
      [
        .write(
          File.glossary,
          "terms:\n" + row(count) { "  term\($0): {use: [término\($0)], plain: [simple\($0)]}" }),
        .write(File.safety, page(row(count, ", ") { "term\($0)" })),
        .write(File.safetyInSpanish, page(row(count, ", ") { "término\($0)" })),
      ]
    },
    PlantedList("terms to explain in sentences") { count in
      [
        .write(
          File.glossary, "terms:\n" + row(count) { "  term\($0): {use: [p\($0)], plain: [q\($0)]}" }
        ),
        .write(File.safety, page(row(count, " ") { "See term\($0)." })),
        .write(File.safetyInSpanish, page(row(count, " ") { "Vea p\($0)." })),
      ]
    },
    lexicon("function words") { "function: [\(row($0, ", ") { "w\(letters($0))" })]" },
    lexicon("common words") { "common: [\(row($0, ", ") { "w\(letters($0))" })]" },
    lexicon("equal words") { "common: [\(row($0, ", ") { _ in "word" })]" },
    lexicon("words that are none") { "common: [\(row($0, ", ") { "a b\($0)" })]" },
    lexicon("endings") { "endings: [\(row($0, ", ") { "w\(letters($0))" })]" },
    lexicon("letters") { "letters: [\(row($0, ", ") { "w\(letters($0))" })]" },
    lexicon("same words") { "same: [\(row($0, ", ") { "w\(letters($0))" })]" },
    lexicon("abbreviations") { "abbreviations: [\(row($0, ", ") { "w\(letters($0))" })]" },
    lexicon("numbers") {
      "amounts:\n  numbers:\n" + row($0) { "    a w\(letters($0)): \($0)" }
    },
    lexicon("body parts") { "bodyParts:\n" + row($0) { "  p\(letters($0)): [a w\(letters($0))]" } },
    lexicon("phrases of a body part") {
      "bodyParts:\n  foot: [\(row($0, ", ") { "pie w\(letters($0))" })]"
    },
    lexicon("negations") { "negations:\n  words: [\(row($0, ", ") { "no w\(letters($0))" })]" },
    PlantedList("folders") { count in
      [
        .write(
          File.localeInSpanish,
          "name: Español\ndirection: ltr\nfolders: {\(row(count, ", ") { "f\($0): g\($0)" })}\n")
      ]
    },
  ]

  /// A word of its own for each number, without digits.
  static func letters(_ number: Int) -> String {
    String(
      String(number).map {
        Character(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0)))
      })
  }

  private static func strings(_ locale: String, _ messages: String) -> Change {
    .replace("locales/\(locale)/strings.yml", "\(locale):\n", "\(locale):\n\(messages)\n")
  }

  private static func messages(
    _ name: String, _ message: @escaping @Sendable (_ number: Int) -> String
  ) -> PlantedList {
    PlantedList(name) { count in
      ["en", "es"].map { strings($0, row(count) { "  " + message($0) }) }
    }
  }

  private static func glossary(
    _ name: String, _ text: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: File.glossary, text)
  }

  private static func lexicon(
    _ name: String, _ text: @escaping @Sendable (_ count: Int) -> String
  ) -> PlantedList {
    PlantedList(name, in: "locales/es/lexicon.yml", text)
  }
}
