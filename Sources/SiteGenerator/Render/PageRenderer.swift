import YAML
import HTML
import Localization
import Markdown
import Templates

/// Renders one page in one locale: makes the view that its template shows.
struct PageRenderer {
  let plan: RenderPlan
  let place: PageInLocale
  let address: Address
  let file: PageFile

  private var site: Site { plan.site }
  private var page: Page { site.pages[place.page] }
  private var locale: SiteLocale { site.locales[place.locale] }

  /// nil where the plan does not publish the page in that locale.
  init?(plan: RenderPlan, place: PageInLocale) {
    guard let address = plan.address(of: place.page, in: place.locale),
      let file = plan.site.pages[place.page].files[place.locale]
    else { return nil }
    self.plan = plan
    self.place = place
    self.address = address
    self.file = file
  }

  func render(into buffer: inout ByteBuffer) {
    let template = locale.templates[TemplateName(page.type)]
    template?.render(record, into: &buffer)
  }

  private var record: Record {
    let writer = TextWriter(
      facts: Facts(
        clinic: site.clinic, exercise: page.facts.exercise, catalog: locale.catalog),
      keepTerms: locale.keepTerms)
    let frames = FrameBuilder(
      plan: plan, page: place.page, locale: place.locale, address: address, textWriter: writer)
    let frame = frames.frame(words: file.words)
    var body = BodyRenderer(
      plan: plan, textWriter: writer, page: place.page, locale: place.locale, address: address)
    switch page.type {
    case .exercise:
      return exercise(frame, frames, &body).record
    case .home:
      return HomeView(
        root: address.root, page: frame, body: body.html(file.body.blocks, of: file.body) ?? [],
        categories: categories(frames), clinicLinks: ClinicLinksView(site.clinic)
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
    _ frame: PageFrame, _ frames: FrameBuilder, _ body: inout BodyRenderer
  ) -> ExerciseView {
    let parts = ExerciseBody(file.body)
    let introduction = body.html(parts.introduction, of: file.body)
    let words = DoseWords(catalog: locale.catalog)
    let facts = page.facts.exercise
    let steps = parts.steps.enumerated().map { index, item in
      StepView(
        number: index + 1, text: body.html(item: item, of: file.body),
        pictures: pictures(body.textWriter) { $0 == index + 1 })
    }
    return ExerciseView(
      root: address.root, page: frame,
      category: facts.flatMap { locale.catalog.format(.category($0.category.value)) } ?? "",
      position: facts.flatMap { locale.catalog.format(.position($0.position)) } ?? "",
      doseSentences: facts.map { words.sentences($0.dose).map(SentenceView.init) } ?? [],
      doseParts: facts.map { words.parts($0.dose).map(DosePartView.init) } ?? [],
      equipment: facts?.equipment.compactMap {
        locale.catalog.format(.equipment($0.value)).map(EquipmentView.init)
      } ?? [],
      introduction: introduction, steps: steps,
      pictures: pictures(body.textWriter) { !(1...max(1, steps.count)).contains($0 ?? 0) },
      details: body.html(parts.details, of: file.body), safety: safetyBlock(frames),
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

  private func safetyBlock(_ frames: FrameBuilder) -> SafetyBlockView? {
    guard let index = site.page("safety"), let nearest = plan.nearest(index, to: place.locale),
      let file = site.pages[index].files[nearest.locale]
    else { return nil }
    var body = BodyRenderer(
      plan: plan, textWriter: frames.writer(for: index, in: nearest.locale), page: index,
      locale: nearest.locale, address: address, hasHeadingIDs: false)
    let blocks = file.body.blocks.prefix { $0.kind != .thematicBreak }
    return SafetyBlockView(
      text: body.html(blocks, of: file.body) ?? [],
      url: nearest.address.link(from: address), foreign: frames.foreign(nearest.locale))
  }

  private var review: ReviewView? {
    guard let review = page.facts.exercise?.review, review.fits(page),
      let date = locale.catalog.date(review.on)
    else { return nil }
    return ReviewView(by: review.by, date: date, version: String(review.of.prefix(6)))
  }

  private func categories(_ frames: FrameBuilder) -> [CategoryView] {
    site.settings.categories.map { category in
      CategoryView(
        id: category.value,
        name: locale.catalog.format(.category(category.value)) ?? category.value,
        exercises: (plan.exercises[category.value] ?? []).compactMap { card($0, frames) })
    }
  }

  private func card(_ index: Int, _ frames: FrameBuilder) -> ExerciseCardView? {
    guard let (target, found) = plan.nearest(index, to: place.locale),
      let file = site.pages[index].files[found], let facts = site.pages[index].facts.exercise
    else { return nil }
    let writer = frames.writer(for: index, in: found)
    return ExerciseCardView(
      title: writer.html(file.words.title.value), summary: writer.html(file.words.summary.value),
      url: target.link(from: address),
      position: locale.catalog.format(.position(facts.position)) ?? "",
      doseParts: DoseWords(catalog: locale.catalog).parts(facts.dose).map(DosePartView.init),
      foreign: frames.foreign(found))
  }
}
