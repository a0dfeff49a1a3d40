#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Which folder each watch of inotify stands for.
  struct WatchTree: Sendable {
    let descriptor: Int32
    let root: String
    /// Names of the folders in the root that are watched with all that is below them.
    let folders: [String]
    /// Paths below the root by watch; the root itself is the empty path. One folder has two paths
    /// where a link leads to it.
    private var paths: [Int32: [String]] = [:]

    init(descriptor: Int32, root: String, folders: [String]) {
      self.descriptor = descriptor
      self.root = root
      self.folders = folders
    }

    /// Watches all the folders that are there; false where the system refuses one that exists.
    mutating func watchEverything() -> Bool {
      guard add("") else { return false }
      return folders.allSatisfy { watch($0) != nil }
    }

    /// Watches a folder and all below it; gives the folders, or nil where the system has no more
    /// watches.
    mutating func watch(_ path: String) -> [String]? {
      var found: [String] = []
      var open = [path]
      while let path = open.popLast() {
        // Watched before it is listed: what comes later is heard of, what came before is listed.
        guard add(path) else { return nil }
        guard let listing = FolderListing("\(root)/\(path)") else { continue }
        found.append(path)
        for name in listing.folders {
          if listing.links.contains(name) {
            guard add("\(path)/\(name)") else { return nil }
            found.append("\(path)/\(name)")
          } else {
            open.append("\(path)/\(name)")
          }
        }
      }
      return found
    }

    /// Forgets a folder that is no longer there, and all below it.
    mutating func forget(_ path: String) {
      for (watch, known) in paths {
        let kept = known.filter { $0 != path && !$0.hasPrefix(path + "/") }
        guard kept.count < known.count else { continue }
        paths[watch] = kept.isEmpty ? nil : kept
        if kept.isEmpty { inotify_rm_watch(descriptor, watch) }
      }
    }

    mutating func forget(watch: Int32) {
      paths[watch] = nil
    }

    func paths(of watch: Int32) -> [String] {
      paths[watch] ?? []
    }

    /// Whether an entry of a folder is watched for.
    func includes(_ name: String, in folder: String) -> Bool {
      !folder.isEmpty || folders.contains(name)
    }

    private mutating func add(_ path: String) -> Bool {
      let events =
        IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM
        | IN_MOVED_TO | IN_DELETE_SELF
      let watch = inotify_add_watch(
        descriptor, path.isEmpty ? root : "\(root)/\(path)",
        UInt32(events) | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK))
      guard watch >= 0 else { return errno != ENOSPC && errno != ENOMEM }
      if paths[watch]?.contains(path) != true { paths[watch, default: []].append(path) }
      return true
    }
  }
#endif
