import Localization
import YAML
import HTML

/// Makes what the layout shows around a page: links to the same page in other locales, navigation,
/// structured data.
struct FrameBuilder {
  let plan: RenderPlan
  let page: Int
  let locale: Int
  let address: Address
  let textWriter: TextWriter

  private var site: Site { plan.site }
  private var own: SiteLocale { site.locales[locale] }

  func frame(words: PageWords) -> PageFrame {
    let title = textWriter.plain(words.title.value)
    let description = textWriter.plain(words.summary.value)
    let canonical = site.settings.baseURL + address.url
    return PageFrame(
      lang: own.id.description, direction: own.catalog.settings.direction.rawValue, title: title,
      description: description, heading: textWriter.html(words.title.value),
      summary: textWriter.html(words.summary.value), clinicName: site.clinic.name,
      isHome: site.pages[page].type == .home, homeURL: link(to: site.page("home")) ?? "",
      safetyURL: link(to: site.page("safety")), canonicalURL: canonical,
      chooserCanonicalURL: site.settings.baseURL, alternates: alternates, languages: languages,
      navigation: navigation,
      phone: site.clinic.locations.lazy.compactMap(\.phone).first.map(PhoneLink.init),
      structuredData: StructuredData(plan: plan, page: page, locale: locale).script(
        title: title, description: description, canonicalURL: canonical))
  }

  /// What says that a link leads to another language; nil where it does not.
  func foreign(_ target: Int) -> ForeignLanguage? {
    guard target != locale else { return nil }
    let settings = site.locales[target].catalog.settings
    return ForeignLanguage(
      lang: site.locales[target].id.description, direction: settings.direction.rawValue,
      name: settings.name)
  }

  /// A title or summary of another page, with its facts.
  func writer(for page: Int, in locale: Int) -> TextWriter {
    TextWriter(
      facts: Facts(
        clinic: site.clinic, exercise: site.pages[page].facts.exercise,
        catalog: site.locales[locale].catalog),
      keepTerms: site.locales[locale].keepTerms)
  }

  private func link(to page: Int?) -> String? {
    page.flatMap { plan.nearest($0, to: locale) }?.address.link(from: address)
  }

  private var alternates: [Alternate] {
    site.locales.indices.compactMap { index in
      plan.address(of: page, in: index).map { address in
        Alternate(
          lang: site.locales[index].id.description,
          url: site.settings.baseURL + address.url)
      }
    }
  }

  private var languages: [LanguageLink] {
    site.locales.indices.compactMap { index in
      let same = plan.address(of: page, in: index)
      let home = site.page("home").flatMap { plan.address(of: $0, in: index) }
      guard let target = same ?? home else { return nil }
      let settings = site.locales[index].catalog.settings
      return LanguageLink(
        lang: site.locales[index].id.description, direction: settings.direction.rawValue,
        name: settings.name, url: target.link(from: address), isCurrent: index == locale,
        isSamePage: same != nil)
    }
  }

  /// The pages of the section `pages`: home first, then by their order and id.
  private var navigation: [NavigationLink] {
    plan.navigation.compactMap { index in
      guard let (target, found) = plan.nearest(index, to: locale),
        let file = site.pages[index].files[found]
      else { return nil }
      return NavigationLink(
        title: writer(for: index, in: found).plain(file.words.title.value),
        url: target.link(from: address), isCurrent: index == page, foreign: foreign(found))
    }
  }
}
