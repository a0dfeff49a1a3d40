import Diagnostics
import HTML
import YAML

extension Address {
  /// Folders at the site's root that no page may have: the program's own, and the preview's.
  private static let reserved: Set<String> = ["assets", "__handout"]

  /// The longest alias, and the longest name of a folder, in bytes.
  private static let (aliasLimit, nameLimit) = (500, 255)

  /// What `init(alias:)` reads, as far as a pattern can tell.
  static let aliasForm = TextForm(#"/[^/?#\\.][^?#\\]*"#)

  /// The folder that an alias such as `/en/exercises/clams/` names, its percent codes decoded; a last
  /// index.html is the same. nil for what is no address of this site.
  init?(alias: String) {
    let slash = UInt8(ascii: "/")
    guard alias.utf8.first == slash, alias.utf8.count <= Self.aliasLimit else { return nil }
    var parts = alias.utf8.dropFirst().split(separator: slash, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    var folders: [String] = []
    for part in parts {
      guard let name = PercentEncoding.decode(Substring(part)), Self.isFolder(name) else {
        return nil
      }
      folders.append(name)
    }
    guard let first = folders.first, !Self.reserved.contains(first.lowercased()) else { return nil }
    if folders.last == "index.html" { folders.removeLast() }
    self.init(folder: folders.map { "\($0)/" }.joined())
  }

  /// Whether a name is that of a folder that everybody sees, and that means nothing else in an address.
  private static func isFolder(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= nameLimit && name.utf8.first != UInt8(ascii: ".")
      && !name.unicodeScalars.contains { "/\\?#".unicodeScalars.contains($0) || $0.isHiddenSign }
  }
}
