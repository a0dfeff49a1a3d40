#if os(Linux)
  import Dispatch
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// Hears of changes from the kernel. A file that is still being written is not spoken of before
  /// its writer closes it, or leaves it alone for a while.
  package final class InotifyWatcher: FolderWatcher {
    package let hints: AsyncStream<ChangeHint>
    /// Writing to it ends the watching.
    private let stopping: Int32

    /// nil where the system gives no watches, or too few.
    package init?(
      root: String, folders: [String], window: Int32 = 10, patience: Int32 = 300
    ) {
      let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard descriptor >= 0 else { return nil }
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        close(descriptor)
        return nil
      }
      let (hints, hint) = AsyncStream.makeStream(of: ChangeHint.self)
      var tree = WatchTree(descriptor: descriptor, root: root, folders: folders)
      guard tree.watchEverything() else {
        for open in ends + [descriptor] { close(open) }
        return nil
      }
      self.hints = hints
      stopping = ends[1]
      let loop = InotifyLoop(
        descriptor: descriptor, stop: ends[0], window: window, patience: patience)
      DispatchQueue(label: "handout.watcher").async { [tree] in
        loop.run(tree) { hint.yield($0) }
        hint.finish()
        close(descriptor)
        close(loop.stop)
      }
    }

    package func stop() {
      close(stopping)
    }
  }

  /// Reads events until it is told to stop.
  private struct InotifyLoop {
    let descriptor: Int32
    /// Closed at its other end when the watching ends.
    let stop: Int32
    /// Milliseconds for which changes are gathered into one hint.
    let window: Int32
    /// Milliseconds after which a file that nobody closes is taken as it is.
    let patience: Int32

    func run(_ tree: WatchTree, _ report: (ChangeHint) -> Void) {
      var changes = InotifyChanges(tree: tree)
      while true {
        guard let hasEvents = wait(changes.unfinished.isEmpty ? -1 : patience) else { return }
        if hasEvents {
          // What belongs together comes within moments: a rename, an editor's second write.
          guard sleep(window) else { return }
          while let bytes = read() { changes.take(bytes) }
        } else {
          changes.giveUpWaiting()
        }
        if let hint = changes.hint() { report(hint) }
      }
    }

    /// Whether there are events before the time is over; nil when the watching ends.
    private func wait(_ milliseconds: Int32) -> Bool? {
      var files = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&files, nfds_t(files.count), milliseconds)
      if count < 0 { return errno == EINTR ? false : nil }
      if files[1].revents != 0 { return nil }
      return files[0].revents != 0
    }

    private func sleep(_ milliseconds: Int32) -> Bool {
      var file = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
      return poll(&file, 1, milliseconds) <= 0
    }

    private func read() -> [UInt8]? {
      var bytes = [UInt8](repeating: 0, count: 64 * 1024)
      let count = systemRead(descriptor, &bytes, bytes.count)
      guard count > 0 else { return nil }
      bytes.removeLast(bytes.count - count)
      return bytes
    }
  }

  private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(file, bytes, count)
  }
#endif
