package import OperatingSystem

extension StagedSite {
  /// Exchanges the output with the site that the last build kept, so that the same again undoes it.
  /// Throws where none is kept; the output then stays as it is.
  package static func rollBack(
    output: String, site: String, workers: Workers, onWait: () -> Void
  ) throws(BuildFailure) -> Exchange {
    let staged = try StagedSite(output: output, site: site, workers: workers, onWait: onWait)
    let folder = staged.folder
    do throws(SystemError) {
      if let manifest = try OutputManifest.read(folder.keptManifest),
        try FileSystem.status(folder.kept)?.inode == manifest.inode
      {
        try FileSystem.remove(folder.staging)
        try FileSystem.move(folder.kept, to: folder.staging)
        do throws(SystemError) {
          return try staged.commit(files: manifest.files, keepsOld: true).exchange
        } catch {
          // Else the next build would clear the kept site away as one that was never finished. Its
          // manifest may be gone: a new site takes the kept one's place before that of the old.
          try? FileSystem.move(folder.staging, to: folder.kept)
          try? FileSystem.create(folder.keptManifest, manifest.bytes)
          throw error
        }
      }
    } catch {
      staged.discard()
      throw .system(error)
    }
    staged.discard()
    throw .nothingKept(folder.path)
  }
}
