/// Where something may have changed. Only a hint: what really did is for the reader of the files to
/// find out.
package enum ChangeHint: Sendable, Hashable {
  /// In the folders with these paths below the watched root; the files below them are not meant.
  case folders(Set<String>)
  /// Anywhere.
  case everything
}

/// Watches some folders of a root, with all that is below them.
package protocol FolderWatcher: Sendable {
  /// Changes that come close together come as one hint.
  var hints: AsyncStream<ChangeHint> { get }
  /// Ends the watching and its hints.
  func stop()
}

/// Chooses the watcher that the system offers.
package enum FolderWatching {
  /// Watches `folders`, names of folders in `root` that need not exist yet.
  package static func watcher(root: String, folders: [String]) -> any FolderWatcher {
    #if os(Linux)
      if let watcher = InotifyWatcher(root: root, folders: folders) { return watcher }
    #endif
    return PollingWatcher(root: root, folders: folders)
  }
}
