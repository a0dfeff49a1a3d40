import Diagnostics
import OperatingSystem

/// A picture file of a page or of the look: a photograph is published as renditions, a drawing as it is.
struct PublishedPicture {
  let path: String
  /// The file's first bytes.
  let head: [UInt8]

  /// The largest photograph, in bytes; those of telephones have a tenth of it.
  static let byteLimit = 40_000_000
  /// The most pixels of a photograph, which is what fits into the memory that its development has.
  static let pixelLimit = 120_000_000

  /// That a photograph has too many pixels, which its header says before any is read.
  func tooLarge(_ size: PixelSize) -> Diagnostic? {
    guard size.width * size.height > Self.pixelLimit else { return nil }
    return Diagnostic(
      .fileTooLarge, at: SourceLocation(path: path),
      "\(path) has \(size.width) × \(size.height) pixels; the limit is "
        + "\(Self.pixelLimit / 1_000_000) million.",
      help: "Save it again with at most 4000 pixels on its longer side.")
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
}
