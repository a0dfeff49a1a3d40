/// Faults of the regions and levels by which exercises are found.
let regionFaults: [Fault] = [
  Fault(
    "field-out-of-range", "a region that site.yml does not list", at: "\(File.knee):5:16",
    knee("regions: [jaw, midback]"), twin: knee("regions: [jaw, mid-back]")),
  Fault(
    "field-out-of-range", "a region in a site that lists none", at: "\(File.knee):4:11",
    [.replace(File.knee, "category:", "regions: [jaw]\ncategory:")],
    twin: [.replace(File.knee, "category:", "regions: []\ncategory:")]),
  Fault(
    "field-out-of-range", "a region that is named twice", at: "\(File.knee):5:16",
    knee("regions: [jaw, jaw]"), twin: knee("regions: [jaw]")),
  Fault(
    "field-out-of-range", "a level that site.yml does not list", at: "\(File.knee):5:8",
    knee("level: esay"), twin: knee("level: easy")),
  Fault(
    "field-out-of-range", "a region that is listed twice", at: "\(File.site):5:26",
    [.replace(File.site, "[strengthening]", "[strengthening]\nregions: [jaw, mid-back, jaw]")],
    twin: [.replace(File.site, "[strengthening]", "[strengthening]\nregions: [jaw, mid-back]")]),
  Fault(
    "unknown-field", "a region in the singular", at: "\(File.knee):4:1",
    [.replace(File.knee, "category:", "region: jaw\ncategory:")],
    twin: [.replace(File.knee, "category:", "regions:\ncategory:")]),
  Fault(
    "unknown-field", "levels of exercises under a name that is near", at: "\(File.site):5:1",
    [.replace(File.site, "[strengthening]", "[strengthening]\nexerciseLevel: [easy]")],
    twin: [.replace(File.site, "[strengthening]", "[strengthening]\nexerciseLevels: [easy]")]),
  Fault(
    "fact-in-translation", "regions in a translation", at: "\(File.bridgeInSpanish):5:10",
    [.replace(File.bridgeInSpanish, "images:", "regions: [jaw]\nimages:")],
    twin: [.replace(File.bridge, "images:", "regions: []\nimages:")]),
  Fault(
    "fact-in-translation", "a level in a translation", at: "\(File.bridgeInSpanish):5:8",
    [.replace(File.bridgeInSpanish, "images:", "level: easy\nimages:")],
    twin: [.replace(File.bridge, "images:", "level:\nimages:")]),
  Fault(
    "missing-message", "a region that an exercise names, without its words",
    at: "\(File.strings):1:1",
    [listed, .replace(File.knee, "position:", "regions: [jaw]\nposition:")],
    twin: [listed]),
  Fault(
    "missing-message", "a level that an exercise names, without its words in a language",
    at: "\(File.stringsInSpanish):1:1",
    [
      listed, .replace(File.knee, "position:", "level: easy\nposition:"),
      .replace(File.strings, "  skip: Skip", "  level: {easy: Easy}\n  skip: Skip"),
    ],
    twin: knee("level: easy\nregions: []")),
  Fault(
    "unused-message", "the words of a region that no exercise names", at: "\(File.strings):2:17",
    [
      listed,
      .replace(File.strings, "  skip: Skip", "  region: {jaw: Jaw}\n  skip: Skip"),
      .replace(File.stringsInSpanish, "  skip: Ir", "  region: {jaw: Mandíbula}\n  skip: Ir"),
    ],
    twin: knee("regions: [jaw]")),
]

private let listed = Change.replace(
  File.site, "[strengthening]", "[strengthening]\nregions: [jaw, mid-back]\nexerciseLevels: [easy]")

/// The knee's exercise with a field more, in a site that lists two regions and a level; those that
/// are named have words.
private func knee(_ field: String) -> [Change] {
  let families: [(key: String, members: [(id: String, en: String, es: String)])] = [
    ("region", [("jaw", "Jaw", "Mandíbula"), ("mid-back", "Mid back", "Espalda media")]),
    ("level", [("easy", "Easy", "Fácil")]),
  ]
  let used = families.map { family in
    (family.key, family.members.filter { field.contains($0.id) })
  }.filter { !$0.1.isEmpty }
  func words(_ word: ((id: String, en: String, es: String)) -> String) -> String {
    used.map { key, members in
      "  \(key): {\(members.map { "\($0.id): \(word($0))" }.joined(separator: ", "))}\n"
    }.joined()
  }
  return [
    listed, .replace(File.knee, "position:", "\(field)\nposition:"),
    .replace(File.strings, "  skip: Skip", words { $0.en } + "  skip: Skip"),
    .replace(File.stringsInSpanish, "  skip: Ir", words { $0.es } + "  skip: Ir"),
  ]
}
