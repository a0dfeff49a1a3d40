import Diagnostics

extension RuleID {
  static let repeatedPicture: RuleID = "repeated-picture"
}

extension Rule {
  /// No exercise shows the photograph of another.
  static let repeatedPicture = Rule(
    id: .repeatedPicture, kind: .site,
    explanation: """
      Finds a picture file that two exercises have, byte for byte.

      It was most likely copied into the wrong folder: one of the two shows the patient something
      else than its words say.

      Put the right picture in its place. Where both exercises really begin alike, take a picture for
      each, or waive the finding with its reason.
      """,
    scope: .site { site in
      var first: [String: (page: Page, name: String)] = [:]
      var problems: [Diagnostic] = []
      for page in site.pages where page.type == .exercise {
        for picture in page.pictures {
          guard let known = first[picture.digest] else {
            first[picture.digest] = (page, picture.name)
            continue
          }
          guard known.page.folder != page.folder else { continue }
          let path = "\(page.folder.path)/\(picture.name)"
          let other = "\(known.page.folder.path)/\(known.name)"
          problems.append(
            Diagnostic(
              .repeatedPicture, .warning, about: page.folder.subject,
              at: SourceLocation(path: path),
              "\(path) is the same picture as \(other).",
              help: "Put the right picture in its place.",
              related: [
                Diagnostic.Related(
                  location: SourceLocation(path: other), message: "The same picture.")
              ]))
        }
      }
      return problems
    })
}
