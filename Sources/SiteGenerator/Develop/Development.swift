import Diagnostics
import OperatingSystem

/// The develop stage: makes the renditions that a site shows and the cache lacks.
struct Development: Sendable {
  /// A photograph beside a page.
  struct Photograph: Sendable {
    /// Relative to the site folder.
    var path: String
    var picture: PictureFile
  }

  let cache: PictureCache
  /// The folder that work is done in, which is gone afterwards.
  let workshop: String
  /// The site folder.
  let root: String
  /// The folders that programs are looked for in.
  let searchPath: String

  /// Throws where libvips is missing, or where a photograph cannot be read: no original ever takes the
  /// place of its renditions.
  func develop(_ photographs: [Photograph], workers: Workers) throws(BuildFailure) {
    var known: Set<String> = []
    let distinct = photographs.filter { known.insert($0.picture.key).inserted }
    let held = workers.map(distinct.count) { cache.holds(distinct[$0].picture) }
    let missing = zip(distinct, held).filter { !$1 }.map(\.0)
    guard let first = missing.first else { return }
    guard let developer = PhotographDeveloper(searchPath: searchPath) else {
      throw .missingProgram(
        "\(first.path) cannot be made ready for the web: libvips is not installed.",
        help: "On Debian and Ubuntu: sudo apt install libvips-tools. On macOS: brew install vips.")
    }
    defer { try? FileSystem.remove(workshop) }
    let outcomes = workers.map(missing.count, batch: 1) { index in
      Result { () throws(PhotographDeveloper.Failure) in
        try develop(missing[index], in: "\(workshop)/\(index)", by: developer)
      }
    }
    var problems: [Diagnostic] = []
    for (photograph, outcome) in zip(missing, outcomes) {
      guard case .failure(let failure) = outcome else { continue }
      if case .system(let error) = failure { throw .system(error) }
      problems.append(Self.problem(failure, of: photograph))
    }
    if !problems.isEmpty { throw .unreadableSite(problems) }
  }

  private func develop(
    _ photograph: Photograph, in folder: String, by developer: PhotographDeveloper
  ) throws(PhotographDeveloper.Failure) {
    do throws(SystemError) {
      try FileSystem.makeDirectories(folder)
    } catch {
      throw .system(error)
    }
    defer { try? FileSystem.remove(folder) }
    try developer.develop("\(root)/\(photograph.path)", as: photograph.picture, in: folder)
    do throws(SystemError) {
      try cache.take(folder, of: photograph.picture)
    } catch {
      throw .system(error)
    }
  }

  private static func problem(
    _ failure: PhotographDeveloper.Failure, of photograph: Photograph
  ) -> Diagnostic {
    let path = photograph.path
    let (message, help) =
      switch failure {
      case .refused(let reason):
        (
          "\(path) cannot be read as a picture: \(reason).",
          "Copy it again from where it was taken, or save it again as JPEG or PNG."
        )
      case .changed, .system:
        ("\(path) was changed while the site was built.", "Build it again.")
      }
    return Diagnostic(.unreadableFile, at: SourceLocation(path: path), message, help: help)
  }
}
