/// Texts as they are compared with their translation.
extension PlantedList {
  static let ofTexts: [PlantedList] = [
    body("sentences of a paragraph") { row($0, " ") { "Bend your left knee \($0) times." } },
    body("steps") { row($0) { "1. Bend your knee \($0) times." } },
    body("paragraphs") { row($0, "\n\n") { "Do not bend your left knee \($0) times." } },
    body("amounts of a paragraph") { row($0, ", ") { "\($0) seconds" } },
    body("sides of a paragraph") { row($0, ", ") { $0 % 2 == 0 ? "left" : "right" } },
    body("words of a sentence") { row($0, " ") { "w\(letters($0))" } },
    body("names of a sentence") { row($0, " ") { "W\(letters($0))" } },
    body("a word of many letters") { row($0, "") { letters($0) } },
    body("a number of many digits") { row($0, "") { String($0) } },
    body("a number of many groups") { "1" + row($0, "") { _ in ",000" } },
    body("quotations") { row($0, " ") { "“a\($0)”" } },
    body("brackets") { row($0, " ") { "(a\($0))" } },
    body("open brackets") { row($0, " ") { "(a\($0)" } },
    body("points") { row($0, "") { _ in "." } },
    body("abbreviations of a paragraph") { row($0, " ") { _ in "e.g." } },
    translated(
      "amounts that differ", { row($0, ", ") { "\($0) seconds" } },
      { row($0, ", ") { "\($0 * 2 + 1) segundos" } }),
    translated(
      "placeholders that differ", { row($0, " ") { "%{a\($0)}" } },
      { row($0, " ") { "%{b\($0)}" } }),
    translated(
      "sentences that differ", { row($0, " ") { "Bend the left knee \($0) times." } },
      { row($0, " ") { "No baje el pie \($0 * 3) segundos." } }),
    translated(
      "sentences of which every third is missing",
      { row($0, " ") { "Bend the left knee \($0) times." } },
      { row($0 * 2 / 3, " ") { "Doble la rodilla izquierda \($0 * 3 / 2) veces." } }),
    translated(
      "paragraphs of which every third is missing",
      { row($0, "\n\n") { "Bend the left knee \($0) times." } },
      { row($0 * 2 / 3, "\n\n") { "Doble la rodilla izquierda \($0 * 3 / 2) veces." } }),
    translated(
      "items that are paragraphs in the translation", { row($0) { "- Bend the knee \($0)." } },
      { row($0, "\n\n") { "Doble la rodilla \($0)." } }),
    translated(
      "links that differ", { row($0, " ") { "[a](https://clinic.test/\($0))" } },
      { row($0, " ") { "[a](https://clinic.test/x\($0))" } }),
    translated(
      "a text in two ways of address", { row($0, " ") { _ in "Bend your knee." } },
      { row($0, " ") { $0 % 2 == 0 ? "Doble su rodilla." : "Dobla tu rodilla." } }),
    PlantedList("translations that differ from page to page") { count in
      (0..<count / 8).flatMap { number -> [Change] in
        [
          .write("content/pages/part-\(number)/en.md", page("Bend your knee.")),
          .write("content/pages/part-\(number)/es.md", page("Doble la rodilla \(number).")),
        ]
      }
    },
  ]
}
