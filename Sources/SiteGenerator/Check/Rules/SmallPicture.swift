import Diagnostics

extension RuleID {
  static let smallPicture: RuleID = "small-picture"
}

extension Rule {
  /// A photograph has as many pixels as its place on a telephone and on paper asks for.
  static let smallPicture = Rule(
    id: .smallPicture, kind: .site,
    explanation: """
      Finds photographs that have too few pixels for their place.

      A telephone shows a picture about 400 points wide, with two or three pixels to each, and paper
      needs 150 pixels to the inch: below 800 pixels it looks blurred, and how a hand or a foot is
      held cannot be seen. Most often it was taken from a message or a web page, which make pictures
      smaller.

      Take the file from the camera itself.
      """,
    scope: .page { page in
      guard page.isSource, !page.page.pictures.isEmpty else { return [] }
      return Pictures.shown(on: page.page, locales: page.site.locales.map(\.id)).filter {
        $0.isPhotograph && max($0.size.width, $0.size.height) < 800
      }.map { picture in
        Diagnostic(
          .smallPicture, .warning, about: page.page.folder.subject,
          at: SourceLocation(path: "\(page.page.folder.path)/\(picture.name)"),
          "\(picture.name) has only \(picture.size.width) × \(picture.size.height) pixels.",
          help: "Take the file from the camera itself: 800 pixels or more on its longer side.")
      }
    })
}
