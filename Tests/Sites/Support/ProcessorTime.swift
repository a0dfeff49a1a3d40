import Foundation

/// What the processor has spent, which a busy machine does not lengthen as it does the clock's time.
enum ProcessorTime {
  /// In seconds, for the thread that asks.
  static func ofThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
