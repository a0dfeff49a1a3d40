import OperatingSystem
import YAML

/// The size of a picture in pixels, read from its file's header.
///
/// Sources: PNG (W3C), section 11.2.2; JPEG (ITU-T T.81), section B.2.2; WebP (RFC 9649),
/// section 2; SVG 2, section 8.2; `ImageItems` for AVIF and HEIC, `ExifOrientation` for how a
/// picture is turned.
struct PixelSize: Sendable, Hashable {
  var width: Int
  var height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The endings of picture files that the site knows.
  static let fileExtensions: Set<String> = [
    "avif", "heic", "heif", "jpeg", "jpg", "png", "svg", "webp",
  ]

  /// Whether a name is that of a picture in the page's own folder.
  static func isPictureName(_ name: String) -> Bool {
    !name.utf8.contains(UInt8(ascii: "/")) && fileExtensions.contains(Path.fileExtension(of: name))
  }

  /// What `isPictureName` takes.
  static let pictureNameForm = TextForm(
    "[^/]+[.]([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp]|[Ss][Vv][Gg]|[Aa][Vv][Ii][Ff]"
      + "|[Hh][Ee][Ii][CcFf])")

  /// How much of a file's beginning is needed at the most, in bytes.
  static let headLength = 1024 * 1024

  init?(of bytes: [UInt8], fileExtension: String) {
    self.init(of: ByteSource(bytes), fileExtension: fileExtension)
  }

  /// As the picture is shown: one that is to be turned by 90 degrees has the width of its height. nil
  /// where the bytes are no picture of the kind that the file's ending says.
  init?(of source: ByteSource, fileExtension: String) {
    let bytes = source.head(Self.headLength)
    let size: (Int, Int)?
    switch fileExtension {
    case "png": size = Self.png(bytes)
    case "jpg", "jpeg": size = Self.jpeg(bytes)
    case "webp": size = Self.webp(bytes)
    case "avif", "heic", "heif": size = ImageItems(bytes).size
    case "svg": size = Self.svg(bytes)
    default: size = nil
    }
    guard let (width, height) = size, (1...65_535).contains(width), (1...65_535).contains(height)
    else { return nil }
    let isOnSide = ExifOrientation.isOnSide(source, fileExtension: fileExtension)
    self.width = isOnSide ? height : width
    self.height = isOnSide ? width : height
  }

  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 24, bytes.starts(with: signature), tag(bytes, 12, "IHDR") else {
      return nil
    }
    return (bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4))
  }

  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard let segments = JPEGSegments(bytes) else { return nil }
    for segment in segments where isFrame(segment.marker) {
      let frame = Array(segment.content.prefix(5))
      guard frame.count == 5 else { return nil }
      return (bigEndian(frame, 3, 2), bigEndian(frame, 1, 2))
    }
    return nil
  }

  /// Whether a marker begins a frame: SOF0 to SOF15, between which DHT, JPG and DAC stand.
  private static func isFrame(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 30, tag(bytes, 0, "RIFF"), tag(bytes, 8, "WEBP") else { return nil }
    if tag(bytes, 12, "VP8X") {
      return (1 + littleEndian(bytes, 24, 3), 1 + littleEndian(bytes, 27, 3))
    }
    if tag(bytes, 12, "VP8L"), bytes[20] == 0x2F {
      let bits = littleEndian(bytes, 21, 4)
      return (1 + bits & 0x3FFF, 1 + (bits >> 14) & 0x3FFF)
    }
    if tag(bytes, 12, "VP8 "), bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]) {
      return (littleEndian(bytes, 26, 2) & 0x3FFF, littleEndian(bytes, 28, 2) & 0x3FFF)
    }
    return nil
  }

  /// The width and height attributes of the root element or, without them, its viewBox.
  private static func svg(_ bytes: [UInt8]) -> (Int, Int)? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let root = text.firstRange(of: "<svg") else { return nil }
    guard let end = text[root.upperBound...].firstIndex(of: ">") else { return nil }
    let element = text[root.upperBound..<end]
    if let width = attribute("width", of: element).flatMap(pixels),
      let height = attribute("height", of: element).flatMap(pixels)
    {
      return (width, height)
    }
    let box = attribute("viewBox", of: element)?.split { $0 == " " || $0 == "," }.map(String.init)
    guard let box, box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else {
      return nil
    }
    return (width, height)
  }

  private static func attribute(_ name: String, of element: Substring) -> String? {
    for quote in ["\"", "'"] {
      for separator in [" ", "\n", "\r\n", "\t"] {
        guard let start = element.firstRange(of: "\(separator)\(name)=\(quote)") else { continue }
        return String(element[start.upperBound...].prefix { String($0) != quote })
      }
    }
    return nil
  }

  private static func pixels(_ text: String) -> Int? {
    let number = text.hasSuffix("px") ? String(text.dropLast(2)) : text
    return Double(number).flatMap { $0.isFinite && abs($0) < 100_000 ? Int($0.rounded()) : nil }
  }

  private static func tag(_ bytes: [UInt8], _ offset: Int, _ name: StaticString) -> Bool {
    bytes[offset..<offset + 4].elementsEqual(name.description.utf8)
  }

  private static func bigEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].bigEndianNumber
  }

  private static func littleEndian(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].littleEndianNumber
  }
}
