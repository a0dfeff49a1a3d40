import Diagnostics
import Localization
import OperatingSystem
import QRCodes

/// Which pages are published in which locale, and what all pages of a locale have in common: worked
/// out once, before anything is rendered. A class for the reason that `Site` gives.
final class Publication: Sendable {
  let site: Site
  let withheld: Set<PageInLocale>
  let includesDrafts: Bool
  /// What is shown in the text of one file beside the text; a build sets none.
  let marks: (any PageMarks)?
  /// The home page.
  let home: Int?
  /// Pages of the section `pages` as the navigation lists them: home first, then by order and id.
  let navigation: [Int]
  /// Programs by order and id.
  let programs: [Int]
  /// Exercises by category id, each list by order and id.
  let exercises: [String: [Int]]
  /// Exercises by position, in the order of positions, each list by order and id.
  let exercisesByPosition: [(position: String, exercises: [Int])]
  /// The lists that have pages of their own.
  let listed: ListedExercises
  /// The exercises that a search finds, in the order of the home page: those published in any locale.
  let searched: [Int]
  /// The programs that a search finds, by order and id.
  let searchedPrograms: [Int]
  /// By the place of the locale.
  private let searchIndexes: [MadeOnce<SearchIndex>]
  /// The exercises as the home page lists them, with the place of each.
  private let way: (exercises: [Int], places: [Int: Int])
  /// Every dose of the site in words, by the place of the locale.
  private let doses: [[Dose: DoseText]]

  init(site: Site, withheld: Set<PageInLocale>, includesDrafts: Bool) {
    self.site = site
    self.withheld = withheld
    self.includesDrafts = includesDrafts
    marks = nil
    home = site.page(.home)
    let listed = Self.listed(site, includesDrafts: includesDrafts)
    let pages = listed.filter { site.pages[$0].folder.section == .pages }
    navigation =
      pages.filter { site.pages[$0].type == .home } + pages.filter { site.pages[$0].type != .home }
    programs = listed.filter { site.pages[$0].type == .program }
    let byCategory = Dictionary(
      grouping: listed.filter { site.pages[$0].facts.exercise != nil },
      by: { site.pages[$0].facts.exercise?.category.value ?? "" })
    exercises = byCategory
    way = Self.way(of: site.settings.categories.flatMap { byCategory[$0.value] ?? [] })
    exercisesByPosition = Self.byPosition(listed, of: site)
    func isShown(_ index: Int) -> Bool {
      site.locales.indices.contains { locale in
        Self.isPublished(
          PageInLocale(page: index, locale: locale), of: site, withheld: withheld,
          includesDrafts: includesDrafts)
      }
    }
    self.listed = ListedExercises(
      listed.filter { site.pages[$0].facts.exercise != nil && isShown($0) }, of: site)
    searched = way.exercises.filter(isShown)
    searchedPrograms = programs.filter(isShown)
    searchIndexes = site.locales.map { _ in MadeOnce() }
    let distinct = Set(listed.compactMap { site.pages[$0].facts.exercise?.dose })
    doses = site.locales.map { locale in
      let words = DoseWords(catalog: locale.catalog)
      return Dictionary(uniqueKeysWithValues: distinct.map { ($0, DoseText($0, words)) })
    }
  }

  /// The same publication, with marks in the text of one file.
  init(_ publication: Publication, marks: any PageMarks) {
    site = publication.site
    withheld = publication.withheld
    includesDrafts = publication.includesDrafts
    self.marks = marks
    home = publication.home
    navigation = publication.navigation
    programs = publication.programs
    exercises = publication.exercises
    exercisesByPosition = publication.exercisesByPosition
    listed = publication.listed
    searched = publication.searched
    searchedPrograms = publication.searchedPrograms
    searchIndexes = publication.searchIndexes
    way = publication.way
    doses = publication.doses
  }

