/// Files that other programs leave behind in folders: nobody means them to be part of a site.
enum LeftOver {
  /// Of file managers and version control.
  private static let names: Set<String> = [
    "thumbs.db", "desktop.ini", ".ds_store", ".gitkeep", ".keep", ".gitignore", ".gitattributes",
  ]

  /// Of editors: backups, and what they write meanwhile.
  private static let endings = ["~", ".swp", ".swo", ".bak", ".orig"]

  /// Whether a name is that of such a file: `Thumbs.db`, `page.html~`, `.page.html.swp`,
  /// `#page.html#`, `.#page.html`, `._page.html`.
  static func isLeftOver(_ name: String) -> Bool {
    let bytes = name.utf8
    // Names such as es.md and es.po, as most of a site are.
    let isPlain = bytes.first.map { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "#") } ?? true
    if isPlain,
      bytes.suffix(3).elementsEqual(".md".utf8) || bytes.suffix(3).elementsEqual(".po".utf8)
    {
      return false
    }
    let folded = name.lowercased()
    return names.contains(folded) || endings.contains(where: folded.hasSuffix)
      || folded.hasPrefix(".#") || folded.hasPrefix("._")
      || folded.hasPrefix("#") && folded.hasSuffix("#")
  }
}
