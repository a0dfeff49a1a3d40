package import OperatingSystem
import Video

/// A site being written beside the output, which takes the output's place as a whole or not at all.
///
/// Invariant: at any moment the output is the whole old or the whole new site (on file systems that
/// cannot exchange two folders, but for the moment between two renames). Only `commit` touches it.
package final class StagedSite: OutputSink {
  package let folder: OutputFolder
  private let lock: FileLock
  private let hasOld: Bool
  /// Whether the output is as the last build left it.
  let isAsLeft: Bool
  private let oldFiles: [String]
  private let workers: Workers

  /// How the new site took its place.
  package enum Exchange: Sendable {
    case atomic
    /// The file system cannot exchange folders: two renames, with a recovery at the next start.
    case twoRenames
  }

  /// Refuses an output that is not ours and leaves it as it is; else waits for another build of the
  /// same output (`onWait` is called before), mends what a killed one left, and makes an empty
  /// staging folder. `isAsLeft` says whether the output holds what the last build wrote and nothing
  /// else; where it is false, the folder is searched for files of others.
  package init(
    output: String, site: String, workers: Workers, onWait: () -> Void,
    isAsLeft: (OutputFolder) -> Bool = { _ in false }
  ) throws(BuildFailure) {
    let folder: OutputFolder
    do throws(SystemError) {
      folder = try OutputFolder(output)
    } catch {
      throw .system(error)
    }
    try Self.refuse { () throws(SystemError) in
      try folder.refusal(site: site, workers: workers)
    }
    self.folder = folder
    self.workers = workers
    do throws(SystemError) {
      try FileSystem.makeDirectories(folder.state)
      lock = try FileLock(folder.lock, onWait: onWait)
      try Self.recover(folder, workers: workers)
      hasOld = try FileSystem.status(folder.path) != nil
      oldFiles = try OutputManifest.read(folder.manifest)?.files ?? []
    } catch {
      throw .system(error)
    }
    self.isAsLeft = isAsLeft(folder)
    if !self.isAsLeft {
      let own = oldFiles
      try Self.refuse { () throws(SystemError) in
        try folder.refusalOfFiles(but: own, workers: workers)
      }
    }
    do throws(SystemError) {
      try FileSystem.makeDirectory(folder.staging)
    } catch {
      throw .system(error)
    }
  }

  private static func refuse(
    _ reason: () throws(SystemError) -> OutputRefusal?
  ) throws(BuildFailure) {
    let refusal: OutputRefusal?
    do throws(SystemError) {
      refusal = try reason()
    } catch {
      throw .system(error)
    }
    if let refusal { throw .output(refusal) }
  }

  /// Ends what a build that was killed had begun.
  private static func recover(_ folder: OutputFolder, workers: Workers) throws(SystemError) {
    let output = try FileSystem.status(folder.path)
    if output == nil, try FileSystem.status(folder.previous) != nil {
      try FileSystem.move(folder.previous, to: folder.path)
    }
    if let next = try OutputManifest.read(folder.nextManifest),
      try FileSystem.status(folder.path)?.inode == next.inode
    {
      try FileSystem.move(folder.nextManifest, to: folder.manifest)
    }
    try FileSystem.remove(folder.nextManifest)
    try FileSystem.remove(folder.nextStamp)
    try FileSystem.remove(folder.nextFindings)
    try FileSystem.remove(folder.nextMedia)
    try FileSystem.remove(folder.workshop, workers: workers)
    try FileSystem.remove(folder.staging, workers: workers)
    try FileSystem.remove(folder.previous, workers: workers)
  }

  func write(
    _ file: String, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(SystemError) {
    let target = try target(of: file)
    let old = "\(folder.path)/\(file)"
    let isUnchanged = hasOld && FileSystem.holds(old, bytes)
    if isUnchanged, try FileSystem.link(old, to: target) { return }
    try FileSystem.create(target, bytes)
    if isUnchanged { try FileSystem.copyModificationTime(from: old, to: target) }
  }

  func copy(_ source: String, to file: String) throws(SystemError) {
    try copy(source, to: file) { _, _ in }
  }

  /// `edit` is handed each piece with where it stands in the source.
  private func copy(
    _ source: String, to file: String, edit: FileSystem.PieceEdit
  ) throws(SystemError) {
    let target = try target(of: file)
    let old = "\(folder.path)/\(file)"
    let isUnchanged = hasOld && FileSystem.areEqual(source, old, edit: edit)
    if isUnchanged, try FileSystem.link(old, to: target) { return }
    try FileSystem.copy(source, to: target, edit: edit)
    if isUnchanged { try FileSystem.copyModificationTime(from: old, to: target) }
  }

  /// Takes a rendition over from the output as the last build left it, else from the cache.
  func publish(
    _ rendition: Rendition, of photograph: PictureFile, at source: String, to file: String
  ) throws(SystemError) {
    if has(file), try keep(file) { return }
    try copy(folder.cache.path(of: rendition, of: photograph), to: file)
  }

  /// Takes a video over from the output as the last build left it, or writes it anew.
  func publish(_ video: VideoFile, at source: String, to file: String) throws(SystemError) {
    if has(file), try keep(file) { return }
    let edits = video.edits
    try copy(source, to: file) { edits.apply(to: $0, at: $1) }
    // Of other bytes than were read nobody knows what is in them.
    guard FileSystem.signature(source) == video.signature else {
      throw SystemError("read", source, code: SystemError.changed)
    }
  }

  /// Whether the output has a rendition, under a name that only its bytes have, as the last build left
  /// it.
  func has(_ file: String) -> Bool {
    isAsLeft && (try? FileSystem.status("\(folder.path)/\(file)")?.kind) == .file
  }

  func keep(_ file: String) throws(SystemError) -> Bool {
    guard hasOld else { return false }
    return try FileSystem.link("\(folder.path)/\(file)", to: try target(of: file))
  }

  /// Where a file is staged, its folder made; nothing is written outside of the staging folder.
  private func target(of file: String) throws(SystemError) -> String {
    let target = "\(folder.staging)/\(file)"
    guard !Path.climbs(file), let parent = Path.parent(of: target) else {
      throw SystemError("write", file, code: SystemError.invalidArgument)
    }
    try FileSystem.makeDirectories(parent)
    return target
  }

  /// Puts the new site in the output's place; `files` are its files. The old one is kept for
  /// `rollBack` where that is asked for. Returns how, and the files of the last build that are gone.
  package func commit(
    files: [String], keepsOld: Bool = false
  ) throws(SystemError) -> (exchange: Exchange, removed: [String]) {
    guard let staged = try FileSystem.status(folder.staging) else {
      throw SystemError("find", folder.staging)
    }
    let manifest = OutputManifest(inode: staged.inode, files: files)
    try FileSystem.create(folder.nextManifest, manifest.bytes)
    try FileSystem.synchronize(folder.state)
    // Before the exchange: what is kept is the site before the one in the output, or none.
    try FileSystem.remove(folder.keptManifest)
    try FileSystem.remove(folder.kept, workers: workers)
    let exchange = try takePlace()
    // The new site is in its place: what fails from here on, the next build ends (`recover`).
    if keepsOld, hasOld {
      try? FileSystem.move(folder.manifest, to: folder.keptManifest)
      let old = exchange == .atomic ? folder.staging : folder.previous
      try? FileSystem.move(old, to: folder.kept)
    }
    try? FileSystem.move(folder.nextManifest, to: folder.manifest)
    try? FileSystem.remove(folder.stamp)
    try? FileSystem.remove(folder.staging, workers: workers)
    try? FileSystem.remove(folder.previous, workers: workers)
    let kept = Set(manifest.files)
    return (exchange, oldFiles.filter { !kept.contains($0) })
  }

  private func takePlace() throws(SystemError) -> Exchange {
    guard try FileSystem.status(folder.path) != nil else {
      try FileSystem.move(folder.staging, to: folder.path)
      return .atomic
    }
    if try FileSystem.exchange(folder.staging, folder.path) { return .atomic }
    try FileSystem.move(folder.path, to: folder.previous)
    do throws(SystemError) {
      try FileSystem.move(folder.staging, to: folder.path)
    } catch {
      try FileSystem.move(folder.previous, to: folder.path)
      throw error
    }
    return .twoRenames
  }

  /// Gives up the new site and leaves the output as it is. What cannot be removed is left to the
  /// next build, which removes it first.
  package func discard() {
    try? FileSystem.remove(folder.nextManifest)
    try? FileSystem.remove(folder.staging, workers: workers)
  }
}
