#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The streams by which a process tells its caller how it fares; for the command line alone.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  /// Writes all the bytes at once; what the other end does not take is lost.
  package func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    _ = Descriptor.write(bytes, to: rawValue)
  }

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether somebody types what the process reads.
  package static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}
