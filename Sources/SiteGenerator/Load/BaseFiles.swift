import CBase

/// The templates, assets and words that are part of the program: a site has all of them, and holds
/// only what it wants otherwise.
package enum BaseFiles {
  /// Stands before the path of a file of the base, where a path alone is the site's.
  static let mark = "base:"

  /// The paths of all files, as a site's own would stand below the site folder, in the order of
  /// their bytes.
  package static let paths: [String] = (0..<base_file_count()).map { index in
    String(cString: base_file_at(index).path)
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: paths.enumerated().map { ($1, $0) })

  /// The bytes of a file; nil where the base has none at this path.
  package static func bytes(of path: String) -> [UInt8]? {
    guard let place = places[path] else { return nil }
    let file = base_file_at(place)
    return Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }

  /// Whether the base has a file at a path.
  static func contains(_ path: String) -> Bool { places[path] != nil }

  /// Whether a site's file at a path is laid over the base's, and does not replace it.
  static func isLaidOver(_ path: String) -> Bool {
    path.hasPrefix("locales/") || path == SourceFiles.lookPath
  }

  /// The bytes of a file whose path has the mark; nil for a path of the site.
  static func bytes(marked path: String) -> [UInt8]? {
    path.hasPrefix(mark) ? bytes(of: unmarked(path)) : nil
  }

  /// A path without its mark, where it has one.
  static func unmarked(_ path: String) -> String {
    path.hasPrefix(mark) ? String(path.dropFirst(mark.count)) : path
  }

  /// The files below a folder that the site has none of its own of, with their mark.
  static func marked(below folder: String, but own: [String]) -> [String] {
    let own = Set(own)
    return paths.filter { $0.hasPrefix(folder + "/") && !own.contains($0) }.map { mark + $0 }
  }
}
