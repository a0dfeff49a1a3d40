/// One of the files that a photograph is published as: upright, in sRGB, without any metadata.
struct Rendition: Sendable, Hashable {
  enum Format: String, Sendable {
    case webp
    case jpeg = "jpg"
    case png
  }

  var size: PixelSize
  var format: Format

  /// Such as `960.webp`.
  var name: String { "\(size.width).\(format.rawValue)" }

  /// Counts up with every change of how renditions are made, so that they get other addresses.
  static let recipe = 1

  /// The longest side that WebP has, in pixels.
  static let longestSide = 16_383
}
