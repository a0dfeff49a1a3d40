import Diagnostics
import Language
import Localization
import Markdown
import OperatingSystem

extension Rule {
  /// A description says what a picture shows: neither that it is one, nor only what the page is
  /// called.
  static let altTextAdvice = Rule(
    id: .altText, kind: .advice,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let site = page.site
      var problems: [Diagnostic] = []
      func look(_ text: Prose, at range: SourceRange, picture: String) {
        let style = site.languages.style(of: page.localeIndex)
        if let opening = style.pictureOpening(of: text) {
          problems.append(
            page.diagnostic(
              .altText, .warning, in: file, at: range,
              "The description of \(picture) begins with “\(text.text(of: opening))”.",
              help: "Begin with what the picture shows: readers know that it is one."))
        } else if let name = emptyName(text, of: picture, on: page, file) {
          problems.append(
            page.diagnostic(
              .altText, .warning, in: file, at: range,
              "The description of \(picture) is only the \(name).",
              help: "Say in one sentence what the picture shows."))
        }
      }
      for segment in page.segments {
        guard case .alt(let picture) = segment.place.role, !segment.isBlank else { continue }
        look(segment.prose, at: segment.range, picture: picture)
      }
      guard file.body.contains(.image) else { return problems }
      for node in file.body.allNodes where node.kind == .image {
        let text = Prose(node.plainText, vocabulary: site.languages.vocabulary)
        guard !text.tokens.isEmpty else { continue }
        look(text, at: node.location, picture: node.destination)
      }
      return problems
    })

  /// What a description repeats, instead of describing: the page's title or the file's name.
  private static func emptyName(
    _ text: Prose, of picture: String, on page: PageUnderCheck, _ file: PageFile
  ) -> String? {
    func isSame(_ other: String) -> Bool {
      let other = Prose(other, vocabulary: page.site.languages.vocabulary)
      return text.wordDigest != nil && text.wordDigest == other.wordDigest
    }
    if isSame(file.words.title.value) { return "page's title" }
    let name = String(Path.name(of: picture))
    let type = Path.fileExtension(of: name)
    let stem = type.isEmpty ? name : String(name.dropLast(type.utf8.count + 1))
    return isSame(name) || isSame(stem) ? "file's name" : nil
  }
}
