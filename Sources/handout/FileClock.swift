import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The clock that file systems take their times from.
enum FileClock {
  @Sendable
  static func now() -> FileTime {
    var time = timespec()
    #if os(Linux)
      // It goes in steps; a finer clock would be ahead of what a file is given at the same moment.
      clock_gettime(CLOCK_REALTIME_COARSE, &time)
    #else
      clock_gettime(CLOCK_REALTIME, &time)
    #endif
    return FileTime(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}
