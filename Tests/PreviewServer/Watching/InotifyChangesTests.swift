#if os(Linux)
  import Glibc
  import Testing

  @testable import PreviewServer

  @Suite("inotify's events")
  struct InotifyChangesTests {
    @Test("that the kernel dropped mean that anything may have changed")
    func overflow() throws {
      let descriptor = inotify_init1(Int32(IN_NONBLOCK))
      defer { close(descriptor) }
      let folder = try WatchedFolder()
      var tree = WatchTree(descriptor: descriptor, root: folder.path, folders: ["content"])
      let isWatching = tree.watchEverything()
      #expect(isWatching)
      var changes = InotifyChanges(tree: tree)
      // Watch -1, the event's bits, no cookie, no name.
      let event: [UInt32] = [.max, UInt32(IN_Q_OVERFLOW), 0, 0]
      changes.take(event.withUnsafeBytes(Array.init))
      let (first, second) = (changes.hint(), changes.hint())
      #expect(first == .everything)
      #expect(second == nil)
    }
  }
#endif
