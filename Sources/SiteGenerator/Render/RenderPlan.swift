import YAML

/// What a build writes: every file of the output with what makes it, known before anything is
/// rendered.
package struct RenderPlan: Sendable {
  let site: Site
  let withheld: Set<PageInLocale>
  let includesDrafts: Bool
  var outputs: [Output]
  /// Pages of the section `pages` as the navigation lists them: home first, then by order and id.
  let navigation: [Int]
  /// Exercises by category id, each list by order and id.
  let exercises: [String: [Int]]

  /// One file of the output.
  struct Output: Sendable {
    /// Its path below the output folder.
    var file: String
    var source: Source
  }

  enum Source: Sendable {
    case page(PageInLocale)
    /// A stub at an old address of a page.
    case redirect(PageInLocale, from: Address)
    case asset(Int)
    case picture(page: Int, name: String)
    case placeholder(PlaceholderPicture)
    case staticFile(String)
    case chooser
    case notFound
    case sitemap
    case robots
  }

  init(site: Site, withheld: Set<PageInLocale>, includesDrafts: Bool) {
    self.site = site
    self.withheld = withheld
    self.includesDrafts = includesDrafts
    outputs = []
    let listed = site.pages.indices.filter { includesDrafts || !site.pages[$0].facts.isDraft }
      .sorted { a, b in
        let (a, b) = (site.pages[a], site.pages[b])
        let (first, second) = (a.facts.order ?? .max, b.facts.order ?? .max)
        return first == second
          ? a.folder.id.utf8.lexicographicallyPrecedes(b.folder.id.utf8) : first < second
      }
    let pages = listed.filter { site.pages[$0].folder.section == .pages }
    navigation =
      pages.filter { site.pages[$0].type == .home } + pages.filter { site.pages[$0].type != .home }
    let exercises = listed.filter { site.pages[$0].facts.exercise != nil }
    self.exercises = Dictionary(grouping: exercises) {
      site.pages[$0].facts.exercise?.category.value ?? ""
    }
  }

  /// The address of a page in a locale; nil where it is not published there.
  func address(of page: Int, in locale: Int) -> Address? {
    let facts = site.pages[page]
    guard includesDrafts || !facts.facts.isDraft, facts.isMeant(for: site.locales[locale].id),
      !withheld.contains(PageInLocale(page: page, locale: locale))
    else { return nil }
    return facts.addresses[locale]
  }

  /// The address for a reader of a locale: the page in that locale or, where it is not published
  /// there, in the source locale or the first that has it.
  func nearest(_ page: Int, to locale: Int) -> (address: Address, locale: Int)? {
    for candidate in [locale, site.sourceLocale] + Array(site.locales.indices) {
      if let address = address(of: page, in: candidate) { return (address, candidate) }
    }
    return nil
  }
}
