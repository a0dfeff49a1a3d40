import Diagnostics

/// A picture file that is published: one of a page without its metadata, one of `content/static` as it
/// is.
struct PublishedPicture {
  let path: String
  /// The file's first bytes.
  let head: [UInt8]

  /// The largest picture that loads soon on a telephone, in bytes.
  static let byteLimit = 3_000_000
  /// The longest side that any screen shows, in pixels.
  static let sideLimit = 4096

  /// What a reader would have to wait for.
  func tooLarge(_ size: PixelSize, bytes: Int) -> Diagnostic? {
    guard bytes >= Self.byteLimit || max(size.width, size.height) > Self.sideLimit else {
      return nil
    }
    return Diagnostic(
      .fileTooLarge, .warning, at: SourceLocation(path: path),
      "\(path) is large for a telephone: \(size.width) by \(size.height) pixels, \(bytes) bytes.",
      help: "Save it again with at most 2000 pixels on its longer side.")
  }

  /// What the file tells of where and by whom it was taken.
  var metadata: Diagnostic? {
    let found = PhotographMetadata(jpeg: head)
    let told = [
      found.tellsPlace ? "where it was taken" : nil, found.tellsPerson ? "who took it" : nil,
    ].compactMap(\.self)
    guard !told.isEmpty else { return nil }
    return Diagnostic(
      .privateMetadata, .warning, at: SourceLocation(path: path),
      "\(path) tells everybody \(told.joined(separator: " and ")).",
      help: "Save the picture again without its metadata (EXIF and XMP).")
  }
}
