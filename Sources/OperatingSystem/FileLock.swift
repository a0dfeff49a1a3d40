#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock that one process holds on a file or folder until the value goes away or the process ends.
package struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until the lock is free; `onWait` is called first where it is not.
  package init(_ path: String, onWait: () -> Void) throws(SystemError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError("create", path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    onWait()
    while flock(descriptor, LOCK_EX) != 0 {
      // The value's end closes the file.
      guard errno == EINTR else { throw SystemError("lock", path) }
    }
  }

  /// Waits until the lock on a folder is free, for which nothing is written.
  package init(folder: String) throws(SystemError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError("read the folder", folder) }
    while flock(descriptor, LOCK_EX) != 0 {
      // The value's end closes the folder.
      guard errno == EINTR else { throw SystemError("lock", folder) }
    }
  }

  /// nil where there is no such file, or where another holds the lock.
  package init?(ifFree path: String) {
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    // The value's end closes the file.
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
