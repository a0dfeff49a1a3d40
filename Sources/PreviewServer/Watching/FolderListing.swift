import OperatingSystem

/// The entries of one folder, as far as watching needs them.
struct FolderListing {
  /// Sorted.
  let names: [String]
  /// Names of folders, and of links to folders.
  let folders: [String]
  /// Folders that are links: what is below them is somebody else's, or a circle.
  let links: Set<String>

  /// nil where there is no such folder to read.
  init?(_ path: String) {
    guard let entries = try? FileSystem.list(path) else { return nil }
    names = entries.map(\.name)
    let links = entries.filter {
      $0.kind == .link && FileSystem.isDirectory("\(path)/\($0.name)")
    }.map(\.name)
    self.links = Set(links)
    folders = entries.filter { $0.kind == .directory }.map(\.name) + links
  }
}
