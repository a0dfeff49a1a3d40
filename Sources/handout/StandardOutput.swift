#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go, at once also where a program reads them.
enum StandardOutput {
  static var isColored: Bool { mayColor(STDOUT_FILENO) }

  static func write(_ text: String) {
    print(text, terminator: "")
    // All streams: naming the one is not allowed across threads.
    fflush(nil)
  }
}
