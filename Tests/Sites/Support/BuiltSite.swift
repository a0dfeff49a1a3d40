import Foundation
import Testing

/// A built site as a browser sees it: what its pages say, link to and are found under.
struct BuiltSite {
  var files: [String: [UInt8]]
  /// The site's base address.
  var base = "https://clinic.test/exercises/"

  /// The HTML files, by path.
  var pages: [(file: String, html: String)] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  /// The pages that show content: not the chooser, the 404 page, a stub at an old address or an
  /// exercise beside its translation, which is for paper alone.
  var contentPages: [(file: String, html: String)] {
    // The templates of the example have no main part there, the program's tell search engines.
    pages.filter {
      $0.html.contains("<main") && !$0.html.contains("content=\"noindex\"")
        && $0.file != "index.html" && !$0.file.contains("/+")
    }
  }

  /// What search engines are told, in one file or in those that it names.
  func sitemap() throws -> String {
    let text = String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self)
    guard text.contains("<sitemapindex") else { return text }
    return try text.matches(of: #/<loc>([^<]+)</loc>/#).map { part in
      let file = String(part.output.1.dropFirst(base.count))
      return String(decoding: try #require(files[file], "\(file)"), as: UTF8.self)
    }.joined()
  }

  /// Links of a page that lead nowhere, as they stand there.
  func brokenLinks(of file: String, _ html: String) -> [String] {
    values(of: "href", in: html).union(values(of: "src", in: html)).filter {
      !leadsSomewhere($0, from: file)
    }.sorted()
  }

  private func leadsSomewhere(_ link: String, from file: String) -> Bool {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var path: String?
    if link.hasPrefix(base) {
      path = String(parts[0].dropFirst(base.count)).removingPercentEncoding
    } else if link.contains(":") {
      return ["https", "http", "mailto", "tel"].contains(link.prefix { $0 != ":" })
    } else if parts[0].isEmpty {
      path = file
    } else {
      let folder = file.split(separator: "/").dropLast().map(String.init)
      guard let resolved = Self.resolve(parts[0].split(separator: "/").map(String.init), in: folder)
      else { return false }
      path = resolved.removingPercentEncoding
    }
    guard let path else { return false }
    let target = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    guard let bytes = files[target] else { return false }
    guard parts.count > 1 else { return true }
    let id = parts[1].removingPercentEncoding ?? ""
    return values(of: "id", in: String(decoding: bytes, as: UTF8.self)).contains(id)
  }

  private static func resolve(_ parts: [String], in folder: [String]) -> String? {
    var path = folder
    for part in parts {
      if part == ".." {
        if path.popLast() == nil { return nil }
      } else if part != "." {
        path.append(part)
      }
    }
    return path.joined(separator: "/")
  }

  /// The values of an attribute.
  func values(of attribute: String, in html: String) -> Set<String> {
    Set(
      html.components(separatedBy: " \(attribute)=\"").dropFirst().map { rest in
        rest.prefix { $0 != "\"" }.replacingOccurrences(of: "&amp;", with: "&")
      })
  }

  /// The alternates of a page: address by language.
  func alternates(of html: String) -> [String: String] {
    var found: [String: String] = [:]
    for link in html.matches(of: #/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/#) {
      found[String(link.output.1)] = String(link.output.2)
    }
    return found
  }

  func canonical(of html: String) -> String? {
    html.firstMatch(of: #/<link rel="canonical" href="([^"]+)">/#).map { String($0.output.1) }
  }
}
