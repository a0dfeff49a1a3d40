import OperatingSystem

/// Renditions that earlier builds made, beside the output: a folder for each photograph, named by its
/// key, with a list of the digests of what is in it.
struct PictureCache: Sendable {
  let folder: String

  private static let list = "digests"

  /// Where a rendition lies.
  func path(of rendition: Rendition, of picture: PictureFile) -> String {
    "\(entry(picture))/\(rendition.name)"
  }

  /// Whether all renditions of a photograph are there, every byte as it was made.
  func holds(_ picture: PictureFile) -> Bool {
    guard let expected = try? FileSystem.read("\(entry(picture))/\(Self.list)"),
      let found = try? digests(of: picture, in: entry(picture))
    else { return false }
    return found == expected
  }

  /// Takes in the renditions of a photograph from a folder, which is then gone.
  func take(_ folder: String, of picture: PictureFile) throws(SystemError) {
    try FileSystem.create(
      "\(folder)/\(Self.list)", try digests(of: picture, in: folder))
    try FileSystem.makeDirectories(self.folder)
    try FileSystem.remove(entry(picture))
    try FileSystem.move(folder, to: entry(picture))
  }

  /// Removes what no photograph of these keys needs; what cannot be removed is left.
  func keep(_ keys: Set<String>) {
    for entry in (try? FileSystem.list(folder)) ?? [] where !keys.contains(entry.name) {
      try? FileSystem.remove("\(folder)/\(entry.name)")
    }
  }

  private func entry(_ picture: PictureFile) -> String { "\(folder)/\(picture.key)" }

  /// A line for each rendition.
  private func digests(
    of picture: PictureFile, in folder: String
  ) throws(SystemError) -> [UInt8] {
    var lines = ""
    for rendition in picture.allRenditions {
      let file = try FileSystem.OpenFile("\(folder)/\(rendition.name)", followsLinks: false)
      lines += "\(try FileSystem.digest(of: file, headLength: 0).digest) \(rendition.name)\n"
    }
    return Array(lines.utf8)
  }
}
