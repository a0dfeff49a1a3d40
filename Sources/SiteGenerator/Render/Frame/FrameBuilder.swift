import Diagnostics
import HTML
import Localization
import Templates

/// Makes what the layout shows around a page: links to the same page in other locales, navigation,
/// what search engines and other readers are told of it.
struct FrameBuilder {
  /// What a page is called, as plain text and as HTML.
  struct Words {
    var title: String
    var description: String
    var heading: [UInt8]
    var summary: [UInt8]
  }

  let publication: Publication
  let locale: Int
  let address: Address
  /// The page's address in each locale, by the locale's place; nil where it is not published.
  let addresses: [Address?]
  let common: CommonFrame

  func frame(
    _ words: Words, isHome: Bool = false, imageURL: String? = nil,
    about: StructuredData.Subject = .page
  ) -> PageFrame {
    let site = publication.site
    let own = site.locales[locale]
    let canonical = site.settings.baseURL + address.url
    return PageFrame(
      lang: own.id.description, direction: own.catalog.settings.direction.rawValue,
      title: words.title, description: words.description, heading: words.heading,
      summary: words.summary, clinicName: site.clinic.name, clinic: common.clinic,
      logo: common.logo,
      isHome: isHome, homeURL: common.homeURL, safetyURL: common.safetyURL,
      canonicalURL: canonical, chooserCanonicalURL: site.settings.baseURL,
      imageURL: imageURL ?? common.iconURL,
      shareURL: Self.mail(subject: words.title, body: canonical), alternates: alternates,
      languages: languages, navigation: common.navigation, program: common.program,
      selection: common.selection, search: common.search, phone: common.phone,
      structuredData: StructuredData(publication: publication, locale: locale, subject: about)
        .script(
          title: words.title, description: words.description, canonicalURL: canonical,
          imageURL: imageURL))
  }

  /// A letter to nobody yet (RFC 6068), so that a page can be passed on without a script.
  private static func mail(subject: String, body: String) -> String {
    let subject = PercentEncoding.encode(path: subject)
    return "mailto:?subject=\(subject)&body=\(PercentEncoding.encode(path: body))"
  }

  private var alternates: [Alternate] {
    let site = publication.site
    return site.locales.indices.compactMap { index in
      addresses[index].map { address in
        Alternate(
          lang: site.locales[index].id.description, url: site.settings.baseURL + address.url)
      }
    }
  }

  private var languages: [LanguageLink] {
    let site = publication.site
    return site.locales.indices.compactMap { index in
      let same = addresses[index]
      let home = publication.home.flatMap { publication.address(of: $0, in: index) }
      guard let target = same ?? home else { return nil }
      let settings = site.locales[index].catalog.settings
      return LanguageLink(
        lang: site.locales[index].id.description, direction: settings.direction.rawValue,
        name: settings.name, url: target.link(from: address), isCurrent: index == locale,
        isSamePage: same != nil)
    }
  }
}
