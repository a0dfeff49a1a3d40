package import OperatingSystem

/// An output folder and the folder beside it that holds the lock, the manifest and the site being
/// written. Both stand in one parent, so that they can be exchanged in one step.
package struct OutputFolder: Sendable {
  /// The absolute path of the output.
  package let path: String
  /// `.<name>.handout` beside the output.
  let state: String
  let lock: String
  let manifest: String
  /// Written before the exchange, made the manifest after it.
  let nextManifest: String
  let staging: String
  /// Where the old site stands for a moment on file systems that cannot exchange two folders.
  let previous: String

  /// Takes a path as the user gave it; the folders above it may be missing still.
  package init(_ given: String) throws(SystemError) {
    var given = given
    while given.count > 1, given.hasSuffix("/") { given.removeLast() }
    let name = String(Path.name(of: given))
    let parent = Path.parent(of: given) ?? "."
    guard !name.isEmpty, name != ".", name != ".." else {
      throw SystemError("build into", given, code: SystemError.invalidArgument)
    }
    let resolved = try Self.resolved(parent)
    let base = resolved == "/" ? "" : resolved
    path = "\(base)/\(name)"
    state = "\(base)/.\(name).handout"
    lock = state + "/lock"
    manifest = state + "/manifest"
    nextManifest = state + "/manifest.next"
    staging = state + "/site"
    previous = state + "/previous"
  }

  /// The path with all links followed, its last folders being allowed to be missing.
  private static func resolved(_ folder: String) throws(SystemError) -> String {
    if let found = FileSystem.resolved(folder) { return found }
    let error = SystemError("read", folder)
    let name = Path.name(of: folder)
    guard error.isAbsence, name != "..", try FileSystem.status(folder) == nil else { throw error }
    let parent = try resolved(Path.parent(of: folder) ?? ".")
    if name.isEmpty || name == "." { return parent }
    return parent == "/" ? "/\(name)" : "\(parent)/\(name)"
  }

  /// Refuses an output that a build must not replace, before anything is made beside it; `site` is
  /// the absolute site folder.
  func refusal(site: String) throws(SystemError) -> OutputRefusal? {
    let sources = ["content", "templates", "locales"].map { "\(site)/\($0)" }
    if path == site || site.hasPrefix(path + "/")
      || sources.contains(where: { path == $0 || path.hasPrefix($0 + "/") })
    {
      return .overlapsSite(path)
    }
    guard let status = try FileSystem.status(path) else { return nil }
    switch status.kind {
    case .link: return .isLink(path)
    case .file, .other: return .isNoFolder(path)
    case .directory: break
    }
    let parent = Path.parent(of: path) ?? "/"
    if try FileSystem.status(parent)?.device != status.device { return .isMountPoint(path) }
    // Where a build has been, only its lock keeps the files and the manifest in step.
    return try FileSystem.status(state) == nil ? refusalOfFiles() : nil
  }

  /// Refuses an output with files that no build wrote.
  func refusalOfFiles() throws(SystemError) -> OutputRefusal? {
    guard try FileSystem.status(path) != nil else { return nil }
    let foreign = try foreignFiles()
    return foreign.isEmpty ? nil : .holdsForeignFiles(path, foreign)
  }

  /// Files of the output that the manifest does not list, at most five.
  private func foreignFiles() throws(SystemError) -> [String] {
    let own = Set(try OutputManifest.read(manifest)?.files ?? [])
    var found: [String] = []
    var open = [""]
    while let folder = open.popLast() {
      for entry in try FileSystem.list(folder.isEmpty ? path : "\(path)/\(folder)") {
        let child = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
        if entry.kind == .directory {
          open.append(child)
        } else if !own.contains(child) {
          found.append(child)
          if found.count == 5 { return found }
        }
      }
    }
    return found
  }
}