  /// The marks of a page's file in a locale; nil where it has none.
  func marks(of page: Int, in locale: Int) -> (any PageMarks)? {
    guard let marks, site.pages[page].files[locale]?.path == marks.path else {
      return nil
    }
    return marks
  }

  private static func byPosition(
    _ listed: [Int], of site: Site
  ) -> [(position: String, exercises: [Int])] {
    let exercises = Dictionary(
      grouping: listed.filter { site.pages[$0].facts.exercise != nil },
      by: { site.pages[$0].facts.exercise?.position.value ?? "" })
    return site.settings.positions.compactMap { position in
      exercises[position].map { (position, $0) }
    }
  }

  /// Pages in the order of lists.
  private static func listed(_ site: Site, includesDrafts: Bool) -> [Int] {
    site.pages.indices.filter { includesDrafts || !site.pages[$0].facts.isDraft }.sorted {
      let (a, b) = (site.pages[$0], site.pages[$1])
      let (first, second) = (a.facts.order ?? .max, b.facts.order ?? .max)
      return first == second
        ? Path.precedes(a.folder.id, b.folder.id) : first < second
    }
  }

  private static func way(of exercises: [Int]) -> (exercises: [Int], places: [Int: Int]) {
    let places = exercises.enumerated().map { ($0.element, $0.offset) }
    return (exercises, Dictionary(places, uniquingKeysWith: { first, _ in first }))
  }

  /// The exercises as the home page lists them.
  var exercisesInOrder: [Int] { way.exercises }

  /// The exercise that many places behind another one on the home page; nil where there is none.
  func exercise(_ distance: Int, behind exercise: Int) -> Int? {
    guard let place = way.places[exercise], way.exercises.indices.contains(place + distance) else {
      return nil
    }
    return way.exercises[place + distance]
  }

  func text(of dose: Dose, in locale: Int) -> DoseText {
    doses[locale][dose] ?? DoseText(dose, DoseWords(catalog: site.locales[locale].catalog))
  }

  /// The address of a page in a locale; nil where it is not published there.
  func address(of index: Int, in locale: Int) -> Address? {
    let isPublished = Self.isPublished(
      PageInLocale(page: index, locale: locale), of: site, withheld: withheld,
      includesDrafts: includesDrafts)
    return isPublished ? site.pages[index].addresses[locale] : nil
  }

  private static func isPublished(
    _ shown: PageInLocale, of site: Site, withheld: Set<PageInLocale>, includesDrafts: Bool
  ) -> Bool {
    let page = site.pages[shown.page]
    return page.addresses[shown.locale] != nil && (includesDrafts || !page.facts.isDraft)
      && page.isMeant(for: site.locales[shown.locale].id) && !withheld.contains(shown)
  }

  /// The code of a page; nil where it shows none.
  func code(of shown: PageInLocale) -> QRCode? {
    address(of: shown.page, in: shown.locale)
      .flatMap { site.codeText(of: site.pages[shown.page], at: $0) }.flatMap(QRCode.init)
  }

  /// The address for a reader of a locale: the page in that locale or, where it is not published
  /// there, in the source locale or the first that has it.
  func nearest(_ page: Int, to locale: Int) -> (address: Address, locale: Int)? {
    if let address = address(of: page, in: locale) { return (address, locale) }
    for candidate in [site.sourceLocale] + Array(site.locales.indices) {
      if let address = address(of: page, in: candidate) { return (address, candidate) }
    }
    return nil
  }

  /// The address of the page of all exercises; nil where the locale has no exercise, and in a site
  /// with so many that nobody would print them.
  func programAddress(in locale: Int) -> Address? {
    let exercises = exercisesByPosition.lazy.flatMap(\.exercises)
    guard !hasNoProgram, exercises.contains(where: { address(of: $0, in: locale) != nil })
    else { return nil }
    return Address.program(site.locales[locale])
  }

  /// The files of each locale's search.
  var searchPages: SearchPages {
    SearchPages(count: searched.count, programs: searchedPrograms.count)
  }

