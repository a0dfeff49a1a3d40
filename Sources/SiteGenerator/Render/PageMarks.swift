import Diagnostics
import HTML

/// What a preview adds to the page of one file, where it stands.
protocol PageMarks: Sendable {
  /// The file, relative to the site folder.
  var path: String { get }

  /// Writes what encloses a text that stands at `range` in the file, around what `content` writes.
  func enclose(
    _ range: SourceRange, in element: StaticString, into buffer: inout ByteBuffer,
    _ content: (inout ByteBuffer) -> Void)

  /// The address of a drawing that stands in for a picture, a file relative to the site folder.
  func address(of drawing: String, for picture: String) -> String
}
