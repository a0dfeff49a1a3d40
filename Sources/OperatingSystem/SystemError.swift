#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file operation that the operating system refused.
package struct SystemError: Error, Hashable, CustomStringConvertible {
  /// What was tried, as a verb: “read”, “create”.
  package var operation: String
  package var path: String
  /// The `errno` of the call.
  package var code: Int32

  package init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The code of a path that no file can have.
  package static let invalidArgument = EINVAL
  /// The code of a file that is there already.
  package static let alreadyExists = EEXIST
  /// The code of a file that became another one while it was read.
  package static let changed = ESTALE
  /// The code of a file that is not there.
  package static let notFound = ENOENT

  package var isDiskFull: Bool {
    code == ENOSPC || code == EDQUOT
  }

  /// Whether the path, or a folder on the way, is not there.
  package var isAbsence: Bool {
    code == ENOENT
  }

  package var reason: String {
    code == Self.changed ? "it was changed meanwhile" : String(cString: strerror(code))
  }

  package var description: String {
    "cannot \(operation) \(path): \(reason)"
  }
}
