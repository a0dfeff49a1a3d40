import Diagnostics
import Markdown

extension RuleID {
  static let altText: RuleID = "alt-text"
}

extension Rule {
  /// Every picture is described, for those who do not see it. A description that only the
  /// translation lacks is a missing segment.
  static let altText = Rule(
    id: .altText, kind: .translation,
    explanation: """
      Finds pictures and videos without a description (an error), and descriptions that describe nothing: those
      that equal the page's title or the file's name, or that begin with “image of”, “a patient
      demonstrates” or the like.

      A patient who does not see the picture hears its description instead, and “Clamshell” or “image
      of a patient” does not tell her how to lie.

      Say in one sentence what the picture shows: “The top knee is lifted toward the ceiling.” The
      openings are listed in lexicon.yml of each language.
      """,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let described = Set(
        file.words.pictures.filter { $0.alt != nil }.map(\.name.value))
      let undescribed = page.page.facts.pictures.filter {
        page.isSource && !described.contains($0.name.value)
      }
      var problems = undescribed.map { picture in
        page.diagnostic(
          .altText, in: file, at: picture.name.range,
          "The picture \(picture.name.value) has no description (alt).",
          help: "Say in one sentence what the picture shows: "
            + "images: {\(picture.name.value): {alt: …}}.")
      }
      let named = Set(file.words.videos.filter { $0.alt != nil }.map(\.name.value))
      problems += page.page.facts.videos.filter {
        page.isSource && !named.contains($0.name.value)
      }.map { video in
        page.diagnostic(
          .altText, in: file, at: video.name.range,
          "The video \(video.name.value) has no description (alt).",
          help: "Say in one sentence what the video shows: "
            + "videos: {\(video.name.value): {alt: …}}.")
      }
      guard file.body.contains(.image) else { return problems }
      for node in file.body.allNodes where node.kind == .image {
        guard node.plainText.allSatisfy(\.isWhitespace) else { continue }
        problems.append(
          page.diagnostic(
            .altText, in: file, at: node.location,
            "The picture \(node.destination) has no description.",
            help: "Write it between the brackets: ![what the picture shows](\(node.destination))."
          ))
      }
      return problems
    })
}
