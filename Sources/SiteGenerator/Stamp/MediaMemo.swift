import OperatingSystem
import Video

/// What a build read of the site's photographs and videos, for the next: one whose file is as it was
/// need not be read to tell its size and its digest.
package struct MediaMemo: Sendable {
  let media: KnownMedia

  private static let header = "handout-media 1"

  package init() {
    self.init(KnownMedia())
  }

  init(_ media: KnownMedia) {
    self.media = media
  }

  /// What the last build of an output left; nothing where it left none, or none that can be read.
  package init(output: String) {
    guard let folder = try? OutputFolder(output),
      let bytes = try? FileSystem.read(folder.media)
    else {
      self.init()
      return
    }
    self.init(bytes)
  }

  init(_ bytes: [UInt8]) {
    var reader = StampReader(bytes[...])
    guard reader.text() == Self.header, let pictures = reader.list({ $0.photograph() }),
      let videos = reader.list({ $0.video() }), reader.isAtEnd
    else {
      self.init()
      return
    }
    self.init(
      KnownMedia(
        pictures: Dictionary(pictures, uniquingKeysWith: { first, _ in first }),
        videos: Dictionary(videos, uniquingKeysWith: { first, _ in first })))
  }

  /// Of a file that was changed shortly before it was read, a later change could not be told: it is
  /// left out. `beginning` is a moment before any file was looked at.
  init(of plan: RenderPlan, before beginning: FileTime) {
    var media = KnownMedia()
    for (path, picture) in plan.photographs.map({ ($0.path, $0.picture) })
    where picture.signature.isSettled(at: beginning) {
      media.pictures[path] = picture
    }
    for (path, video) in plan.videos where video.signature.isSettled(at: beginning) {
      media.videos[path] = video
    }
    self.init(media)
  }

  var bytes: [UInt8] {
    var writer = StampWriter(capacity: 256 * (media.pictures.count + media.videos.count) + 64)
    writer.add(Self.header)
    writer.add(media.pictures.count)
    for (path, picture) in media.pictures.sorted(by: { $0.key < $1.key }) {
      writer.add(path)
      writer.add(picture)
    }
    writer.add(media.videos.count)
    for (path, video) in media.videos.sorted(by: { $0.key < $1.key }) {
      writer.add(path)
      writer.add(video)
    }
    return writer.bytes
  }

  /// Leaves it for the next build; a site without photographs and videos has none.
  func leave(in folder: OutputFolder) {
    guard media != KnownMedia() else {
      try? FileSystem.remove(folder.media)
      return
    }
    folder.leave(bytes, at: folder.media, by: folder.nextMedia)
  }
}

extension StampWriter {
  fileprivate mutating func add(_ picture: PictureFile) {
    add(picture.name)
    add(picture.size.width)
    add(picture.size.height)
    add(picture.isTransparent ? 1 : 0)
    add(picture.digest)
    add(picture.signature.bytes)
  }

  fileprivate mutating func add(_ video: VideoFile) {
    add(video.name)
    add(video.content.width)
    add(video.content.height)
    add(video.content.milliseconds)
    add(video.content.hasSound ? 1 : 0)
    add(video.byteCount)
    add(video.digest)
    add(video.signature.bytes)
    add(video.content.edits.edits.count)
    for edit in video.content.edits.edits {
      add(edit.range.lowerBound)
      add(edit.range.count)
      add(edit.head)
    }
  }
}

extension StampReader {
  fileprivate mutating func photograph() -> (String, PictureFile)? {
    guard let path = text(), let name = text(), let width = number(), let height = number(),
      width > 0, height > 0, let isTransparent = number(), let digest = text(),
      let signature = block().flatMap({ FileSystem.Signature(Array($0)) })
    else { return nil }
    return (
      path,
      PictureFile(
        name: name, size: PixelSize(width: width, height: height),
        isTransparent: isTransparent == 1, digest: digest, signature: signature)
    )
  }

  fileprivate mutating func video() -> (String, VideoFile)? {
    guard let path = text(), let name = text(), let width = number(), let height = number(),
      let milliseconds = number(), let hasSound = number(), let byteCount = number(),
      let digest = text(), let signature = block().flatMap({ FileSystem.Signature(Array($0)) }),
      let list = list({ $0.edit() }), let edits = VideoEdits(list)
    else { return nil }
    let content = VideoContent(
      width: width, height: height, milliseconds: milliseconds, hasSound: hasSound == 1,
      edits: edits)
    return (
      path,
      VideoFile(
        name: name, content: content, byteCount: byteCount, digest: digest, signature: signature)
    )
  }

  private mutating func edit() -> VideoEdits.Edit? {
    guard let start = number(), start >= 0, let count = number(), count >= 0,
      !start.addingReportingOverflow(count).overflow, let head = block()
    else { return nil }
    return VideoEdits.Edit(start..<start + count, head: Array(head))
  }
}
