import Diagnostics

/// What a build found in each page, and what other pages saw of it, for the next build.
package struct StampedPages: Sendable, Hashable {
  /// The bytes of a stamp: of each page its folder, the faces of its files
  /// and a block of what was found.
  let bytes: [UInt8]

  /// One page as the last build knew it.
  struct Entry {
    fileprivate let faces: [(path: String, face: UInt64)]
    fileprivate let found: ArraySlice<UInt8>

    /// The face of one of its files; nil of a file that is no page of a locale.
    func face(of path: String) -> UInt64? {
      faces.first { $0.path == path }?.face
    }

    /// What the rules found in it; nil where these are no bytes of a stamp.
    var problems: [Diagnostic]? {
      var reader = StampReader(found)
      return reader.list { $0.diagnostic() }
    }
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ checked: CheckedSite, of site: Site) {
    var writer = StampWriter(capacity: 1024 * site.pages.count)
    writer.add(site.pages.count)
    for (page, findings) in zip(site.pages, checked.pages) {
      writer.add(page.folder.path)
      let files = page.files.compactMap(\.self)
      writer.add(files.count)
      for file in files {
        writer.add(file.path)
        writer.add(file.face)
      }
      var found = StampWriter(capacity: 512 * findings.problems.count)
      found.add(findings.problems.count)
      for problem in findings.problems { found.add(problem) }
      writer.add(found.bytes)
    }
    bytes = writer.bytes
  }

  /// By the path of the page's folder; nil where the bytes are not whole.
  func entries() -> [String: Entry]? {
    var reader = StampReader(bytes[...])
    let pages = reader.list { reader -> (String, Entry)? in
      guard let folder = reader.text(), let faces = reader.list({ $0.face() }),
        let found = reader.block()
      else { return nil }
      return (folder, Entry(faces: faces, found: found))
    }
    guard let pages, reader.isAtEnd else { return nil }
    return Dictionary(pages, uniquingKeysWith: { first, _ in first })
  }
}

extension StampReader {
  fileprivate mutating func face() -> (path: String, face: UInt64)? {
    guard let path = text(), let face = longNumber() else { return nil }
    return (path, face)
  }
}
