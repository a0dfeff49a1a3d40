/// Text operations on paths with `/`; none touches a disk.
package enum Path {
  /// The order of the bytes. Swift's own takes names for equal that differ in bytes, such as the two
  /// spellings of é, and would leave them in the order of the folder.
  package static func precedes(_ first: String, _ second: String) -> Bool {
    var (first, second) = (first, second)
    return first.withUTF8 { a in
      second.withUTF8 { b in
        let common = min(a.count, b.count)
        let index = (0..<common).first { a[$0] != b[$0] }
        return index.map { a[$0] < b[$0] } ?? (a.count < b.count)
      }
    }
  }

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
    let name = Substring(name)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// A name without its last dot and what stands behind it.
  package static func stem(of name: String) -> Substring {
    let length = fileExtension(of: name).utf8.count
    guard length > 0, let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name[...] }
    return name[..<dot]
  }

  /// Resolves `reference` against the folder `base`, both relative to one root, without leaving it;
  /// nil where `..` climbs out.
  package static func resolve(_ reference: String, in base: String) -> String? {
    var resolved: [UInt8] = []
    resolved.reserveCapacity(base.utf8.count + 1 + reference.utf8.count)
    for path in [base, reference] {
      for part in path.utf8.split(separator: UInt8(ascii: "/")) {
        if part.elementsEqual("..".utf8) {
          if resolved.isEmpty { return nil }
          resolved.removeSubrange((resolved.lastIndex(of: UInt8(ascii: "/")) ?? 0)...)
        } else if !part.elementsEqual(".".utf8) {
          if !resolved.isEmpty { resolved.append(UInt8(ascii: "/")) }
          resolved += part
        }
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  /// The parts between slashes, without empty ones. By bytes, as the file system sees it: a slash and
  /// an accent behind it are one character to Swift.
  package static func components(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a path has a part that leads upward.
  package static func climbs(_ path: String) -> Bool {
    guard path.utf8.contains(UInt8(ascii: ".")) else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }
}
