import Diagnostics
import HTML
import Localization
import OperatingSystem
import Templates

/// What all pages of a locale at one depth of the site share: links that are alike on each of them,
/// and the safety block. A class for the reason that `Site` gives.
final class CommonFrame: Sendable {
  let clinic: [UInt8]
  let logo: PreparedRecord<LogoView>?
  /// The full address of the asset `icon.png`, where there is one.
  let iconURL: String?
  let homeURL: String
  let safetyURL: String?
  let navigation: PreparedList<NavigationLink>
  let phone: PreparedRecord<PhoneLink>?
  let safety: PreparedRecord<SafetyView>?
  let program: PreparedRecord<PageLink>?
  let search: PreparedRecord<PageLink>?
  let selection: PreparedRecord<PageLink>?

  /// `address` is that of any page at that depth; `current` the page itself where the navigation
  /// lists it.
  init(_ publication: Publication, locale: Int, address: Address, current: Int?) {
    let site = publication.site
    func link(to page: Int?) -> String? {
      page.flatMap { publication.nearest($0, to: locale) }?.address.link(from: address)
    }
    clinic = TextWriter(
      facts: Facts(
        clinic: site.clinic, exercise: nil, catalog: site.locales[locale].catalog),
      keepTerms: site.locales[locale].keepTerms
    ).html(site.clinic.name)
    logo = Self.logo(of: site, in: site.locales[locale].id, at: address).map(PreparedRecord.init)
    iconURL = site.assets.first { $0.name == "icon.png" }.map {
      site.settings.baseURL + PercentEncoding.encode(path: $0.file)
    }
    homeURL = link(to: publication.home) ?? ""
    safetyURL = link(to: site.page(.safety))
    phone = site.clinic.phone.map {
      PreparedRecord(PhoneLink($0, catalog: site.locales[locale].catalog))
    }
    navigation = PreparedList(
      publication.navigation.compactMap { index in
        var link = publication.link(to: index, in: locale, from: address)
        link?.isCurrent = index == current
        return link
      })
    safety = (SafetyRenderer(publication, locale: locale, address: address)?.view())
      .map(PreparedRecord.init)
    func planned(_ target: Address?) -> PreparedRecord<PageLink>? {
      target.map { PreparedRecord(PageLink(url: $0.link(from: address), isCurrent: $0 == address)) }
    }
    program = planned(publication.programAddress(in: locale))
    selection = planned(publication.selectionAddress(in: locale))
    search = planned(publication.searchAddress(in: locale))
  }
}

extension CommonFrame {
  private static func logo(of site: Site, in locale: LocaleID, at address: Address) -> LogoView? {
    guard let logo = site.look.logo, let alt = logo.texts[locale],
      let asset = site.assets.first(where: { $0.name == logo.asset }),
      let size = PixelSize(of: asset.bytes, fileExtension: Path.fileExtension(of: asset.name))
    else { return nil }
    return LogoView(
      url: address.root + PercentEncoding.encode(path: asset.file), size: size, alt: alt)
  }
}

/// The common frames of a site, each made once for every thread that renders.
struct CommonFrames {
  private struct Key: Hashable {
    var locale: Int
    var root: String
  }

  private let publication: Publication
  private var made: [Key: CommonFrame] = [:]

  init(publication: Publication) {
    self.publication = publication
  }

  /// `listed` is the page where the navigation lists it; such a page has a frame of its own.
  mutating func frame(in locale: Int, at address: Address, listed: Int?) -> CommonFrame {
    if let listed {
      return CommonFrame(publication, locale: locale, address: address, current: listed)
    }
    let key = Key(locale: locale, root: address.root)
    if let frame = made[key] { return frame }
    let frame = CommonFrame(publication, locale: locale, address: address, current: nil)
    made[key] = frame
    return frame
  }
}
