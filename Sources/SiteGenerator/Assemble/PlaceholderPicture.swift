import Figures
import Localization
import OperatingSystem

/// The drawing that stands in for photographs still to be taken.
struct PlaceholderPicture: Sendable {
  /// Its path below the output folder, named by its content.
  let file: String
  let bytes: [UInt8]

  /// The size of every placeholder in CSS pixels, the shape that photographs are asked for.
  static let size = PixelSize(width: 800, height: 600)

  /// The drawing of a figure, for all locales.
  init(_ figure: Figure) {
    self.init(name: figure.name, bytes: FigureDrawing.svg(figure))
  }

  /// The card for what nobody has drawn, which says in one locale that a photograph is to come.
  init(cardIn catalog: Catalog) {
    self.init(
      name: "none.\(catalog.locale)",
      bytes: FigureDrawing.card(
        caption: catalog.format(.photographToCome) ?? "", language: catalog.locale.description,
        rightToLeft: catalog.settings.direction == .rightToLeft))
  }

  private init(name: String, bytes: [UInt8]) {
    self.bytes = bytes
    file = "assets/figures/\(name).\(SHA256.hexDigest(of: bytes).prefix(10)).svg"
  }
}
