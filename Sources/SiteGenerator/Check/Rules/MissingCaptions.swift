import Diagnostics
import Localization

extension RuleID {
  static let missingCaptions: RuleID = "missing-captions"
}

extension Rule {
  /// What is said in a video can be read in the page's language.
  static let missingCaptions = Rule(
    id: .missingCaptions, kind: .translation,
    explanation: """
      Finds videos in which something is said, without captions in the language of a page. The page \
      then does not show the video: a patient who cannot hear it, or does not speak its language, \
      would do what the pictures alone seem to say. The steps stand there in its place.

      Write the captions as WebVTT beside the video: 1.en.vtt, 1.es.vtt. Where nothing is said in it, \
      write “speech: false” under the video on the source page.
      """,
    scope: .page { page in
      guard let file = page.file, !page.page.videos.isEmpty else { return [] }
      return page.page.facts.videos.compactMap { facts in
        let name = facts.name.value
        guard let video = Videos.file(name, on: page.page, in: page.locale.id),
          Videos.isSpoken(facts, video),
          Videos.captions(of: name, on: page.page, in: page.locale.id) == nil
        else { return nil }
        let captions = CaptionsFile.name(of: name, in: page.locale.id)
        // A file that could not be read is reported as such.
        guard !page.page.folder.files.contains(captions) else { return nil }
        return page.diagnostic(
          .missingCaptions, .warning, in: file,
          at: (page.isSource ? facts.name : file.words(ofVideo: name)?.name)?.range ?? .startOfFile,
          "The page does not show \(name): what is said in it has no captions in this language.",
          help: "Write them as \(page.page.folder.path)/\(captions); or “speech: false”, where "
            + "nothing is said.")
      }
    })
}
