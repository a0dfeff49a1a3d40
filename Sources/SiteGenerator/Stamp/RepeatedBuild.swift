package import OperatingSystem

/// A build that would give what is there already.
package enum RepeatedBuild {
  /// Hands `body` what the last build wrote and said, where building the same again would give the
  /// output that is there; the output stays locked meanwhile. False where it has to be built.
  package static func say(
    _ key: StampKey, output: String, workers: Workers,
    _ body: (_ site: WrittenSite, _ report: [UInt8]) -> Void
  ) -> Bool {
    guard let folder = try? OutputFolder(output), let lock = FileLock(ifFree: folder.lock) else {
      return false
    }
    return withExtendedLifetime(lock) {
      guard let stamp = BuildStamp(in: folder, of: key),
        stamp.sources.hold(below: key.site, followsLinks: true, workers: workers),
        stamp.outputs.hold(below: folder.path, followsLinks: false, workers: workers)
      else { return false }
      body(stamp.site, stamp.report)
      return true
    }
  }
}
