#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whole trees of folders, on all workers.
extension FileSystem {
  /// Calls `body` for each folder of a tree, with what it holds, from any thread, and those above it
  /// before it. Returns the folders, level by level; links are not followed.
  @discardableResult
  package static func walk(
    _ root: String, workers: Workers,
    _ body: @Sendable (_ folder: String, _ entries: [Entry]) throws(SystemError) -> Void
  ) throws(SystemError) -> [[String]] {
    var levels = [[root]]
    while let level = levels.last, !level.isEmpty {
      let found = workers.map(level.count) { index in
        Result { () throws(SystemError) in
          let entries = try list(level[index])
          try body(level[index], entries)
          return entries.filter { $0.kind == .directory }.map { "\(level[index])/\($0.name)" }
        }
      }
      var below: [String] = []
      for folders in found { below += try folders.get() }
      levels.append(below)
    }
    return levels
  }

  /// Removes a file, a link or a whole folder; nothing happens where there is nothing.
  package static func remove(_ path: String, workers: Workers) throws(SystemError) {
    guard try status(path)?.kind == .directory else { return try remove(path) }
    let levels = try walk(path, workers: workers) { (folder, entries) throws(SystemError) in
      for entry in entries where entry.kind != .directory {
        let file = "\(folder)/\(entry.name)"
        if unlink(file) != 0 { throw SystemError("remove", file) }
      }
    }
    for level in levels.reversed() {
      let failures: [SystemError?] = workers.map(level.count) { index in
        rmdir(level[index]) == 0 ? nil : SystemError("remove", level[index])
      }
      if let failure = failures.lazy.compactMap(\.self).first { throw failure }
    }
  }
}
