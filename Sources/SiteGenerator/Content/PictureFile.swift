import OperatingSystem

/// A picture file in a page's folder.
struct PictureFile: Sendable, Hashable {
  let name: String
  /// In CSS pixels, upright.
  let size: PixelSize
  /// Whether it may be seen through in places.
  let isTransparent: Bool
  /// The digest of its bytes.
  let digest: String
  /// The file as it was before it was read.
  let signature: FileSystem.Signature
  /// What the files that it is published as are known by: another one for other bytes, and for another
  /// way to make them.
  let key: String

  init(
    name: String, size: PixelSize, isTransparent: Bool, digest: String,
    signature: FileSystem.Signature
  ) {
    self.name = name
    self.size = size
    self.isTransparent = isTransparent
    self.digest = digest
    self.signature = signature
    key =
      Path.fileExtension(of: name) == "svg"
      ? digest : SHA256.hexDigest(of: Array("\(Rendition.recipe) \(digest)".utf8))
  }

  /// Whether it is published as renditions; a drawing is published as it is.
  var isPhotograph: Bool { Path.fileExtension(of: name) != "svg" }
}

extension PictureFile {
  /// The widths that a photograph is published in, in pixels, if it has as many.
  private static let widths = [480, 960, 1600]
  /// The width for browsers and messengers that know no WebP.
  private static let fallbackWidth = 960

  /// The photograph in WebP, the narrowest first.
  var renditions: [Rendition] {
    let widest = min(size.width, Self.widths.last ?? size.width, widestByHeight)
    let widths = Self.widths.filter { $0 < widest } + [widest]
    return widths.map { Rendition(size: size.scaled(toWidth: $0), format: .webp) }
  }

  /// The photograph for all that do not know WebP.
  var fallback: Rendition {
    let width = min(renditions.last?.size.width ?? size.width, Self.fallbackWidth)
    return Rendition(size: size.scaled(toWidth: width), format: isTransparent ? .png : .jpeg)
  }

  /// All files that it is published as.
  var allRenditions: [Rendition] { renditions + [fallback] }

  /// A strip of a picture would be higher than WebP can have it.
  private var widestByHeight: Int {
    max(1, Rendition.longestSide * size.width / size.height)
  }
}

extension PixelSize {
  /// The same shape in another width, at least one pixel high.
  func scaled(toWidth width: Int) -> PixelSize {
    PixelSize(width: width, height: max(1, (height * width + self.width / 2) / self.width))
  }
}
