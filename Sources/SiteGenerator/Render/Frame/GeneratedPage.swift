import HTML
import Localization

/// What stands around a page that no file of the site is behind: messages say what it is called.
struct GeneratedPage {
  let own: SiteLocale
  let common: CommonFrame
  let frame: PageFrame

  /// `addresses` tells the page's address in each locale.
  init(
    _ publication: Publication, locale: Int, address: Address,
    addresses: (_ locale: Int) -> Address?, title: String, summary: String
  ) {
    own = publication.site.locales[locale]
    // Of its own, since it says which page it is.
    common = CommonFrame(publication, locale: locale, address: address, current: nil)
    let writer = TextWriter(
      facts: Facts(clinic: publication.site.clinic, exercise: nil, catalog: own.catalog),
      keepTerms: own.keepTerms)
    frame = FrameBuilder(
      publication: publication, locale: locale, address: address,
      addresses: publication.site.locales.indices.map(addresses), common: common
    ).frame(
      FrameBuilder.Words(
        title: title, description: summary, heading: writer.html(title),
        summary: writer.html(summary)))
  }
}
