import HTML
import Localization
import Templates

/// Renders a part of the page on which readers of a locale look for an exercise.
struct SearchRenderer {
  let publication: Publication
  let part: Int
  let locale: Int
  private let address: Address
  private let own: SiteLocale
  private let index: SearchIndex

  init(publication: Publication, part: Int, locale: Int) {
    self.publication = publication
    self.part = part
    self.locale = locale
    own = publication.site.locales[locale]
    address = Address.search(own, part: part)
    index = publication.searchIndex(in: locale)
  }

  func render(into buffer: inout ByteBuffer) {
    let name = own.catalog.format(.searchTitle) ?? ""
    let page = GeneratedPage(
      publication, locale: locale, address: address,
      addresses: { publication.searchAddress(in: $0, part: part) },
      title: part == 1 ? name : "\(name) – \(index.alphabet.name(ofPart: part))",
      summary: own.catalog.format(.searchSummary) ?? "")
    let view = SearchView(
      root: address.root, page: page.frame,
      search: publication.searchBox(in: locale, from: address), letters: letters, parts: parts,
      safety: page.common.safety)
    own.templates[.search]?.render(view.record, into: &buffer)
  }

  private var letters: [LetterView] {
    index.alphabet.groups(inPart: part).map { group in
      LetterView(
        letter: group.letter,
        exercises: group.exercises.compactMap {
          publication.link(to: index.entries[$0].page, in: locale, from: address)
        })
    }
  }

  private var parts: [AlphabetPartView] {
    let parts = publication.searchPages.parts
    guard parts.count > 1 else { return [] }
    return parts.map { number in
      AlphabetPartView(
        name: index.alphabet.name(ofPart: number),
        url: Address.search(own, part: number).link(from: address), isCurrent: number == part)
    }
  }
}

extension Publication {
  /// The search of a locale as it stands on one of its pages.
  func searchBox(in locale: Int, from address: Address) -> SearchBoxView {
    let index = searchIndex(in: locale)
    let catalog = site.locales[locale].catalog
    let file = Address.search(site.locales[locale])
    return SearchBoxView(
      indexURL: address.root + file.url + SearchPages.File.index.name,
      options: Dictionary(
        uniqueKeysWithValues: index.options.map { filter, ids in
          let views = zip(ids, index.counts(of: filter)).map { id, count in
            SearchOptionView(
              id: id, name: filter.name(of: id, in: catalog), count: catalog.number(count))
          }
          return (filter, views)
        }))
  }
}
