import Diagnostics
import HTML
import Localization
import Markdown
import Templates

/// Renders one page in one locale: makes the view that its template shows.
struct PageRenderer {
  let publication: Publication
  let pageInLocale: PageInLocale
  let address: Address
  let file: PageFile
  private let site: Site
  private let page: Page
  private let locale: SiteLocale

  /// nil where the page is not published in that locale.
  init?(publication: Publication, pageInLocale: PageInLocale) {
    site = publication.site
    page = site.pages[pageInLocale.page]
    locale = site.locales[pageInLocale.locale]
    guard let address = publication.address(of: pageInLocale.page, in: pageInLocale.locale),
      let file = page.files[pageInLocale.locale]
    else { return nil }
    self.publication = publication
    self.pageInLocale = pageInLocale
    self.address = address
    self.file = file
  }

  func render(into buffer: inout ByteBuffer, _ frames: inout CommonFrames) {
    let isListed = page.folder.section == .pages
    let common = frames.frame(
      in: pageInLocale.locale, at: address, listed: isListed ? pageInLocale.page : nil)
    locale.templates[TemplateName(page.type)]?.render(record(common), into: &buffer)
  }

  private func record(_ common: CommonFrame) -> Record {
    let writer = publication.textWriter(for: pageInLocale.page, in: pageInLocale.locale)
    let words = file.words
    let frame = FrameBuilder(
      publication: publication, locale: pageInLocale.locale, address: address,
      addresses: site.locales.indices.map { publication.address(of: pageInLocale.page, in: $0) },
      common: common
    ).frame(
      FrameBuilder.Words(
        title: writer.plain(words.title.value), description: writer.plain(words.summary.value),
        heading: marked(words.title, writer), summary: marked(words.summary, writer)),
      isHome: page.type == .home, imageURL: photographURL, about: StructuredData.Subject(page))
    if var exercise = ExerciseRenderer(
      publication: publication, page: pageInLocale.page, locale: pageInLocale.locale,
      address: address)
    {
      return exercise.view(frame, common).record
    }
    if page.type == .program {
      var program = PlanRenderer(
        publication: publication, page: pageInLocale.page, file: file,
        locale: pageInLocale.locale, address: address)
      return program.view(frame, common).record
    }
    var renderer = BodyRenderer(
      publication: publication, textWriter: writer, page: pageInLocale.page,
      locale: pageInLocale.locale,
      address: address)
    let body = renderer.html(file.body.blocks, of: file.body) ?? []
    switch page.type {
    case .home:
      let lists = ExerciseLists(
        publication: publication, locale: pageInLocale.locale, address: address)
      return HomeView(
        root: address.root, page: frame, body: body, programs: lists.programs,
        categories: lists.categories,
        positions: lists.positions, counts: lists.counts, lists: lists.groups,
        links: ClinicLinksView(site.clinic),
        safety: common.safety
      ).record
    case .clinic:
      let dates = site.clinic.claims.map(\.asOf)
      return ClinicView(
        root: address.root, page: frame, body: body,
        locations: site.clinic.locations.map { LocationView($0, catalog: locale.catalog) },
        links: ClinicLinksView(site.clinic), hasUndatedClaims: dates.contains(nil),
        claimsDate: dates.contains(nil)
          ? nil : dates.compactMap(\.self).min().flatMap(locale.catalog.date)
      ).record
    case .exercise, .program, .safety, .standard:
      return StandardView(
        root: address.root, page: frame, body: body, isSafety: page.type == .safety,
        review: ReviewView(page, catalog: locale.catalog),
        safety: page.facts.levels.isEmpty
          ? nil : SafetyRenderer(publication, locale: pageInLocale.locale, address: address)?.view()
      ).record
    }
  }

  /// The full address of the first picture that has been taken; messengers show no drawings in SVG.
  private var photographURL: String? {
    let photographs = page.facts.pictures.lazy.compactMap { picture in
      Pictures.picture(picture.name.value, on: page, in: locale.id)
    }
    return photographs.first(where: \.isPhotograph).map { photograph in
      PictureSources(photograph, on: page, root: site.settings.baseURL).url
    }
  }

  private func marked(_ text: Located<String>, _ writer: TextWriter) -> [UInt8] {
    let html = writer.html(text.value)
    guard let marks = publication.marks(of: pageInLocale.page, in: pageInLocale.locale) else {
      return html
    }
    var buffer = ByteBuffer(capacity: 1024)
    marks.enclose(text.range, in: "span", into: &buffer) { $0.append(html) }
    return buffer.bytes
  }
}
