import OperatingSystem
import Video
import YAML

/// A video file in a page's folder.
struct VideoFile: Sendable, Hashable {
  let name: String
  let content: VideoContent
  /// Its length in bytes.
  let byteCount: Int
  /// The digest of its bytes.
  let digest: String
  /// The file as it was before it was read.
  let signature: FileSystem.Signature
  /// What the published file is known by: another one for other bytes, and for another way to make it.
  let key: String

  init(
    name: String, content: VideoContent, byteCount: Int, digest: String,
    signature: FileSystem.Signature
  ) {
    self.name = name
    self.content = content
    self.byteCount = byteCount
    self.digest = digest
    self.signature = signature
    key = SHA256.hexDigest(of: Array("video \(Self.recipe) \(digest)".utf8))
  }

  /// Counts up with every change of what is left of a video, so that it gets another address.
  private static let recipe = 1

  /// As it is shown.
  var size: PixelSize { PixelSize(width: content.width, height: content.height) }

  var milliseconds: Int { content.milliseconds }

  var hasSound: Bool { content.hasSound }

  /// What leaves nothing of it but pictures and sound.
  var edits: VideoEdits { content.edits }

  /// What a browser calls its format.
  var mediaType: String { "video/\(Path.fileExtension(of: name))" }
}

extension VideoFile {
  /// The endings of videos that the site knows.
  static let fileExtensions: Set<String> = ["mp4", "webm"]

  /// Endings of videos that browsers do not play, or that have to be written anew.
  static let otherExtensions: Set<String> = [
    "3gp", "avi", "m4v", "mkv", "mov", "mpg", "ogv", "wmv",
  ]

  /// Whether a name is that of a video in the page's own folder.
  static func isVideoName(_ name: String) -> Bool {
    !name.utf8.contains(UInt8(ascii: "/")) && fileExtensions.contains(Path.fileExtension(of: name))
  }

  /// What `isVideoName` takes.
  static let nameForm = TextForm("[^/]+[.]([Mm][Pp]4|[Ww][Ee][Bb][Mm])")
}
