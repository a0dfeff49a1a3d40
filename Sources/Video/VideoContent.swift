/// What a video file holds, as a page has to know it.
package struct VideoContent: Sendable, Hashable {
  /// In pixels, as it is shown: one that was taken with the telephone upright is higher than wide.
  package var width: Int
  package var height: Int
  /// How long it is.
  package var milliseconds: Int
  package var hasSound: Bool
  /// What makes the file one that holds nothing but pictures and sound.
  package var edits: VideoEdits

  package init(width: Int, height: Int, milliseconds: Int, hasSound: Bool, edits: VideoEdits) {
    self.width = width
    self.height = height
    self.milliseconds = milliseconds
    self.hasSound = hasSound
    self.edits = edits
  }

  /// The largest number of pixels on a side.
  static let longestSide = 16_384
  /// The longest video, in milliseconds: a day.
  static let longest = 86_400_000

  /// Reads the file; `fileExtension` is `mp4` or `webm`.
  package static func read(
    _ source: some VideoSource, fileExtension: String
  ) throws(VideoFault) -> VideoContent {
    let content =
      switch fileExtension {
      case "mp4": try MP4File(source).content()
      case "webm": try WebMFile(source).content()
      default: throw VideoFault.otherKind
      }
    guard (1...longestSide).contains(content.width), (1...longestSide).contains(content.height),
      (1...longest).contains(content.milliseconds)
    else { throw .damaged }
    return content
  }
}
