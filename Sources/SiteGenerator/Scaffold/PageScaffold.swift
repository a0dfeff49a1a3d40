import Diagnostics
import Localization

/// The files of a new page: one for each published locale, as a draft; nothing is copied from one
/// language into another.
package enum PageScaffold {
  package static func files(
    id: String, title: String?, site: String
  ) throws(BuildFailure) -> Scaffold {
    guard URLPart.isValid(id) else { throw .invalidName(id) }
    let (root, settings) = try SiteSettings.read(site: site)
    let files = settings.locales.map { locale in
      Scaffold.File(
        path: "content/pages/\(id)/\(locale.value).md",
        text: locale.value == settings.sourceLocale ? source(title) : translation)
    }
    return Scaffold(root: root, files: files, nextStep: Scaffold.draftStep)
  }

  private static func source(_ title: String?) -> String {
    """
    ---
    title:\(title.map { " " + YAMLText.quoted($0) } ?? "")
    summary:
    draft: true
    ---

    """
  }

  private static let translation = """
    ---
    title:
    summary:
    slug:
    ---

    """
}
