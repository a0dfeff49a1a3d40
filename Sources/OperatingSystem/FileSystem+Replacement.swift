#if canImport(Glibc)
  import CSystem
  import Glibc
#elseif canImport(Musl)
  import CSystem
  import Musl
#else
  import Darwin
#endif

/// What changing files of a site needs: there nothing may be lost.
extension FileSystem {
  package struct Replacement {
    var path: String
    var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Gives files new contents. All are written beside the old ones first, and only then take their
  /// places, one by one: after an error, a kill or a power cut each is whole, the old or the new.
  package static func replace(_ files: [Replacement]) throws(SystemError) {
    var written: [(temporary: String, path: String)] = []
    do throws(SystemError) {
      for file in files {
        // A link stays one; what it leads to is replaced.
        let path = resolved(file.path) ?? file.path
        let temporary = waitingPath(beside: path)
        try remove(temporary)
        written.append((temporary, path))
        try create(temporary, file.bytes)
        try copyMode(from: path, to: temporary)
      }
      // The files of a site are on one file system, which writes back all that it holds.
      if let first = written.first { try synchronize(Path.parent(of: first.path) ?? ".") }
      for file in written { try move(file.temporary, to: file.path) }
    } catch {
      for file in written { try? remove(file.temporary) }
      throw error
    }
  }

  /// A hidden path in the same folder, where what is to take a file's place waits.
  package static func waitingPath(beside path: String) -> String {
    let folder = Path.parent(of: path).map { $0 + "/" } ?? ""
    return "\(folder).\(Path.name(of: path)).\(getpid()).new"
  }

  /// Moves a file to its place, which it takes in one step, and never another file's: false where
  /// there is one.
  package static func moveWithoutReplacing(
    _ source: String, to target: String
  ) throws(SystemError) -> Bool {
    #if os(Linux)
      let result = renameat2(AT_FDCWD, source, AT_FDCWD, target, HANDOUT_RENAME_NOREPLACE)
    #else
      let result = renamex_np(source, target, UInt32(RENAME_EXCL))
    #endif
    if result == 0 { return true }
    if errno == EEXIST { return false }
    guard [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno) else {
      throw SystemError("move \(source) to", target)
    }
    // Network file systems have no such move, but a second name is refused where there is a file.
    do throws(SystemError) {
      guard try link(source, to: target) else { throw SystemError("create", target, code: ENOTSUP) }
    } catch {
      if error.code == EEXIST { return false }
      throw error
    }
    try remove(source)
    return true
  }

  private static func copyMode(from path: String, to target: String) throws(SystemError) {
    var record = stat()
    guard stat(path, &record) == 0 else { return }
    if chmod(target, record.st_mode & 0o7777) != 0 { throw SystemError("set the mode of", target) }
  }
}
