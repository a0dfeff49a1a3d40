/// A moment as file systems write it down: seconds since 1970 and nanoseconds.
package struct FileTime: Sendable, Hashable, Comparable {
  package var seconds: Int
  package var nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  package static func < (left: FileTime, right: FileTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The last moment at which a file system may have written this time down. Some count whole
  /// seconds, two at once, or hundredths.
  private var end: FileTime {
    let isCoarse = nanoseconds % 10_000_000 == 0
    return isCoarse ? FileTime(seconds: seconds + 2, nanoseconds: nanoseconds) : self
  }

  /// Whether anything that is written from `moment` on gets another time.
  func isOver(at moment: FileTime) -> Bool {
    end < moment
  }
}
