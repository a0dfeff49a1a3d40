extension FileSystem {
  /// A file of which parts are read, in any order.
  package final class RandomAccessFile {
    package let file: OpenFile

    package init(_ path: String) throws(SystemError) {
      file = try OpenFile(path)
    }

    /// As it was when the file was opened.
    package var size: Int { file.size }

    /// So many bytes from a place on; fewer where the file ends before.
    package func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: count)
      let found = try file.read(into: &bytes, at: offset)
      bytes.removeLast(count - found)
      return bytes
    }
  }
}
