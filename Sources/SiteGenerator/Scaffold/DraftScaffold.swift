import Diagnostics
import Localization

extension Scaffold {
  /// The files of a new page: one for each published locale, as a draft; nothing is copied from one
  /// language into another. `facts` are further lines of the source's front matter, `words` of each
  /// translation's.
  static func draft(
    _ section: Section, id: String, title: String?, facts: [String] = [], words: [String] = [],
    site: String
  ) throws(BuildFailure) -> Scaffold {
    guard URLPart.isValid(id) else { throw .invalidName(id) }
    let (root, settings) = try SiteSettings.read(site: site)
    let title = title.map { " " + YAMLText.quoted($0) } ?? ""
    let source = ["title:\(title)", "summary:", "draft: true"] + facts
    let translation = ["title:", "summary:", "slug:"] + words
    let files = settings.locales.map { locale in
      let lines = locale.value == settings.sourceLocale ? source : translation
      return File(
        path: "\(PageFolder.path(section: section, id: id))/\(locale.value).md",
        text: "---\n" + lines.map { $0 + "\n" }.joined() + "---\n")
    }
    return Scaffold(root: root, files: files, nextStep: draftStep)
  }
}
