import HTML
import Localization
import Templates
import YAML

/// Makes what the layout shows around a page: links to the same page in other locales, navigation,
/// structured data.
struct FrameBuilder {
  let publication: Publication
  let page: Int
  let locale: Int
  let address: Address
  let textWriter: TextWriter
  let common: CommonFrame

  func frame(words: PageWords) -> PageFrame {
    let site = publication.site
    let own = site.locales[locale]
    let title = textWriter.plain(words.title.value)
    let description = textWriter.plain(words.summary.value)
    let canonical = site.settings.baseURL + address.url
    return PageFrame(
      lang: own.id.description, direction: own.catalog.settings.direction.rawValue, title: title,
      description: description, heading: textWriter.html(words.title.value),
      summary: textWriter.html(words.summary.value), clinicName: site.clinic.name,
      clinic: common.clinic,
      isHome: site.pages[page].type == .home, homeURL: common.homeURL,
      safetyURL: common.safetyURL, canonicalURL: canonical,
      chooserCanonicalURL: site.settings.baseURL, alternates: alternates, languages: languages,
      navigation: common.navigation, phone: common.phone,
      structuredData: StructuredData(publication: publication, page: page, locale: locale).script(
        title: title, description: description, canonicalURL: canonical))
  }

  private var alternates: [Alternate] {
    let site = publication.site
    return site.locales.indices.compactMap { index in
      publication.address(of: page, in: index).map { address in
        Alternate(
          lang: site.locales[index].id.description, url: site.settings.baseURL + address.url)
      }
    }
  }

  private var languages: [LanguageLink] {
    let site = publication.site
    return site.locales.indices.compactMap { index in
      let same = publication.address(of: page, in: index)
      let home = site.page("home").flatMap { publication.address(of: $0, in: index) }
      guard let target = same ?? home else { return nil }
      let settings = site.locales[index].catalog.settings
      return LanguageLink(
        lang: site.locales[index].id.description, direction: settings.direction.rawValue,
        name: settings.name, url: target.link(from: address), isCurrent: index == locale,
        isSamePage: same != nil)
    }
  }
}
