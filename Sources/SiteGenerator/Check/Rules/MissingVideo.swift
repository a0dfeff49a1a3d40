import Diagnostics

extension RuleID {
  static let missingVideo: RuleID = "missing-video"
}

extension Rule {
  /// Videos that no file shows yet.
  static let missingVideo = Rule(
    id: .missingVideo, kind: .site,
    explanation: """
      A video is still to be taken. The page is shown without it, since no drawing could stand in for \
      a movement; its steps and pictures say the same. Put the file beside the page, or take its name \
      out of “videos”.
      """,
    scope: .page { page in
      guard page.isSource, let file = page.file else { return [] }
      // A file with nearly the name is reported as such, and so is one that cannot be read.
      let names = Set(
        page.page.folder.files
          + Videos.misnamed(on: page.page, files: page.page.folder.files).map(\.meant))
      return page.page.facts.videos.filter { !names.contains($0.name.value) }.map { video in
        page.diagnostic(
          .missingVideo, .note, in: file, at: video.name.range,
          "The video \(video.name.value) is still to be taken.",
          help: "Put it beside the page as \(page.page.folder.path)/\(video.name.value).")
      }
    })
}
