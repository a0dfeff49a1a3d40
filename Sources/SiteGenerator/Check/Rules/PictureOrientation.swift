import Diagnostics

extension RuleID {
  static let pictureOrientation: RuleID = "picture-orientation"
}

extension Rule {
  /// The photographs of an exercise are all portrait, or all landscape.
  static let pictureOrientation = Rule(
    id: .pictureOrientation, kind: .site,
    explanation: """
      Finds photographs of an exercise of which some are portrait and others are landscape.

      Steps are told apart by what differs between two pictures; where the shape differs too, the
      eye has to look for the person first, and on paper the pictures take different heights.

      Take all pictures of an exercise the same way, or cut them to one shape.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file, page.page.pictures.count > 1 else { return [] }
      let locales = page.site.locales.map(\.id)
      let shown = page.page.facts.pictures.flatMap { fact in
        Set(locales.compactMap { Pictures.picture(fact.name.value, on: page.page, in: $0) })
          .filter { $0.isPhotograph }.sorted { $0.name < $1.name }
          .map { (fact: fact.name, picture: $0) }
      }
      guard let first = shown.first,
        let other = shown.first(where: {
          $0.picture.size.isPortrait != first.picture.size.isPortrait
        })
      else { return [] }
      let names = { (isPortrait: Bool) in isPortrait ? "portrait" : "landscape" }
      let isPortrait = other.picture.size.isPortrait
      return [
        page.diagnostic(
          .pictureOrientation, .warning, in: file, at: other.fact.range,
          "\(other.picture.name) is \(names(isPortrait)), "
            + "\(first.picture.name) is \(names(!isPortrait)).",
          help: "Take all pictures of an exercise the same way, or cut them to one shape.")
      ]
    })
}

extension PixelSize {
  /// Square pictures go with landscape ones.
  fileprivate var isPortrait: Bool { height > width }
}
