import Foundation
import PreviewServer
import Testing

/// A folder that a test changes, and what its watcher hears.
final class WatchedFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    path = url.path
    for folder in ["content/exercises/bridge", "locales/en", "templates"] {
      try makeFolder(folder)
    }
    try write("content/exercises/bridge/en.md", "old")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
  }

  func write(_ file: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(file)"))
  }

  func move(_ old: String, _ new: String) throws {
    try FileManager.default.moveItem(atPath: "\(path)/\(old)", toPath: "\(path)/\(new)")
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }
}

/// Keeps what a watcher hears, for tests that ask for it.
actor Listener {
  private var folders: Set<String> = []
  private var hasEverything = false

  init(_ watcher: any FolderWatcher) {
    let hints = watcher.hints
    Task { for await hint in hints { await self.take(hint) } }
  }

  private func take(_ hint: ChangeHint) {
    switch hint {
    case .folders(let changed): folders.formUnion(changed)
    case .everything: hasEverything = true
    }
  }

  /// Whether the watcher names all these folders within some seconds; forgets them then.
  func hears(_ expected: String...) async -> Bool {
    for _ in 0..<500 {
      if folders.isSuperset(of: expected) || hasEverything {
        folders = []
        hasEverything = false
        return true
      }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  func heard() -> Set<String> {
    defer { folders = [] }
    return folders
  }
}
