import OperatingSystem

/// The files that a build wrote, kept beside the output: what it lists may be replaced and removed,
/// everything else in the output is somebody's own.
struct OutputManifest: Sendable, Equatable {
  /// The inode of the folder that the build wrote, which tells whether a folder is that one.
  var inode: UInt64
  /// Paths below the output folder, sorted.
  var files: [String]

  private static let header = "handout-manifest 1"

  init(inode: UInt64, files: [String]) {
    self.inode = inode
    self.files = files.sorted(by: Path.precedes)
  }

  /// nil where the text is no whole manifest.
  init?(_ bytes: [UInt8]) {
    // A path may hold a newline, so that each ends with a NUL, which no path holds.
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 4, fields[0] == Self.header, let inode = UInt64(fields[1]),
      Int(fields[2]) == fields.count - 4, fields.last == ""
    else { return nil }
    self.inode = inode
    files = Array(fields[3..<(fields.count - 1)])
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for field in [Self.header, String(inode), String(files.count)] + files {
      bytes.append(contentsOf: field.utf8)
      bytes.append(0)
    }
    return bytes
  }

  /// nil where there is none.
  static func read(_ path: String) throws(SystemError) -> OutputManifest? {
    do {
      return OutputManifest(try FileSystem.read(path))
    } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }
}
