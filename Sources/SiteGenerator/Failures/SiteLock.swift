import OperatingSystem

/// Lets one process at a time change what several keep in a site, its records and comments: what one has
/// read is still so when it writes, and nothing that another wrote is lost.
enum SiteLock {
  /// Does something while no other process holds the lock; waits for it.
  static func holding<Result>(
    _ site: String, _ body: () throws(BuildFailure) -> Result
  ) throws(BuildFailure) -> Result {
    let lock = try lock(site)
    let result = try body()
    _ = consume lock
    return result
  }

  private static func lock(_ site: String) throws(BuildFailure) -> FileLock {
    do throws(SystemError) {
      return try FileLock(folder: site)
    } catch {
      throw .system(error)
    }
  }
}
