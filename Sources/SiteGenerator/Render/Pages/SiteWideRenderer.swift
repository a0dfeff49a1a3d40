import Diagnostics
import HTML
import Localization
import Templates

/// Renders what a site has once: the language chooser, the 404 page, robots.txt and the stubs at old
/// addresses.
struct SiteWideRenderer {
  let publication: Publication

  private var site: Site { publication.site }
  private var first: SiteLocale { site.locales[site.sourceLocale] }

  func renderChooser(into buffer: inout ByteBuffer) {
    let view = ChooserView(
      root: "", lang: first.id.description, direction: first.catalog.settings.direction.rawValue,
      canonicalURL: site.settings.baseURL, clinicName: site.clinic.name,
      alternates: homes.map { locale, home in
        Alternate(
          lang: site.locales[locale].id.description, url: site.settings.baseURL + home.url)
      },
      languages: blocks(.chooserTitle, .chooserText, .chooserLink) { home in
        home.link(from: Address(folder: ""))
      })
    first.templates[.chooser]?.render(view.record, into: &buffer)
  }

  func renderNotFound(into buffer: inout ByteBuffer) {
    let view = NotFoundView(
      root: site.settings.baseURL, lang: first.id.description,
      direction: first.catalog.settings.direction.rawValue, clinicName: site.clinic.name,
      languages: blocks(.notFoundTitle, .notFoundText, .notFoundLink) { home in
        site.settings.baseURL + home.url
      })
    first.templates[.notFound]?.render(view.record, into: &buffer)
  }

  func renderRedirect(
    to pageInLocale: PageInLocale, from old: Address, into buffer: inout ByteBuffer
  ) {
    let locale = site.locales[pageInLocale.locale]
    guard let (target, found) = publication.nearest(pageInLocale.page, to: pageInLocale.locale),
      let file = site.pages[pageInLocale.page].files[found]
    else { return }
    let view = RedirectView(
      root: old.root, lang: locale.id.description,
      direction: locale.catalog.settings.direction.rawValue,
      title: publication.textWriter(for: pageInLocale.page, in: found).plain(
        file.words.title.value),
      url: target.link(from: old), canonicalURL: site.settings.baseURL + target.url,
      foreign: publication.foreign(found, to: pageInLocale.locale))
    locale.templates[.redirect]?.render(view.record, into: &buffer)
  }

  /// Source: RFC 9309.
  func renderRobots(into buffer: inout ByteBuffer) {
    buffer.append("User-agent: *\nAllow: /\n\nSitemap: ")
    buffer.append(site.settings.baseURL)
    buffer.append("sitemap.xml\n")
  }

  /// The locales that have a home page, with its address.
  private var homes: [(locale: Int, home: Address)] {
    guard let home = site.page(.home) else { return [] }
    return site.locales.indices.compactMap { locale in
      publication.address(of: home, in: locale).map { (locale, $0) }
    }
  }

  private func blocks(
    _ title: SiteMessage, _ text: SiteMessage, _ link: SiteMessage, url: (Address) -> String
  ) -> [LanguageBlockView] {
    homes.enumerated().map { index, entry in
      let locale = site.locales[entry.locale]
      let catalog = locale.catalog
      return LanguageBlockView(
        lang: locale.id.description, direction: catalog.settings.direction.rawValue,
        name: catalog.settings.name, title: catalog.format(title) ?? "",
        text: catalog.format(text) ?? "", linkText: catalog.format(link) ?? "",
        url: url(entry.home), isFirst: index == 0)
    }
  }
}
