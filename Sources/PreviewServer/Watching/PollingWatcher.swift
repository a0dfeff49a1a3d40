import OperatingSystem

/// Looks again and again: for systems without inotify, and where its watches are used up.
package final class PollingWatcher: FolderWatcher {
  package let hints: AsyncStream<ChangeHint>
  private let task: Task<Void, Never>

  package init(root: String, folders: [String], interval: Duration = .milliseconds(300)) {
    let (hints, hint) = AsyncStream.makeStream(of: ChangeHint.self)
    self.hints = hints
    let look = FolderLook(root: root, folders: folders)
    // The first look is taken here, so that no change after this line is missed.
    let first = look.signatures()
    task = Task.detached(priority: .utility) {
      var last = first
      while !Task.isCancelled {
        try? await Task.sleep(for: interval)
        let now = look.signatures()
        let changed = Set(last.keys).union(now.keys).filter { last[$0] != now[$0] }
        last = now
        if !changed.isEmpty { hint.yield(.folders(changed)) }
      }
      hint.finish()
    }
  }

  package func stop() {
    task.cancel()
  }
}

/// What can be seen of folders from outside the files.
private struct FolderLook: Sendable {
  let root: String
  let folders: [String]

  /// A signature for each folder: its names, and each file's size, time of change and inode.
  func signatures() -> [String: Int] {
    var signatures: [String: Int] = [:]
    var open = folders.map { (path: $0, isLink: false) }
    while let (path, isLink) = open.popLast() {
      guard let listing = FolderListing("\(root)/\(path)") else { continue }
      var hasher = Hasher()
      for name in listing.names {
        hasher.combine(name)
        // What changes a folder shows in the folder itself.
        if !listing.folders.contains(name) {
          hasher.combine(FileSystem.signature("\(root)/\(path)/\(name)"))
        }
      }
      signatures[path] = hasher.finalize()
      guard !isLink else { continue }
      for name in listing.folders {
        open.append((path: "\(path)/\(name)", isLink: listing.links.contains(name)))
      }
    }
    return signatures
  }
}
