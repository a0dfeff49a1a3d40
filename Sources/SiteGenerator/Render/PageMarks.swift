import Diagnostics
import HTML

/// Something that is to be seen at passages of one file: a preview shows its problems there.
protocol PassageMarks: Sendable {
  /// The file, relative to the site folder.
  var path: String { get }

  /// Writes what encloses a text that stands at `range` in the file, around what `content` writes.
  func enclose(
    _ range: SourceRange, in element: StaticString, into buffer: inout ByteBuffer,
    _ content: (inout ByteBuffer) -> Void)
}
