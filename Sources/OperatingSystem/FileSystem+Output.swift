#if canImport(Glibc)
  import CSystem
  import Glibc
#elseif canImport(Musl)
  import CSystem
  import Musl
#else
  import Darwin
#endif

/// What only writing an output needs.
extension FileSystem {
  /// Exchanges two paths in one step; false where the file system cannot.
  package static func exchange(_ first: String, _ second: String) throws(SystemError) -> Bool {
    #if os(Linux)
      let result = renameat2(AT_FDCWD, first, AT_FDCWD, second, HANDOUT_RENAME_EXCHANGE)
    #else
      let result = renamex_np(first, second, UInt32(RENAME_SWAP))
    #endif
    if result == 0 { return true }
    if [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno) { return false }
    throw SystemError("exchange \(first) and", second)
  }

  /// Has the file system of a folder write all that it holds back, so that an exchange after it
  /// finds every file whole even after a power cut.
  package static func synchronize(_ folder: String) throws(SystemError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError("open", folder) }
    defer { close(descriptor) }
    #if os(Linux)
      if syncfs(descriptor) != 0 { throw SystemError("write back", folder) }
    #else
      sync()
    #endif
  }

  /// Lets time pass.
  package static func pause(milliseconds: Int) {
    usleep(UInt32(milliseconds) * 1000)
  }

  /// Whether a file, not a link to one, has exactly these bytes; false where it cannot be read.
  package static func holds(_ path: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let file = try? OpenFile(path, followsLinks: false), file.size == bytes.count,
      let found = try? file.readToEnd()
    else { return false }
    return found.withUnsafeBufferPointer { isEqual($0, bytes) }
  }

  private static func isEqual(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard first.count == second.count else { return false }
    guard let a = first.baseAddress, let b = second.baseAddress else { return first.isEmpty }
    return memcmp(a, b, first.count) == 0
  }

  /// Changes a piece of a file that begins at `offset` in it.
  package typealias PieceEdit = (
    _ piece: UnsafeMutableBufferPointer<UInt8>, _ offset: Int
  ) -> Void

  /// Whether a file and another, not a link to one, have the same bytes, those of the first as `edit`
  /// makes them; read in pieces. False where one cannot be read.
  package static func areEqual(
    _ first: String, _ second: String, edit: PieceEdit = { _, _ in }
  ) -> Bool {
    guard let a = try? OpenFile(first), let b = try? OpenFile(second, followsLinks: false),
      a.size == b.size
    else {
      return false
    }
    var (one, other) = (
      [UInt8](repeating: 0, count: pieceLength), [UInt8](repeating: 0, count: pieceLength)
    )
    var offset = 0
    while true {
      guard let count = try? a.read(into: &one), let same = try? b.read(into: &other),
        count == same
      else { return false }
      if count == 0 { return true }
      one.edit(first: count, at: offset, edit)
      offset += count
      if one[..<count] != other[..<count] { return false }
    }
  }

  /// Copies a regular file into a new one, as `edit` makes its bytes; in pieces, so that a large file
  /// takes no memory.
  package static func copy(
    _ source: String, to target: String, edit: PieceEdit = { _, _ in }
  ) throws(SystemError) {
    let original = try OpenFile(source)
    let copy = try NewFile(target)
    var piece = [UInt8](repeating: 0, count: pieceLength)
    var offset = 0
    while true {
      let count = try original.read(into: &piece)
      if count == 0 { break }
      piece.edit(first: count, at: offset, edit)
      offset += count
      try copy.write(piece[..<count])
    }
    try copy.finish()
  }

  package static func copyModificationTime(
    from source: String, to target: String
  ) throws(SystemError) {
    var record = stat()
    guard stat(source, &record) == 0 else { throw SystemError("look at", source) }
    #if canImport(Darwin)
      let times = [record.st_atimespec, record.st_mtimespec]
    #else
      let times = [record.st_atim, record.st_mtim]
    #endif
    guard utimensat(AT_FDCWD, target, times, 0) == 0 else {
      throw SystemError("set the time of", target)
    }
  }

  private static let pieceLength = 256 * 1024
}

extension [UInt8] {
  /// Has the first bytes edited, which stand at an offset of a file.
  fileprivate mutating func edit(first count: Int, at offset: Int, _ edit: FileSystem.PieceEdit) {
    withUnsafeMutableBufferPointer {
      edit(UnsafeMutableBufferPointer(rebasing: $0[..<count]), offset)
    }
  }
}
