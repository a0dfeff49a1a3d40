/// Files that a site has once, whatever its locales.
enum SiteWideFile: String, CaseIterable, Sendable {
  case chooser = "index.html"
  case notFound = "404.html"
  case sitemap = "sitemap.xml"
  case robots = "robots.txt"
  case index = "index.json"

  /// A part of a sitemap that is too long for one file, counted from 1.
  static func sitemapPart(_ number: Int) -> String { "sitemap-\(number).xml" }
}
