#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where problems and progress go; results go to standard output.
enum StandardError {
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  static func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = systemWrite(STDERR_FILENO, rest.baseAddress, rest.count)
      if count < 0 && errno != EINTR { return }
      rest = UnsafeRawBufferPointer(rebasing: rest[max(count, 0)...])
    }
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static var isColored: Bool { mayColor(STDERR_FILENO) }
}

/// Whether colour may be used: on a terminal, and unless NO_COLOR is set (no-color.org).
func mayColor(_ file: Int32) -> Bool {
  isatty(file) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
