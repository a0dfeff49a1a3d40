/// Files that a site has once, whatever its locales.
enum SiteWideFile: String, CaseIterable, Sendable {
  case chooser = "index.html"
  case notFound = "404.html"
  case sitemap = "sitemap.xml"
  case robots = "robots.txt"
  case index = "index.json"
}