  /// A part of the page on which readers of a locale search; nil where there is no exercise.
  func searchAddress(in locale: Int, part: Int = 1) -> Address? {
    searchPages.parts.contains(part) ? .search(site.locales[locale], part: part) : nil
  }

  func searchIndex(in locale: Int) -> SearchIndex {
    searchIndexes[locale].value { SearchIndex(self, locale: locale) }
  }

  /// Whether there are so many exercises that no page shows all of them.
  var hasNoProgram: Bool {
    exercisesByPosition.reduce(0) { $0 + $1.exercises.count } > ExerciseFacts.mostOnOnePage
  }

  /// The address of the page on which exercises are chosen for one patient; nil where the locale has
  /// no exercise.
  func selectionAddress(in locale: Int) -> Address? {
    guard exercisesInOrder.contains(where: { address(of: $0, in: locale) != nil }) else {
      return nil
    }
    return Address.selection(site.locales[locale])
  }

  /// Whether a clinician has reviewed the safety page as it is.
  var isSafetyReviewed: Bool {
    site.pages.contains { $0.type == .safety && $0.facts.review?.fits($0) == true }
  }

  /// What search engines are told: each page, the page of all exercises, the search and the lists.
  var sitemap: SitemapEntries {
    func entries(_ address: (_ locale: Int) -> Address?) -> SitemapEntries.Addresses {
      site.locales.indices.compactMap { locale in
        address(locale).map { (locale: locale, address: $0) }
      }
    }
    let pages = site.pages.indices.map { page in entries { address(of: page, in: $0) } }
    let lists = listed.pages.map { list, part in
      entries { Address.list(list, part: part, site.locales[$0]) }
    }
    let search = searchPages.parts.map { part in
      entries { self.searchAddress(in: $0, part: part) }
    }
    return SitemapEntries(site, pages: pages + [entries(programAddress)] + search + lists)
  }

  /// The address of an exercise in the source language with a translation beside it; nil where one of
  /// the two is not published.
  func sideBySideAddress(of page: Int, with locale: Int) -> Address? {
    guard locale != site.sourceLocale, site.pages[page].type == .exercise,
      let source = address(of: page, in: site.sourceLocale), address(of: page, in: locale) != nil
    else { return nil }
    return .sideBySide(source, site.locales[locale])
  }

  /// The ways from an exercise's page to it beside another language: from the source's to each
  /// translation, from a translation's to that with the source.
  func sidesBySide(of page: Int, in locale: Int, from address: Address) -> [SideBySideLink] {
    let translations = locale == site.sourceLocale ? Array(site.locales.indices) : [locale]
    return translations.compactMap { translation in
      sideBySideAddress(of: page, with: translation).map { target in
        let other = site.locales[locale == translation ? site.sourceLocale : translation]
        let settings = other.catalog.settings
        return SideBySideLink(
          url: target.link(from: address), lang: other.id.description,
          direction: settings.direction.rawValue, name: settings.name)
      }
    }
  }

  /// A link to a page by its title, for a reader of a locale.
  func link(to index: Int, in locale: Int, from address: Address) -> NavigationLink? {
    guard let (target, found) = nearest(index, to: locale),
      let file = site.pages[index].files[found]
    else { return nil }
    return NavigationLink(
      title: textWriter(for: index, in: found).html(file.words.title.value),
      url: target.link(from: address), isCurrent: false,
      foreign: foreign(found, to: locale))
  }

  /// The language of a page that a reader of `locale` finds in another; nil where it is the same.
  func foreign(_ target: Int, to locale: Int) -> ForeignLanguage? {
    guard target != locale else { return nil }
    let settings = site.locales[target].catalog.settings
    return ForeignLanguage(
      lang: site.locales[target].id.description, direction: settings.direction.rawValue,
      name: settings.name)
  }

  /// Writes the texts of a page in a locale.
  func textWriter(for page: Int, in locale: Int) -> TextWriter {
    site.textWriter(for: site.pages[page], in: locale)
  }
}
