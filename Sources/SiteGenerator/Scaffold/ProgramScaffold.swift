import Diagnostics
import Localization

/// The files of a new program: one for each published locale, as a draft; nothing is copied from one
/// language into another.
package enum ProgramScaffold {
  /// `exercises` are the ids of its exercises, as far as they are known.
  package static func files(
    id: String, title: String?, exercises: [String], site: String
  ) throws(BuildFailure) -> Scaffold {
    guard URLPart.isValid(id) else { throw .invalidName(id) }
    if let other = exercises.first(where: { !URLPart.isValid($0) }) { throw .invalidName(other) }
    let (root, settings) = try SiteSettings.read(site: site)
    let files = settings.locales.map { locale in
      Scaffold.File(
        path: "\(PageFolder.path(section: .programs, id: id))/\(locale.value).md",
        text: locale.value == settings.sourceLocale ? source(title, exercises) : translation)
    }
    return Scaffold(root: root, files: files, nextStep: Scaffold.draftStep)
  }

  private static func source(_ title: String?, _ exercises: [String]) -> String {
    """
    ---
    title:\(title.map { " " + YAMLText.quoted($0) } ?? "")
    summary:
    draft: true
    exercises:  # an entry may also be {id: bridge, dose: {repetitions: 10}, phase: 1}
    \((exercises.isEmpty ? [""] : exercises).map { "- \($0)\n" }.joined())# remarks: {bridge: Start slowly.}
    ---

    """
  }

  private static let translation = """
    ---
    title:
    summary:
    slug:
    # remarks: {bridge: }
    ---

    """
}
