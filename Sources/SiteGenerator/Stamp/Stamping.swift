package import OperatingSystem

/// What a build needs to leave a stamp behind it.
package struct Stamping: Sendable {
  let key: StampKey
  /// A moment before any file of the site was looked at.
  let beginning: FileTime
  /// What the clock says that file systems take their times from.
  let now: @Sendable () -> FileTime
  /// The problems as they were printed.
  let report: [UInt8]
  let pages: StampedPages

  package init(
    key: StampKey, beginning: FileTime, now: @escaping @Sendable () -> FileTime, report: [UInt8],
    pages: StampedPages
  ) {
    self.key = key
    self.beginning = beginning
    self.now = now
    self.report = report
    self.pages = pages
  }

  /// Leaves a stamp beside the output; none where a file is so young that a change to it might not be
  /// seen, or where the disk is full: the next build then builds.
  func leave(
    _ site: WrittenSite, of plan: RenderPlan, in folder: OutputFolder,
    workers: Workers
  ) {
    let sources = plan.publication.site.files.signed
    guard sources.isSettled(at: beginning),
      let outputs = settledOutputs(of: plan, in: folder, workers: workers)
    else { return }
    let stamp = BuildStamp(
      key: key, site: site, report: report, pages: pages, sources: sources, outputs: outputs)
    folder.leave(stamp.bytes, at: folder.stamp, by: folder.nextStamp)
  }

  private func settledOutputs(
    of plan: RenderPlan, in folder: OutputFolder, workers: Workers
  ) -> SignedPaths? {
    let files = plan.outputs.map(\.file)
    let paths = Self.folders(of: files) + files
    // A time of the file system lasts some milliseconds, and what changes again within it has the
    // same: the old site's names of unchanged files have only just been removed. Linux from 6.13 on
    // may give a file a finer time, which the clock is behind for another step.
    var last = now()
    var tries = 3
    for _ in 0..<20 where tries > 0 {
      FileSystem.pause(milliseconds: 1)
      let moment = now()
      guard moment != last else { continue }
      last = moment
      tries -= 1
      guard let signed = SignedPaths(paths, below: folder.path, workers: workers) else {
        return nil
      }
      if signed.isSettled(at: moment) { return signed }
    }
    return nil
  }

  /// The folders that hold files, the output's own, “.”, among them.
  private static func folders(of files: [String]) -> [String] {
    var known: Set<String> = [""]
    var folders = ["."]
    for file in files {
      var path = file
      while let parent = Path.parent(of: path), known.insert(parent).inserted {
        folders.append(parent)
        path = parent
      }
    }
    return folders
  }
}
