import Diagnostics
import Localization
import OperatingSystem

/// A page or the string table, as somebody names it.
enum AcceptTarget: Hashable {
  /// By its place in the site.
  case page(Int)
  case stringTable

  /// Reads a page's id, the path of its folder or of a file in it, or `strings`.
  static func named(_ name: String, in site: Site) throws(BuildFailure) -> AcceptTarget {
    guard let parts = parts(of: name) else { return .stringTable }
    let path = parts.joined(separator: "/")
    let found =
      parts.count == 1
      ? Section.allCases.compactMap { site.pageIndex["content/\($0.rawValue)/\(path)"] }
      : [site.pageIndex["content/\(path)"]].compactMap(\.self)
    if found.count == 1 { return .page(found[0]) }
    if found.count > 1 {
      let paths = found.map { site.pages[$0].folder.path }.joined(separator: ", ")
      throw .unfitRequest("“\(name)” can be one of: \(paths). Name its path.")
    }
    if site.unreadableFolders.contains("content/\(path)") {
      throw .unfitRequest("content/\(path) has errors, so that it cannot be accepted.")
    }
    let help = Suggestion.nearest(to: path, among: names(of: site, bare: parts.count == 1))
    throw .unfitRequest(
      "The site has no page “\(name)”.\(help.map { " Did you mean “\($0)”?" } ?? "")")
  }

  /// Whether a name may be that of a folder's page.
  static func mayName(_ name: String, _ folder: PageFolder) -> Bool {
    let parts = parts(of: name)
    return parts == [folder.id] || parts?.joined(separator: "/") == folder.name
  }

  /// What is named below `content`; nil for the string table.
  private static func parts(of name: String) -> [String]? {
    var parts = Path.components(of: name).filter { $0 != "." }
    if parts == [ReviewRecord.tableArgument] || isTable(parts) { return nil }
    if let last = parts.last, ["md", "po"].contains(Path.fileExtension(of: last)) {
      parts.removeLast()
    }
    if parts.first == "content" { parts.removeFirst() }
    return parts
  }

  private static func isTable(_ parts: [String]) -> Bool {
    parts.count == 3 && parts[0] == "locales"
      && ["strings.yml", RecordParser.tableName].contains(parts[2])
  }

  private static func names(of site: Site, bare: Bool) -> [String] {
    site.pages.map { bare ? $0.folder.id : $0.folder.name }
  }
}
