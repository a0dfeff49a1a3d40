#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Gathers inotify's events into hints.
  struct InotifyChanges {
    private var tree: WatchTree
    private var changed: Set<String> = []
    private var hasLostEvents = false
    /// Files that were written to and are not closed yet, with their folders.
    private(set) var unfinished: [File: Set<String>] = [:]

    struct File: Hashable {
      var watch: Int32
      var name: String
    }

    init(tree: WatchTree) {
      self.tree = tree
    }

    /// What is known to have changed since the last call; nil for nothing.
    mutating func hint() -> ChangeHint? {
      defer {
        changed = []
        hasLostEvents = false
      }
      if hasLostEvents {
        unfinished = [:]
        return .everything
      }
      return changed.isEmpty ? nil : .folders(changed)
    }

    /// Takes files that nobody closes as they are.
    mutating func giveUpWaiting() {
      for folders in unfinished.values { changed.formUnion(folders) }
      unfinished = [:]
    }

    mutating func take(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { buffer in
        var offset = 0
        let size = MemoryLayout<inotify_event>.size
        while offset + size <= buffer.count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let name = buffer[(offset + size)..<min(offset + size + Int(event.len), buffer.count)]
          take(event, String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))
          offset += size + Int(event.len)
        }
      }
    }

    private mutating func take(_ event: inotify_event, _ name: String) {
      func has(_ flag: some BinaryInteger) -> Bool { event.mask & UInt32(flag) != 0 }
      if has(IN_Q_OVERFLOW) {
        hasLostEvents = true
        _ = tree.watchEverything()
        return
      }
      if has(IN_IGNORED) { return tree.forget(watch: event.wd) }
      let folders = tree.paths(of: event.wd).filter { tree.includes(name, in: $0) }
      guard !folders.isEmpty else { return }
      let file = File(watch: event.wd, name: name)
      if has(IN_ISDIR) {
        for folder in folders { takeFolder(event, folder.isEmpty ? name : "\(folder)/\(name)") }
      } else if has(IN_MODIFY) || has(IN_CREATE) {
        unfinished[file] = Set(folders)
        return
      }
      unfinished[file] = nil
      changed.formUnion(folders)
    }

    private mutating func takeFolder(_ event: inotify_event, _ path: String) {
      if event.mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0 {
        tree.forget(path)
        changed.insert(path)
      } else if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 {
        // Files may have come into it before it was watched.
        if let found = tree.watch(path) {
          changed.formUnion(found)
        } else {
          hasLostEvents = true
        }
      }
    }
  }
#endif
