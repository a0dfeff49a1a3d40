import Diagnostics
import YAML

/// The videos of an exercise.
extension FrontMatterReader {
  /// More than any patient watches.
  private static let mostVideos = 20

  func readVideos(_ reader: inout MappingReader) -> [(VideoWords, VideoFacts?)] {
    let videos = readAllVideos(&reader)
    guard videos.count > Self.mostVideos else { return videos }
    reader.report(
      .fieldOutOfRange, at: videos[Self.mostVideos].0.name.range,
      "The page has \(videos.count) videos; the limit is \(Self.mostVideos).",
      help: "Make several pages of it.")
    return Array(videos.prefix(Self.mostVideos))
  }

  private func readAllVideos(_ reader: inout MappingReader) -> [(VideoWords, VideoFacts?)] {
    reader.named("videos", names: VideoFile.nameForm, limit: Self.mostVideos) { name, video in
      if !VideoFile.isVideoName(name.value) {
        video.report(
          .fieldOutOfRange, at: name.range, "“\(name.value)” cannot be a video beside the page.",
          help: "Name a file that ends in .mp4 or .webm, such as 1.mp4.")
      }
      let words = VideoWords(name: name, alt: short("alt", &video))
      guard isSource else {
        for fact in ["poster", "step", "speech"] { reject(fact, &video) }
        return (words, nil)
      }
      let poster = video.value(
        "poster", expected: "the name of a picture beside the page, such as 1.jpg",
        as: .text(PixelSize.pictureNameForm)
      ) { PixelSize.isPictureName($0) ? $0 : nil }
      let facts = VideoFacts(
        name: name, poster: poster, step: video.integer("step", in: 1...100),
        hasSpeech: video.flag("speech")?.value ?? true)
      return (words, facts)
    }
  }
}
