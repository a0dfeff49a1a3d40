import HTML
import Localization
import OperatingSystem

/// What the destinations that writers put into their pages lead to.
struct LinkResolver {
  let site: Site

  enum Target: Equatable {
    /// A page of the site and, where the link names one, a heading of it.
    case page(Int, fragment: String?)
    /// A file of `content/static/`, by its path below it.
    case file(String)
    case external(String)
    /// A page that is there but could not be read, which is reported already.
    case unreadable
  }

  /// Why a destination leads nowhere.
  enum Failure: Error, Equatable {
    case scheme(String)
    case absolute
    case missing(String)
    case missingFragment(String, page: Int)
    case outside
  }

  /// Resolves a destination as it stands in a file of `page`.
  func resolve(_ destination: String, on page: Int) -> Result<Target, Failure> {
    if destination.isEmpty { return .failure(.missing("")) }
    if let scheme = scheme(of: destination) {
      return ["https", "http", "mailto", "tel"].contains(scheme)
        ? .success(.external(destination)) : .failure(.scheme(scheme))
    }
    if destination.utf8.first == UInt8(ascii: "/") { return .failure(.absolute) }
    let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    guard let path = PercentEncoding.decode(destination[..<(hash ?? destination.endIndex)]) else {
      return .failure(.missing(destination))
    }
    let fragment = hash.map { hash in
      PercentEncoding.decode(destination[destination.utf8.index(after: hash)...]) ?? ""
    }
    if path.isEmpty { return target(page, fragment: fragment ?? "") }
    guard let resolved = Path.resolve(path, in: site.pages[page].folder.path) else {
      return .failure(.outside)
    }
    let folder = Path.parent(of: resolved) ?? ""
    if resolved.hasSuffix(".md"), site.unreadableFolders.contains(folder) {
      return .success(.unreadable)
    }
    if resolved.hasSuffix(".md"), let index = site.pageIndex[folder], isFile(resolved, of: index) {
      return target(index, fragment: fragment)
    }
    // The file as it is spelt on the disk, whatever way its accents are written in the link.
    if let file = site.staticFile(resolved) {
      return .success(.file(SourceFiles.published(file)))
    }
    return .failure(.missing(resolved))
  }

  private func target(_ page: Int, fragment: String?) -> Result<Target, Failure> {
    guard let fragment, !fragment.isEmpty else { return .success(.page(page, fragment: nil)) }
    guard site.pages[page].hasHeading(fragment) else {
      return .failure(.missingFragment(fragment, page: page))
    }
    return .success(.page(page, fragment: fragment))
  }

  /// Whether a path is the page's source file or one of its translations.
  private func isFile(_ path: String, of page: Int) -> Bool {
    let name = String(Path.name(of: path).dropLast(3))
    return site.locales.contains { $0.id.description == name }
  }

  /// The scheme before the first colon, in lower case, where there is one.
  private func scheme(of destination: String) -> String? {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = destination[..<colon]
    guard let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }
}
