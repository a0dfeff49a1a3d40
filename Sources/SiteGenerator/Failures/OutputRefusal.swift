/// Why a folder is not taken as the output of a build. Nothing was deleted.
package enum OutputRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case isLink(String)
  case isNoFolder(String)
  case isMountPoint(String)
  /// The output lies in the site's sources, or holds them.
  case overlapsSite(String)
  /// Files in it that no build wrote, the first few.
  case holdsForeignFiles(String, [String])

  package var description: String {
    switch self {
    case .isLink(let path): "The output \(path) is a link."
    case .isNoFolder(let path): "The output \(path) is no folder."
    case .isMountPoint(let path): "The output \(path) is a mount point."
    case .overlapsSite(let path): "The output \(path) would replace the site's own sources."
    case .holdsForeignFiles(let path, let files):
      "The output \(path) holds files that handout did not write: "
        + files.joined(separator: ", ") + "."
    }
  }

  package var help: String {
    switch self {
    case .isLink: "Name the folder itself with --output."
    case .isNoFolder: "Name a new or an empty folder with --output."
    case .isMountPoint: "A build replaces the whole folder; name one below the mount point."
    case .overlapsSite: "Name a folder of its own with --output, such as _site."
    case .holdsForeignFiles:
      "A build replaces the whole folder. Move these files away or name another folder with "
        + "--output; files to be published belong in content/static."
    }
  }
}
