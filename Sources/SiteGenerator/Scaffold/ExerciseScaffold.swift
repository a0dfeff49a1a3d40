import Diagnostics
import Localization

/// The files of a new exercise: one for each published locale, every field there, nothing copied from
/// one language into another.
package enum ExerciseScaffold {
  /// What is known of the exercise already; the other fields stay empty.
  package struct Fields {
    package var title: String?
    package var category: String?
    package var position: String?
    /// A number or a range.
    package var repetitions: String?

    package init(
      title: String? = nil, category: String? = nil, position: String? = nil,
      repetitions: String? = nil
    ) {
      self.title = title
      self.category = category
      self.position = position
      self.repetitions = repetitions
    }
  }

  /// What a site's exercises can be told to be. Throws where its settings cannot be read.
  package static func choices(
    site: String
  ) throws(BuildFailure) -> (categories: [String], positions: [String]) {
    let settings = try SiteSettings.read(site: site).settings
    return (settings.categories.map(\.value), settings.positions)
  }

  /// Throws where a field has a value that it cannot have.
  package static func files(
    id: String, fields: Fields = Fields(), site: String
  ) throws(BuildFailure) -> Scaffold {
    guard URLPart.isValid(id) else { throw .invalidName(id) }
    let (root, settings) = try SiteSettings.read(site: site)
    try check("category", fields.category, among: settings.categories.map(\.value))
    try check("position", fields.position, among: settings.positions)
    try checkRepetitions(fields.repetitions)
    let folder = "content/exercises/\(id)"
    let files = settings.locales.map { locale in
      Scaffold.File(
        path: "\(folder)/\(locale.value).md",
        text: locale.value == settings.sourceLocale ? source(fields, settings) : translation)
    }
    return Scaffold(root: root, files: files, nextStep: Scaffold.draftStep)
  }

  private static func check(
    _ name: String, _ value: String?, among known: [String]
  ) throws(BuildFailure) {
    guard let value, !known.contains(value) else { return }
    let help =
      Suggestion.help(for: value, inSorted: known.sorted())
      ?? "Choose one of: \(known.joined(separator: ", "))."
    throw .unfitRequest("There is no \(name) “\(value)”. \(help)")
  }

  private static func checkRepetitions(_ value: String?) throws(BuildFailure) {
    guard let value, case .count(let limits) = DoseField.repetitions.declaration.notation,
      !(AmountText.range(value) { Int($0) }.map { $0.isWithin(limits) } ?? false)
    else { return }
    throw .unfitRequest(
      "“\(value)” are no repetitions: write 10 or 8-12, up to \(limits.upperBound).")
  }

  private static func source(_ fields: Fields, _ settings: SiteSettings) -> String {
    """
    ---
    title:\(fields.title.map { " " + YAMLText.quoted($0) } ?? "")
    summary:
    draft: true
    category: \(fields.category ?? " # \(settings.categories.map(\.value).joined(separator: ", "))")
    position: \(fields.position ?? " # \(settings.positions.joined(separator: ", "))")
    \(browsing(settings))dose: {repetitions: \(fields.repetitions ?? "")}  # also \(doseFields)
    images:
      1.jpg: {alt: , shows: , step: 1}
    # videos: {1.mp4: {alt: , poster: 1.jpg, step: 1}}, with captions: 1.\(settings.sourceLocale).vtt
    ---
    1.\u{20}

    """
  }

  /// The fields of which site.yml says what they can be, a line for each.
  private static func browsing(_ settings: SiteSettings) -> String {
    [("regions: []", settings.regions), ("level:", settings.exerciseLevels)]
      .filter { !$0.1.isEmpty }
      .map { "\($0)  # \($1.map(\.value).joined(separator: ", "))\n" }.joined()
  }

  /// Whatever else a dose may say, with an example each.
  private static var doseFields: String {
    DoseField.allCases.filter { $0 != .repetitions }.map(\.declaration)
      .map { "\($0.name): \($0.example)" }.joined(separator: ", ")
  }

  private static let translation = """
    ---
    title:
    summary:
    slug:
    images:
      1.jpg: {alt: }
    ---
    1.\u{20}

    """
}
