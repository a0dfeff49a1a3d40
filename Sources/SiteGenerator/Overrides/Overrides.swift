import Diagnostics
import OperatingSystem

/// The files that a site has in place of the base's.
package struct Overrides {
  /// The site folder as the file system finds it.
  private let root: String
  private(set) var originals: Originals
  /// What is wrong with the list of originals.
  let diagnostics: [Diagnostic]

  /// Throws where the folder is no site's, or its list of originals cannot be read.
  package init(site folder: String) throws(BuildFailure) {
    let (root, _) = try SiteSettings.read(site: folder)
    self.root = root
    do throws(SystemError) {
      guard try FileSystem.status("\(root)/\(SourceFiles.originalsPath)") != nil else {
        (originals, diagnostics) = (Originals(), [])
        return
      }
      (originals, diagnostics) = Originals.parse(
        try FileSystem.read("\(root)/\(SourceFiles.originalsPath)"),
        path: SourceFiles.originalsPath)
    } catch {
      throw .system(error)
    }
  }

  func absolute(_ path: String) -> String { "\(root)/\(path)" }

  /// Copies a file of the base into the site, for the site to change, and notes what it was. Throws
  /// where the base has no such file, the site has one already, or it cannot be written.
  package mutating func copy(_ path: String) throws(BuildFailure) {
    let bytes = try replaceable(path)
    do throws(SystemError) {
      if try FileSystem.status(absolute(path)) != nil {
        throw SystemError("create", path, code: SystemError.alreadyExists)
      }
      if let folder = Path.parent(of: absolute(path)) { try FileSystem.makeDirectories(folder) }
      // The note first: a copy without one would never be told that the base has changed.
      try note(path, bytes)
      try FileSystem.create(absolute(path), bytes)
    } catch {
      throw .system(error)
    }
  }

  /// Notes that the site's file holds what it should of the base's as it is now.
  package mutating func keep(_ path: String) throws(BuildFailure) {
    let bytes = try replaceable(path)
    do throws(SystemError) {
      guard try FileSystem.status(absolute(path)) != nil else {
        throw SystemError("read", path, code: SystemError.notFound)
      }
      try note(path, bytes)
    } catch {
      throw .system(error)
    }
  }

  /// The bytes of a file that a site replaces as a whole.
  private func replaceable(_ path: String) throws(BuildFailure) -> [UInt8] {
    guard let bytes = BaseFiles.bytes(of: path) else { throw .unfitRequest(Self.unknown(path)) }
    guard !BaseFiles.isLaidOver(path) else {
      throw .unfitRequest(
        "\(path) is not copied: write into the site's own \(path) only the fields, messages and words "
          + "that it wants otherwise; “handout base show \(path)” prints the program's.")
    }
    return bytes
  }

  /// That the base has no file at a path, in a sentence.
  package static func unknown(_ path: String) -> String {
    let help = Suggestion.help(for: path, inSorted: BaseFiles.paths)
    return "The program has no file \(path). " + (help ?? "“handout base” lists all.")
  }

  private mutating func note(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let digest = SHA256.hexDigest(of: bytes)
    originals.digests[path] = Located(value: digest, range: .startOfFile)
    try FileSystem.replace([
      FileSystem.Replacement(
        path: absolute(SourceFiles.originalsPath), bytes: Array(originals.text.utf8))
    ])
  }
}
