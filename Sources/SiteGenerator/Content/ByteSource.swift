import OperatingSystem

/// Bytes that are read where they are needed: of a file, or of what was unpacked from one.
struct ByteSource {
  let count: Int
  private let read: (_ offset: Int, _ count: Int) -> [UInt8]

  init(_ bytes: [UInt8]) {
    count = bytes.count
    read = { offset, count in Array(bytes[offset..<offset + count]) }
  }

  init(_ file: FileSystem.RandomAccessFile) {
    count = file.size
    read = { offset, count in (try? file.bytes(at: offset, count: count)) ?? [] }
  }

  /// So many bytes from a place on, or as many as there are.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    return read(offset, min(count, self.count - offset))
  }

  func head(_ count: Int) -> [UInt8] { bytes(at: 0, count: count) }
}
