import OperatingSystem

/// A file of the site before and after.
struct FileRevision {
  /// Empty where there was none.
  var old: [UInt8]
  var new: [UInt8]

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a file's text anew. A byte order mark stays; `write` does not see it. A file that is not
  /// there is empty; nil where it cannot be read.
  static func writing<Failure: Error>(
    _ path: String, in files: SourceFiles, limit: Int,
    _ write: ([UInt8]) -> Result<[UInt8], Failure>
  ) -> Result<FileRevision, Failure>? {
    let absolute = files.absolute(path)
    guard ((try? FileSystem.status(absolute)) ?? nil) != nil else {
      return write([]).map { FileRevision(old: [], new: $0) }
    }
    guard let old = try? FileSystem.read(absolute), old.count <= limit else { return nil }
    let mark = old.starts(with: byteOrderMark) ? byteOrderMark : []
    return write(Array(old[mark.count...])).map { FileRevision(old: old, new: mark + $0) }
  }
}
