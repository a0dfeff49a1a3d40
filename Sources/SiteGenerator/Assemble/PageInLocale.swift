/// A page in a locale, by their places in the site.
struct PageInLocale: Sendable, Hashable {
  var page: Int
  var locale: Int
}
