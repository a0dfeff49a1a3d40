import Diagnostics

extension RuleID {
  static let placeholderImage: RuleID = "placeholder-image"
}

extension Rule {
  /// The photographer's shot list: pictures that no file shows yet.
  static let placeholderImage = Rule(
    id: .placeholderImage, kind: .site,
    explanation: """
      A photograph is still to be taken; the page shows a line drawing in its place. These notes \
      together are the photographer's shot list, with what each picture must show.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file else { return [] }
      // A file with nearly the name is reported as such.
      let names = Set(
        page.page.pictures.map(\.name)
          + Pictures.misnamed(on: page.page).map(\.meant.value))
      let listed = Set(page.page.facts.pictures.map(\.name.value))
      let posters = page.page.facts.videos.compactMap { video -> Diagnostic? in
        guard let poster = video.poster, !names.contains(poster.value),
          !listed.contains(poster.value)
        else { return nil }
        return page.diagnostic(
          .placeholderImage, .note, in: file, at: poster.range,
          "The photograph \(poster.value), to be shown before \(video.name.value), is still to be "
            + "taken.",
          help: "Put it beside the page as \(page.page.folder.path)/\(poster.value).")
      }
      return posters
        + page.page.facts.pictures.filter { !names.contains($0.name.value) }.map { picture in
          page.diagnostic(
            .placeholderImage, .note, in: file, at: picture.name.range,
            "The photograph \(picture.name.value) is still to be taken"
              + (picture.shows.map { ": \($0)." } ?? "."),
            help: "Put it beside the page as \(page.page.folder.path)/\(picture.name.value).")
        }
    })
}
