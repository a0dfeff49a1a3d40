import Diagnostics
import Localization
import Markdown

/// Renders the safety text of a locale: as a block of other pages, or on the safety page itself.
struct SafetyRenderer {
  private let publication: Publication
  private let catalog: Catalog
  private let file: PageFile
  private let levels: [SafetyLevel]
  private let text: SafetyText
  private let isOwnPage: Bool
  private let url: String
  private var body: BodyRenderer

  /// `address` is that of the page that shows it; nil where the locale has no safety page.
  init?(_ publication: Publication, locale: Int, address: Address) {
    guard let index = publication.site.page(.safety),
      let page = publication.address(of: index, in: locale),
      let file = publication.site.pages[index].files[locale]
    else { return nil }
    self.publication = publication
    catalog = publication.site.locales[locale].catalog
    self.file = file
    levels = publication.site.pages[index].facts.levels.map(\.value)
    text = SafetyText(file.body)
    isOwnPage = page == address
    url = page.link(from: address)
    body = BodyRenderer(
      publication: publication, textWriter: publication.textWriter(for: index, in: locale),
      page: index, locale: locale, address: address, hasHeadingIDs: isOwnPage,
      headingOffset: isOwnPage || !levels.isEmpty ? 0 : 1)
  }

  consuming func view() -> SafetyView {
    let introduction = levels.isEmpty ? nil : body.html(text.introduction, of: file.body)
    var sections: [SafetyLevelView] = []
    for (section, level) in zip(text.sections, levels) {
      // In the order of the headings, which their ids are given in.
      let id = body.headingID(section.heading) ?? "level_" + level.rawValue
      sections.append(
        SafetyLevelView(
          level: level, id: id, title: body.html(heading: section.heading, of: file.body),
          text: body.html(section.blocks, of: file.body) ?? [], call: number(for: level)))
    }
    let rest = isOwnPage ? body.html(text.rest, of: file.body) : nil
    return SafetyView(
      text: body.html(text.shared, of: file.body) ?? [], introduction: introduction,
      levels: sections, rest: rest, url: url)
  }

  private func number(for level: SafetyLevel) -> PhoneLink? {
    let number: String? =
      switch level {
      case .ask, .stop: nil
      case .today: publication.site.clinic.phone
      case .emergency: publication.site.clinic.emergency
      }
    return number.map { PhoneLink($0, catalog: catalog) }
  }
}
