import OperatingSystem

/// A file of the site before and after.
struct FileRevision: Sendable {
  /// Relative to the site folder.
  var path: String
  /// How many of its texts are others.
  var texts: Int
  /// Empty where there was none.
  var old: [UInt8]
  var new: [UInt8]

  /// The text without a byte order mark.
  var text: SourceText {
    let mark = new.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    return SourceText(bytes: Array(new[mark...]))
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a file's text anew. A byte order mark stays; `write` does not see it. A file that is not
  /// there is empty; nil where it cannot be read.
  static func writing<Failure: Error>(
    _ path: String, texts: Int, in files: SourceFiles, limit: Int,
    _ write: ([UInt8]) -> Result<[UInt8], Failure>
  ) -> Result<FileRevision, Failure>? {
    let absolute = files.absolute(path)
    guard ((try? FileSystem.status(absolute)) ?? nil) != nil else {
      return write([]).map { FileRevision(path: path, texts: texts, old: [], new: $0) }
    }
    guard let old = try? FileSystem.read(absolute), old.count <= limit else { return nil }
    let mark = old.starts(with: byteOrderMark) ? byteOrderMark : []
    return write(Array(old[mark.count...])).map {
      FileRevision(path: path, texts: texts, old: old, new: mark + $0)
    }
  }
}
