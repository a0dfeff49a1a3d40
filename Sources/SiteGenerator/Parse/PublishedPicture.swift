import Diagnostics
import OperatingSystem

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

  /// What of a page's picture must not be published; `end` has looked through the file.
  func faults(_ end: PictureEnd) -> [Diagnostic] {
    [end.isFound ? nil : cutOff, activeContent].compactMap(\.self)
  }

  /// What an SVG picture does beside being looked at.
  private var activeContent: Diagnostic? {
    guard Path.fileExtension(of: path) == "svg", let active = ActiveDrawing.first(in: head) else {
      return nil
    }
    let lines = head[..<active.offset].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = String(decoding: lines.last ?? [], as: UTF8.self).unicodeScalars.count + 1
    return Diagnostic(
      .activePicture,
      at: SourceLocation(path: path, range: SourceRange(line: lines.count, column: column)),
      "\(path) does more than show a picture: it has \(active.name).",
      help: "Save it as plain SVG, or as PNG.")
  }

  /// That the picture was not copied to its end.
  private var cutOff: Diagnostic {
    Diagnostic(
      .unreadableFile, at: SourceLocation(path: path),
      "\(path) is cut off: the end of the picture is missing.",
      help: "Copy it again from where it was taken.")
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
