import OperatingSystem
import SiteGenerator

/// Where paths begin in reports that a code host reads: the root of the git repository that holds
/// the site, else the working directory.
struct RepositoryRoot {
  /// What a path of the site gets before it: empty, or a folder with a slash at its end.
  private let prefix: String

  /// Throws where the site folder or the working directory cannot be found.
  init(site: String) throws(SystemError) {
    guard let folder = FileSystem.resolved(site) else { throw SystemError("find", site) }
    let root = try Self.repository(above: folder) ?? FileSystem.resolved(".") ?? folder
    if folder == root {
      prefix = ""
    } else if folder.hasPrefix(root == "/" ? "/" : root + "/") {
      prefix = String(folder.dropFirst(root == "/" ? 1 : root.count + 1)) + "/"
    } else {
      prefix = folder + "/"
    }
  }

  /// The nearest folder from `folder` upwards that has `.git`, a folder or, in a worktree, a file.
  private static func repository(above folder: String) throws(SystemError) -> String? {
    var candidate: String? = folder
    while let current = candidate {
      if try FileSystem.status(current + "/.git") != nil { return current }
      candidate = Path.parent(of: current)
    }
    return nil
  }

  /// A path that is relative to the site folder, from the root; absolute where the site is not below
  /// it.
  func path(of path: String) -> String {
    prefix + path
  }
}
