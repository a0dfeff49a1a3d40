#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The entries of one folder, as far as watching needs them.
struct FolderListing {
  var names: [String] = []
  /// Names of folders, and of links to folders.
  var folders: [String] = []
  /// Folders that are links: what is below them is somebody else's, or a circle.
  var links: Set<String> = []

  /// nil where there is no such folder to read.
  init?(_ path: String) {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    while let record = readdir(stream) {
      let name = withUnsafeBytes(of: &record.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      names.append(name)
      let type = Int(record.pointee.d_type)
      if type == Int(DT_DIR) {
        folders.append(name)
      } else if type == Int(DT_LNK) || type == Int(DT_UNKNOWN), Self.isFolder("\(path)/\(name)") {
        folders.append(name)
        links.insert(name)
      }
    }
    names.sort()
  }

  private static func isFolder(_ path: String) -> Bool {
    var record = stat()
    return stat(path, &record) == 0 && record.st_mode & S_IFMT == S_IFDIR
  }
}
