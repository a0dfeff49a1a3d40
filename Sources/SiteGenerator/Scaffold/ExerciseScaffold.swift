import Diagnostics
import Localization

/// The files of a new exercise: one for each published locale, every field there and empty, nothing
/// copied from one language into another.
package enum ExerciseScaffold {
  package static func files(id: String, site: String) throws(BuildFailure) -> Scaffold {
    guard URLPart.isValid(id) else { throw .invalidName(id) }
    let (root, settings) = try SiteSettings.read(site: site)
    let folder = "content/exercises/\(id)"
    let files = settings.locales.map { locale in
      Scaffold.File(
        path: "\(folder)/\(locale.value).md",
        text: locale.value == settings.sourceLocale ? source(settings) : translation)
    }
    return Scaffold(
      root: root, files: files,
      nextStep: "Fill in the fields; the page is a draft until you remove “draft: true”.")
  }

  private static func source(_ settings: SiteSettings) -> String {
    """
    ---
    title:
    summary:
    draft: true
    category:  # \(settings.categories.map(\.value).joined(separator: ", "))
    position:  # \(settings.positions.joined(separator: ", "))
    dose: {repetitions: }  # also \(doseFields)
    images:
      1.jpg: {alt: , shows: , step: 1}
    ---
    1.\u{20}

    """
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
