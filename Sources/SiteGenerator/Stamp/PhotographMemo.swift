import OperatingSystem

/// What a build read of the site's photographs, for the next: one whose file is as it was need not be
/// read to tell its size and its digest.
package struct PhotographMemo: Sendable {
  /// By their paths below the site folder.
  let photographs: [String: PictureFile]

  private static let header = "handout-photographs 1"

  package init() {
    self.init(photographs: [:])
  }

  init(photographs: [String: PictureFile]) {
    self.photographs = photographs
  }

  /// What the last build of an output left; nothing where it left none, or none that can be read.
  package init(output: String) {
    guard let folder = try? OutputFolder(output),
      let bytes = try? FileSystem.read(folder.photographs)
    else {
      self.init()
      return
    }
    self.init(bytes)
  }

  init(_ bytes: [UInt8]) {
    var reader = StampReader(bytes[...])
    guard reader.text() == Self.header, let entries = reader.list({ $0.photograph() }),
      reader.isAtEnd
    else {
      self.init()
      return
    }
    self.init(photographs: Dictionary(entries, uniquingKeysWith: { first, _ in first }))
  }

  /// Of a file that was changed shortly before it was read, a later change could not be told: it is
  /// left out. `beginning` is a moment before any file was looked at.
  init(of plan: RenderPlan, before beginning: FileTime) {
    let settled = plan.photographs.filter { $0.picture.signature.isSettled(at: beginning) }
    self.init(
      photographs: Dictionary(
        settled.map { ($0.path, $0.picture) }, uniquingKeysWith: { first, _ in first }))
  }

  var bytes: [UInt8] {
    var writer = StampWriter(capacity: 256 * photographs.count + 64)
    writer.add(Self.header)
    writer.add(photographs.count)
    for (path, picture) in photographs.sorted(by: { $0.key < $1.key }) {
      writer.add(path)
      writer.add(picture)
    }
    return writer.bytes
  }

  /// Leaves it for the next build; a site without photographs has none.
  func leave(in folder: OutputFolder) {
    guard !photographs.isEmpty else {
      try? FileSystem.remove(folder.photographs)
      return
    }
    folder.leave(bytes, at: folder.photographs, by: folder.nextPhotographs)
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
}
