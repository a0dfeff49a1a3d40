import Diagnostics
import OperatingSystem

/// Reads a picture of a page's folder.
struct PictureParser {
  /// Where the picture stands in the site, as problems name it.
  let path: String

  /// Looks through a file: the picture's own, or one that waits to be put in its place. What was
  /// `known` of it is true as long as its signature is the same. There is no picture where the file
  /// is none of the kind that the picture's name says.
  func parse(
    _ absolute: String, known: PictureFile? = nil
  ) -> (picture: PictureFile?, diagnostics: [Diagnostic]) {
    let signature = FileSystem.signature(absolute)
    if let signature, let known, known.signature == signature { return (known, []) }
    do throws(SystemError) {
      return try look(through: FileSystem.RandomAccessFile(absolute), signature ?? .unknown)
    } catch {
      return (nil, [.unreadable(path, error)])
    }
  }

  private func look(
    through file: FileSystem.RandomAccessFile, _ signature: FileSystem.Signature
  ) throws(SystemError) -> (picture: PictureFile?, diagnostics: [Diagnostic]) {
    let type = Path.fileExtension(of: path)
    // A drawing is looked through as a whole.
    let limit = type == "svg" ? PixelSize.headLength : PublishedPicture.byteLimit
    guard file.size <= limit else {
      return (nil, [SourceText.tooLarge(path, locale: nil, size: file.size, limit: limit)])
    }
    var end = PictureEnd(fileExtension: type)
    let (digest, head) = try FileSystem.digest(
      of: file.file, headLength: PixelSize.headLength, observe: { end.read($0) })
    guard let size = PixelSize(of: ByteSource(file), fileExtension: type) else {
      return (nil, [otherKind])
    }
    let published = PublishedPicture(path: path, head: head)
    if type != "svg", let large = published.tooLarge(size) { return (nil, [large]) }
    let picture = PictureFile(
      name: String(Path.name(of: path)), size: size,
      isTransparent: PictureTransparency.isThere(in: head, fileExtension: type), digest: digest,
      signature: signature)
    return (picture, published.faults(end))
  }

  private var otherKind: Diagnostic {
    Diagnostic(
      .unreadableFile, at: SourceLocation(path: path),
      "\(path) is no picture of the kind that its name says.",
      help: "Save it again as JPEG, PNG, WebP, AVIF, HEIC or SVG.")
  }
}
