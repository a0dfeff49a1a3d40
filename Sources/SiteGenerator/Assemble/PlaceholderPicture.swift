import Figures
import Localization
import OperatingSystem

/// The drawing that stands in for photographs still to be taken, captioned for one locale.
struct PlaceholderPicture: Sendable {
  /// Its path below the output folder, named by its content.
  var file: String
  var bytes: [UInt8]

  /// The size of every placeholder in CSS pixels, the shape that photographs are asked for.
  static let size = PixelSize(width: 800, height: 600)

  init(_ figure: Figure?, _ catalog: Catalog) {
    bytes = FigureDrawing.svg(
      figure, caption: catalog.format(.photographToCome) ?? "",
      language: catalog.locale.description,
      rightToLeft: catalog.settings.direction == .rightToLeft)
    let digest = SHA256.hexDigest(of: bytes).prefix(10)
    file = "assets/figures/\(figure?.rawValue ?? "none").\(catalog.locale).\(digest).svg"
  }
}
