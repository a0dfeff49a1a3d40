import Diagnostics
import OperatingSystem

extension RuleID {
  static let unusedVideo: RuleID = "unused-video"
}

extension Rule {
  /// A video beside a page is shown on it, and captions belong to one.
  static let unusedVideo = Rule(
    id: .unusedVideo, kind: .site,
    explanation: """
      Finds video files in a page's folder that the page does not show, and captions that belong to no \
      video of the page or to no language of the site.

      A video that was taken and is not seen helps no patient, and without its captions it is shown to \
      nobody; often a name is misspelt. None of these files is published.

      Name the video under “videos” on the source page, such as 1.mp4; its captions are 1.en.vtt and \
      1.es.vtt. Or remove the file.
      """,
    scope: .page { checked in
      guard checked.isSource else { return [] }
      let page = checked.page
      // A file for a language in preparation will be shown.
      let locales = checked.site.knownLocales
      let names = page.facts.videos.map(\.name.value)
      let shown = Set(
        names + locales.flatMap { locale in names.map { Videos.localized($0, in: locale) } }
          + Videos.misnamed(on: page, files: page.folder.files).map(\.file))
      let captions = Set(
        locales.flatMap { locale in names.map { CaptionsFile.name(of: $0, in: locale) } })
      return page.folder.files.compactMap { name in
        let type = Path.fileExtension(of: name)
        let isVideo = VideoFile.fileExtensions.contains(type) && !shown.contains(name)
        guard isVideo || type == CaptionsFile.fileExtension && !captions.contains(name) else {
          return nil
        }
        return Diagnostic(
          .unusedVideo, .warning, about: .page(folder: page.folder.path, locale: nil),
          at: SourceLocation(path: "\(page.folder.path)/\(name)"),
          isVideo
            ? "“\(page.source.words.title.value)” does not show this video."
            : "These captions belong to no video of “\(page.source.words.title.value)” in a "
              + "language of the site.",
          help: isVideo
            ? "Name it under videos: on \(page.source.path), or remove it."
            : "Captions of 1.mp4 in Spanish are called 1.es.vtt.")
      }
    })
}
