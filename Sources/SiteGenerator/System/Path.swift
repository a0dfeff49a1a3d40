/// Text operations on paths with `/`; none touches a disk.
package enum Path {
  /// The folder that holds a path; nil for a bare name and for the root.
  package static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return slash == path.startIndex ? (path == "/" ? nil : "/") : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
      ?? path[...]
  }

  /// The part behind the last dot of a name, in lower case; empty where there is none.
  package static func fileExtension(of name: some StringProtocol) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Resolves `reference` against the folder `base`, both relative to one root, without leaving it;
  /// nil where `..` climbs out.
  package static func resolve(_ reference: some StringProtocol, in base: String) -> String? {
    var parts = base.split(separator: "/").map(String.init)
    for part in reference.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
