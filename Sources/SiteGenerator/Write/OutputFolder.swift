package import OperatingSystem
import Synchronization

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
  /// What tells the next build that nothing has changed.
  let stamp: String
  let nextStamp: String
  /// What the last build found, so that the next can tell what is new.
  let findings: String
  let nextFindings: String
  let staging: String
  /// The renditions of photographs, kept from build to build.
  let cache: PictureCache
  /// Where renditions are made.
  let workshop: String
  /// What the last build read of each photograph and video.
  let media: String
  let nextMedia: String
  /// The site before the one in the output, where a build was asked to keep it, with its manifest.
  let kept: String
  let keptManifest: String
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
    stamp = state + "/stamp"
    nextStamp = state + "/stamp.next"
    findings = state + "/findings"
    nextFindings = state + "/findings.next"
    staging = state + "/site"
    cache = PictureCache(folder: state + "/pictures")
    workshop = state + "/workshop"
    media = state + "/media"
    nextMedia = state + "/media.next"
    kept = state + "/kept"
    keptManifest = state + "/manifest.kept"
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
  func refusal(site: String, workers: Workers) throws(SystemError) -> OutputRefusal? {
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
    guard try FileSystem.status(state) == nil else { return nil }
    return try refusalOfFiles(but: [], workers: workers)
  }

  /// Whether a build that was killed left something to mend.
  var isUnfinished: Bool {
    get throws(SystemError) {
      for left in [nextManifest, staging, previous] where try FileSystem.status(left) != nil {
        return true
      }
      return false
    }
  }

  /// Leaves a file for the next build, which can do without it: nothing where the disk is full.
  func leave(_ bytes: [UInt8], at path: String, by next: String) {
    do {
      try FileSystem.create(next, bytes)
      try FileSystem.move(next, to: path)
    } catch {
      try? FileSystem.remove(next)
    }
  }

  /// Refuses an output with other files than `own`, which a build wrote.
  func refusalOfFiles(but own: [String], workers: Workers) throws(SystemError) -> OutputRefusal? {
    guard try FileSystem.status(path) != nil else { return nil }
    let foreign = try foreignFiles(but: Set(own), workers: workers)
    return foreign.isEmpty ? nil : .holdsForeignFiles(path, foreign)
  }

  /// Files of the output but some, at most five.
  private func foreignFiles(
    but own: Set<String>, workers: Workers
  ) throws(SystemError) -> [String] {
    let found = Mutex<[String]>([])
    let prefix = path.utf8.count + 1
    try FileSystem.walk(path, workers: workers) { (folder, entries) throws(SystemError) in
      let below = String(decoding: folder.utf8.dropFirst(prefix), as: UTF8.self)
      let base = below.isEmpty ? "" : below + "/"
      for entry in entries where entry.kind != .directory {
        let file = base + entry.name
        if !own.contains(file) { found.withLock { $0.append(file) } }
      }
    }
    return found.withLock { Array($0.sorted(by: Path.precedes).prefix(5)) }
  }
}
