#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// What tells that a file is another one, or was written to, without reading it.
  package struct Signature: Sendable, Hashable {
    var size: Int
    var inode: UInt64
    var seconds: Int
    var nanoseconds: Int
  }

  /// nil where there is no such file.
  package static func signature(_ path: String) -> Signature? {
    var record = stat()
    guard stat(path, &record) == 0 else { return nil }
    #if canImport(Darwin)
      let time = record.st_mtimespec
    #else
      let time = record.st_mtim
    #endif
    return Signature(
      size: Int(record.st_size), inode: UInt64(record.st_ino), seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec))
  }
}
