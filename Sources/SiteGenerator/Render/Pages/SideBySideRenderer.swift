import Diagnostics
import HTML
import Localization
import Templates

/// Renders an exercise in the source language with a translation beside it, for a therapist who does
/// not read the patient's language.
struct SideBySideRenderer {
  let publication: Publication
  let page: Int
  /// The place of the translation's locale.
  let translation: Int
  private let address: Address

  /// nil where one of the two is not published.
  init?(publication: Publication, page: Int, translation: Int) {
    guard let address = publication.sideBySideAddress(of: page, with: translation) else {
      return nil
    }
    self.publication = publication
    self.page = page
    self.translation = translation
    self.address = address
  }

  func render(into buffer: inout ByteBuffer, _ frames: inout CommonFrames) {
    let site = publication.site
    let source = site.sourceLocale
    let sides = [source, translation].compactMap { side(in: $0, &frames) }
    guard let first = sides.first, let own = publication.address(of: page, in: source) else {
      return
    }
    let writer = publication.textWriter(for: page, in: source)
    let view = SideBySideView(
      root: address.root, lang: first.block.lang, direction: first.block.direction,
      title: writer.plain(site.pages[page].source.words.title.value),
      clinicName: site.clinic.name, canonicalURL: site.settings.baseURL + own.url,
      sides: sides.map(\.block), pictures: first.pictures,
      icons: DoseIconsView([site.pages[page].facts.exercise?.dose].compactMap(\.self)))
    site.locales[source].templates[.sideBySide]?.render(view.record, into: &buffer)
  }

  private func side(
    in locale: Int, _ frames: inout CommonFrames
  ) -> (block: SideBlockView, pictures: [PictureView])? {
    let own = publication.site.locales[locale]
    guard let target = publication.address(of: page, in: locale),
      var renderer = ExerciseRenderer(
        publication: publication, page: page, locale: locale, address: address,
        hasHeadingIDs: false)
    else { return nil }
    let exercise = renderer.programView(1)
    var text = ByteBuffer()
    own.templates[.side]?.render(
      SideView(root: address.root, exercise: exercise).record, into: &text)
    let settings = own.catalog.settings
    let block = SideBlockView(
      lang: own.id.description, direction: settings.direction.rawValue, name: settings.name,
      title: exercise.title, url: target.link(from: address), text: text.bytes,
      safety: frames.frame(in: locale, at: address, listed: nil).safety)
    return (block, exercise.pictures)
  }
}
