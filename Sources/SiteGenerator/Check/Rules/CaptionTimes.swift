import Captions
import Diagnostics
import Localization

extension Rule {
  /// Captions end before their video does.
  static let captionTimes = Rule(
    id: .malformedCaptions, kind: .site,
    scope: .page { page in
      page.page.facts.videos.compactMap { facts in
        let name = facts.name.value
        guard let video = Videos.file(name, on: page.page, in: page.locale.id),
          let captions = Videos.captions(of: name, on: page.page, in: page.locale.id),
          let late = captions.captions.cues.first(where: {
            $0.start >= video.milliseconds
          })
        else { return nil }
        return Diagnostic(
          .malformedCaptions, .warning, locale: page.locale.id.description, about: page.subject,
          at: SourceLocation(
            path: "\(page.page.folder.path)/\(captions.name)",
            range: SourceRange(line: late.line, column: 1)),
          "This cue is never seen: \(video.name) has ended before.",
          help: "Compare the times with the video; the captions may belong to another one.")
      }
    })
}
