import Diagnostics
import OperatingSystem

/// A file of `content/static`, which is published as it is.
struct StaticFile {
  let path: String
  /// What the clinic calls itself, which is no secret.
  let clinic: String

  /// What it tells of where and by whom it was made; nil where it tells nothing, or cannot be read,
  /// which is reported where it is copied.
  func metadata(in files: SourceFiles) -> Diagnostic? {
    guard let file = try? FileSystem.RandomAccessFile(files.absolute(path)) else { return nil }
    var metadata = MetadataReader.metadata(
      of: ByteSource(file), fileExtension: Path.fileExtension(of: path))
    metadata.removePerson(clinic)
    guard let told = metadata.description else { return nil }
    return Diagnostic(
      .privateMetadata, .warning, at: SourceLocation(path: path),
      "\(path) tells everybody \(told).", help: help)
  }

  private var help: String {
    switch Path.fileExtension(of: path) {
    case "pdf", "docx", "odp", "ods", "odt", "pptx", "xlsx":
      "Remove it in the properties of the document, and save it again; photographs in it are to be "
        + "put in without their metadata."
    case "m4v", "mkv", "mov", "mp4", "webm":
      "Save the film again without its metadata, as “ffmpeg -map_metadata -1 -c copy” does."
    case "svg": "Save it as plain SVG, without metadata (in Inkscape: “Plain SVG”)."
    default: "Save the picture again without its metadata (EXIF and XMP)."
    }
  }
}
