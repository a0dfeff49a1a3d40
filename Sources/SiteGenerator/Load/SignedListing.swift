import OperatingSystem

/// A folder of a site with its files, each as it was before anybody read it.
struct SignedListing: Sendable {
  let entries: [FileSystem.Entry]
  private(set) var signed = SignedPaths()

  /// `path` is relative to `root`.
  init(_ path: String, below root: String) throws(SystemError) {
    let absolute = "\(root)/\(path)"
    // Before it is listed: what is added later then gives the folder another signature.
    signed.append(path, FileSystem.signature(absolute) ?? .unknown)
    entries = try FileSystem.list(absolute)
    for entry in entries where entry.kind != .directory {
      // What a link leads to may change without a trace here.
      let signature =
        entry.kind == .link ? nil : FileSystem.signature("\(absolute)/\(entry.name)")
      signed.append("\(path)/\(entry.name)", signature ?? .unknown)
    }
  }
}
