import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go, at once also where a program reads them.
enum StandardOutput {
  static var isColored: Bool { StandardStream.output.mayBeColored }

  static func write(_ text: String) {
    print(text, terminator: "")
    // All streams: naming the one is not allowed across threads.
    fflush(nil)
  }
}

extension StandardStream {
  /// Whether colour may be used: on a terminal, and unless NO_COLOR is set (no-color.org).
  var mayBeColored: Bool {
    isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }
}
