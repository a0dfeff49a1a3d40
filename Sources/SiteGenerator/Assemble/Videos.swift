import Diagnostics
import Localization
import OperatingSystem

/// Which videos a page shows in which language, and where they stand in the output.
enum Videos {
  /// A video that a locale's page shows.
  struct Shown {
    var facts: VideoFacts
    var file: VideoFile
    /// nil where nothing is said in it.
    var captions: CaptionsFile?
  }

  /// The file for a locale: `1.es.mp4` stands in for `1.mp4` in Spanish.
  static func file(_ name: String, on page: Page, in locale: LocaleID) -> VideoFile? {
    guard !page.videos.isEmpty else { return nil }
    let localized = localized(name, in: locale)
    return page.videos.first { $0.name == localized } ?? page.videos.first { $0.name == name }
  }

  static func localized(_ name: String, in locale: LocaleID) -> String {
    let stem = Path.stem(of: name)
    return "\(stem).\(locale)\(name.dropFirst(stem.count))"
  }

  static func captions(of name: String, on page: Page, in locale: LocaleID) -> CaptionsFile? {
    let captions = CaptionsFile.name(of: name, in: locale)
    return page.captions.first { $0.name == captions }
  }

  /// Whether a reader has to be told what is said in a video.
  static func isSpoken(_ facts: VideoFacts, _ file: VideoFile) -> Bool {
    facts.hasSpeech && file.hasSound
  }

  /// What is said in a video is shown to nobody who cannot read it in the page's language.
  static func shown(on page: Page, in locale: LocaleID) -> [Shown] {
    page.facts.videos.compactMap { facts in
      guard let file = file(facts.name.value, on: page, in: locale) else { return nil }
      let captions = captions(of: facts.name.value, on: page, in: locale)
      guard captions != nil || !isSpoken(facts, file) else { return nil }
      return Shown(facts: facts, file: file, captions: captions)
    }
  }

  /// Files that have another name than the video they are meant for: `1.MP4` or `1.mov` where the page
  /// names `1.mp4`, each with that name. `files` are the names of all files of the page's folder.
  static func misnamed(on page: Page, files: [String]) -> [(file: String, meant: String)] {
    let present = Set(files)
    let names = page.facts.videos.map(\.name.value).filter { !present.contains($0) }
    guard !names.isEmpty else { return [] }
    let all = VideoFile.fileExtensions.union(VideoFile.otherExtensions)
    let strays = files.filter { file in
      all.contains(Path.fileExtension(of: file))
        && !page.facts.videos.contains { $0.name.value == file }
    }
    return names.compactMap { name in
      strays.first { Path.stem(of: $0).lowercased() == Path.stem(of: name).lowercased() }
        .map { ($0, name) }
    }
  }

  /// The output file of a video, named by what the original holds and what is left of it.
  static func file(of video: VideoFile, on page: Page) -> String {
    "assets/\(page.folder.name)/\(Path.stem(of: video.name)).\(video.key.prefix(10))"
      + ".\(Path.fileExtension(of: video.name))"
  }

  /// The output file of captions, named by their content.
  static func file(of captions: CaptionsFile, on page: Page) -> String {
    "assets/\(page.folder.name)/\(Path.stem(of: captions.name)).\(captions.digest.prefix(10))"
      + ".\(CaptionsFile.fileExtension)"
  }
}
