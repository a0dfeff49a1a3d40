import Foundation

/// All that a folder holds; nil where there is no such folder.
struct Snapshot: Equatable {
  enum Entry: Equatable {
    case folder
    case link(String)
    case file(Data)
  }

  let entries: [String: Entry]

  init?(_ folder: String) throws {
    let files = FileManager.default
    guard files.fileExists(atPath: folder) else { return nil }
    var entries: [String: Entry] = [:]
    for path in try files.subpathsOfDirectory(atPath: folder) {
      let whole = folder + "/" + path
      entries[path] =
        switch try files.attributesOfItem(atPath: whole)[.type] as? FileAttributeType {
        case .typeDirectory: .folder
        case .typeSymbolicLink: .link(try files.destinationOfSymbolicLink(atPath: whole))
        default: .file(try Data(contentsOf: URL(filePath: whole)))
        }
    }
    self.entries = entries
  }

  var files: [String] {
    entries.keys.filter { entries[$0] != .folder }.sorted()
  }
}

/// What tells whether a file was written again: its inode and its time in nanoseconds.
struct FileIdentity: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int

  init(_ path: String) throws {
    var record = stat()
    guard lstat(path, &record) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
    #if canImport(Darwin)
      let time = record.st_mtimespec
    #else
      let time = record.st_mtim
    #endif
    inode = UInt64(record.st_ino)
    (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
  }

  /// The identities of all files below a folder.
  static func all(_ folder: String) throws -> [String: FileIdentity] {
    let files = try Snapshot(folder)?.files ?? []
    return try Dictionary(
      uniqueKeysWithValues: files.map { ($0, try FileIdentity(folder + "/" + $0)) })
  }
}
