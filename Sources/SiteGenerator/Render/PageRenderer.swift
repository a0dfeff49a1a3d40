import HTML
import Localization
import Markdown
import Templates
import YAML

/// Renders one page in one locale: makes the view that its template shows.
struct PageRenderer {
  let publication: Publication
  let place: PageInLocale
  let address: Address
  let file: PageFile
  private let site: Site
  private let page: Page
  private let locale: SiteLocale

  /// nil where the page is not published in that locale.
  init?(publication: Publication, place: PageInLocale) {
    site = publication.site
    page = site.pages[place.page]
    locale = site.locales[place.locale]
    guard let address = publication.address(of: place.page, in: place.locale),
      let file = page.files[place.locale]
    else { return nil }
    self.publication = publication
    self.place = place
    self.address = address
    self.file = file
  }

  func render(into buffer: inout ByteBuffer, _ frames: inout CommonFrames) {
    let common = frames.frame(for: place.page, in: place.locale, at: address)
    locale.templates[TemplateName(page.type)]?.render(record(common), into: &buffer)
  }

  private func record(_ common: CommonFrame) -> Record {
    let writer = publication.textWriter(for: place.page, in: place.locale)
    let frame = FrameBuilder(
      publication: publication, page: place.page, locale: place.locale, address: address,
      textWriter: writer, common: common
    ).frame(words: file.words)
    var body = BodyRenderer(
      publication: publication, textWriter: writer, page: place.page, locale: place.locale,
      address: address)
    switch page.type {
    case .exercise:
      return exercise(frame, common, &body).record
    case .home:
      return HomeView(
        root: address.root, page: frame, body: body.html(file.body.blocks, of: file.body) ?? [],
        categories: categories, links: ClinicLinksView(site.clinic)
      ).record
    case .clinic:
      let dates = site.clinic.claims.map(\.asOf)
      return ClinicView(
        root: address.root, page: frame, body: body.html(file.body.blocks, of: file.body) ?? [],
        locations: site.clinic.locations.map { LocationView($0, catalog: locale.catalog) },
        links: ClinicLinksView(site.clinic), hasUndatedClaims: dates.contains(nil),
        claimsDate: dates.contains(nil)
          ? nil : dates.compactMap(\.self).min().flatMap(locale.catalog.date)
      ).record
    case .safety, .standard:
      return StandardView(
        root: address.root, page: frame, body: body.html(file.body.blocks, of: file.body) ?? [],
        isSafety: page.type == .safety
      ).record
    }
  }

  private func exercise(
    _ frame: PageFrame, _ common: CommonFrame, _ body: inout BodyRenderer
  ) -> ExerciseView {
    let parts = ExerciseBody(file.body)
    let introduction = body.html(parts.introduction, of: file.body)
    let facts = page.facts.exercise
    let dose = facts.map { publication.text(of: $0.dose, in: place.locale) }
    let steps = parts.steps.enumerated().map { index, item in
      StepView(
        number: index + 1, text: body.html(item: item, of: file.body),
        pictures: pictures(body.textWriter) { $0 == index + 1 })
    }
    return ExerciseView(
      root: address.root, page: frame,
      category: facts.flatMap { locale.catalog.format(.category($0.category.value)) } ?? "",
      position: facts.flatMap { locale.catalog.format(.position($0.position)) } ?? "",
      doseSentences: dose?.sentences ?? PreparedList([]),
      doseParts: dose?.parts ?? PreparedList([]),
      equipment: facts?.equipment.compactMap {
        locale.catalog.format(.equipment($0.value)).map(EquipmentView.init)
      } ?? [],
      introduction: introduction, steps: steps,
      pictures: pictures(body.textWriter) { !(1...max(1, steps.count)).contains($0 ?? 0) },
      details: body.html(parts.details, of: file.body), safety: common.safety,
      review: review)
  }

  private func pictures(
    _ writer: TextWriter, where belongs: (_ step: Int?) -> Bool
  ) -> [PictureView] {
    page.facts.pictures.filter { belongs($0.step?.value) }.map { facts in
      let words = file.words.pictures.first { $0.name.value == facts.name.value }
      let alt = words?.alt.map { writer.plain($0.value) } ?? ""
      let caption = words?.caption.map { writer.html($0.value) }
      if let picture = Pictures.picture(facts.name.value, on: page, in: locale.id) {
        let file = PercentEncoding.encode(path: Pictures.file(of: picture, on: page))
        return PictureView(
          url: address.root + file, width: picture.size.width, height: picture.size.height,
          alt: alt, caption: caption, isPlaceholder: false)
      }
      let figure = Pictures.figure(of: facts, on: page)
      return PictureView(
        url: address.root + (locale.placeholders[figure]?.file ?? ""),
        width: PlaceholderPicture.size.width, height: PlaceholderPicture.size.height, alt: alt,
        caption: caption, isPlaceholder: true)
    }
  }

  private var review: ReviewView? {
    guard let review = page.facts.exercise?.review, review.fits(page),
      let date = locale.catalog.date(review.on)
    else { return nil }
    return ReviewView(by: review.by, date: date, version: String(review.of.prefix(6)))
  }

  private var categories: [CategoryView] {
    site.settings.categories.map { category in
      CategoryView(
        id: category.value,
        name: locale.catalog.format(.category(category.value)) ?? category.value,
        exercises: (publication.exercises[category.value] ?? []).compactMap(card))
    }
  }

  private func card(_ index: Int) -> ExerciseCardView? {
    guard let (target, found) = publication.nearest(index, to: place.locale),
      let file = site.pages[index].files[found], let facts = site.pages[index].facts.exercise
    else { return nil }
    let writer = publication.textWriter(for: index, in: found)
    return ExerciseCardView(
      title: writer.html(file.words.title.value), summary: writer.html(file.words.summary.value),
      url: target.link(from: address),
      position: locale.catalog.format(.position(facts.position)) ?? "",
      dose: publication.text(of: facts.dose, in: place.locale).description,
      foreign: publication.foreign(found, to: place.locale))
  }
}
