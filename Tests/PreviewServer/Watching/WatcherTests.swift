import Foundation
import PreviewServer
import Testing

/// Both watchers, held to the same.
@Suite("A watcher")
struct WatcherTests {
  static let folders = ["content", "locales", "templates"]

  enum Kind: CaseIterable {
    case ofTheSystem
    case polling

    func watcher(_ folder: WatchedFolder) -> any FolderWatcher {
      switch self {
      case .ofTheSystem:
        FolderWatching.watcher(root: folder.path, folders: WatcherTests.folders)
      case .polling:
        PollingWatcher(
          root: folder.path, folders: WatcherTests.folders, interval: .milliseconds(20))
      }
    }
  }

  #if os(Linux)
    @Test("is inotify's on Linux")
    func kind() throws {
      let folder = try WatchedFolder()
      let watcher = FolderWatching.watcher(root: folder.path, folders: Self.folders)
      #expect(watcher is InotifyWatcher)
      watcher.stop()
    }
  #endif

  @Test("hears of files written, renamed over and removed", arguments: Kind.allCases)
  func files(kind: Kind) async throws {
    let folder = try WatchedFolder()
    let watcher = kind.watcher(folder)
    let listener = Listener(watcher)
    let bridge = "content/exercises/bridge"
    try folder.write("\(bridge)/en.md", "new text")
    #expect(await listener.hears(bridge))
    try folder.write("\(bridge)/en.md.tmp", "newer text")
    #expect(await listener.hears(bridge))
    _ = rename("\(folder.path)/\(bridge)/en.md.tmp", "\(folder.path)/\(bridge)/en.md")
    #expect(await listener.hears(bridge))
    try folder.remove("\(bridge)/en.md")
    #expect(await listener.hears(bridge))
    try folder.write("templates/page.html", "<p>")
    #expect(await listener.hears("templates"))
    watcher.stop()
  }

  @Test("hears of folders made, filled, renamed and removed", arguments: Kind.allCases)
  func madeFolders(kind: Kind) async throws {
    let folder = try WatchedFolder()
    let watcher = kind.watcher(folder)
    let listener = Listener(watcher)
    try folder.makeFolder("content/exercises/clamshell/deeper")
    #expect(await listener.hears("content/exercises/clamshell/deeper"))
    try folder.write("content/exercises/clamshell/deeper/a", "text")
    #expect(await listener.hears("content/exercises/clamshell/deeper"))
    try folder.move("content/exercises/clamshell", "content/exercises/shell")
    #expect(await listener.hears("content/exercises/shell", "content/exercises/clamshell"))
    try folder.write("content/exercises/shell/deeper/a", "other text")
    #expect(await listener.hears("content/exercises/shell/deeper"))
    try folder.remove("content/exercises/shell")
    #expect(await listener.hears("content/exercises"))
    watcher.stop()
  }

  @Test("hears of a watched folder that goes and comes again", arguments: Kind.allCases)
  func topFolder(kind: Kind) async throws {
    let folder = try WatchedFolder()
    let watcher = kind.watcher(folder)
    let listener = Listener(watcher)
    try folder.move("content", "elsewhere")
    #expect(await listener.hears("content"))
    try folder.move("elsewhere", "content")
    #expect(await listener.hears("content/exercises/bridge"))
    try folder.write("content/exercises/bridge/en.md", "after all that")
    #expect(await listener.hears("content/exercises/bridge"))
    watcher.stop()
  }

  @Test("does not hear of what lies beside the watched folders", arguments: Kind.allCases)
  func beside(kind: Kind) async throws {
    let folder = try WatchedFolder()
    try folder.makeFolder("_site/content")
    let watcher = kind.watcher(folder)
    let listener = Listener(watcher)
    try folder.write("_site/content/index.html", "built")
    try folder.write("notes.txt", "text")
    try folder.makeFolder(".git")
    try await Task.sleep(for: .milliseconds(500))
    #expect(await listener.heard() == [])
    watcher.stop()
  }

  #if os(Linux)
    @Test("does not speak of a file before its writer has closed it")
    func unfinished() async throws {
      let folder = try WatchedFolder()
      let watcher = try #require(
        InotifyWatcher(root: folder.path, folders: Self.folders, patience: 600_000))
      let listener = Listener(watcher)
      let url = URL(filePath: "\(folder.path)/content/exercises/bridge/en.md")
      let file = try FileHandle(forWritingTo: url)
      try file.truncate(atOffset: 0)
      for _ in 0..<5 {
        try file.write(contentsOf: Data("half ".utf8))
        try await Task.sleep(for: .milliseconds(30))
      }
      #expect(await listener.heard() == [])
      try file.close()
      #expect(await listener.hears("content/exercises/bridge"))
      watcher.stop()
    }

    @Test("takes a file that nobody closes as it is, after a while")
    func neverClosed() async throws {
      let folder = try WatchedFolder()
      let watcher = try #require(
        InotifyWatcher(root: folder.path, folders: Self.folders, patience: 50))
      let listener = Listener(watcher)
      let url = URL(filePath: "\(folder.path)/content/exercises/bridge/en.md")
      let file = try FileHandle(forWritingTo: url)
      try file.write(contentsOf: Data("all of it".utf8))
      #expect(await listener.hears("content/exercises/bridge"))
      try file.close()
      watcher.stop()
    }
  #endif

  @Test("ends its hints when it is stopped", arguments: Kind.allCases)
  func stops(kind: Kind) async throws {
    let folder = try WatchedFolder()
    let watcher = kind.watcher(folder)
    watcher.stop()
    for await _ in watcher.hints {}
  }
}
