/// A site of as many exercises as a test asks for, in the program's own templates and words.
enum ManyExercises {
  /// Ids as site.yml may have them, and the part of the address of each.
  static let regions = [
    ("low-back", "low-back"), ("Neck & \"Jaw\"", "neck-jaw"), ("cuello/é", "cuello-é"),
    ("?!", "3f21"),
  ]

  /// Exercises `move-0` and so on. Every third stands in Spanish too.
  static func changes(_ count: Int, more: [Change] = []) -> [Change] {
    let ids = regions.map { "\"\($0.0.replacing("\"", with: "\\\""))\"" }
    func words(_ language: String) -> String {
      let words = ids.enumerated().map { "\($1): \"Region \($0) \(language)\"" }
      return "\(language): {region: {\(words.joined(separator: ", "))}}\n"
    }
    return [
      .remove("templates"), .remove("locales"), .remove("content/exercises"),
      .write(
        "content/site.yml",
        """
        baseURL: https://clinic.test/exercises
        sourceLocale: en
        locales: [en, es]
        unchecked: [en, es]
        categories: [range-of-motion, strengthening]
        regions: [\(ids.joined(separator: ", "))]
        """),
      .write("locales/en/strings.yml", words("en")), .write("locales/es/strings.yml", words("es")),
    ] + (0..<count).flatMap(exercise) + more
  }

  private static func exercise(_ number: Int) -> [Change] {
    let facts = """
      category: \(number.isMultiple(of: 2) ? "strengthening" : "range-of-motion")
      position: \(number.isMultiple(of: 5) ? "prone" : "sitting")
      regions: [\(regions(of: number).map { "\"\($0.replacing("\"", with: "\\\""))\"" }.joined(separator: ", "))]
      dose: {repetitions: 3}
      """
    let source = "---\ntitle: Move \(number)\nsummary: Moves.\n\(facts)\n---\n1. Sit down.\n"
    let translation = "---\ntitle: Giro \(number)\nsummary: Mueve.\n---\n1. Siéntese.\n"
    let folder = "content/exercises/move-\(number)"
    return [.write("\(folder)/en.md", source)]
      + (number.isMultiple(of: 3) ? [.write("\(folder)/es.md", translation)] : [])
  }

  /// The regions of an exercise; the last two have none.
  private static func regions(of number: Int) -> [String] {
    number.isMultiple(of: 7)
      ? regions.map(\.0) : number.isMultiple(of: 2) ? ["low-back"] : []
  }

  /// The lists of an exercise, as folders of the address.
  static func lists(of number: Int) -> Set<String> {
    let parts = Dictionary(uniqueKeysWithValues: regions)
    return Set(
      regions(of: number).compactMap { parts[$0].map { "regions/\($0)" } } + [
        "categories/\(number.isMultiple(of: 2) ? "strengthening" : "range-of-motion")",
        "positions/\(number.isMultiple(of: 5) ? "prone" : "sitting")",
      ])
  }
}
