import Diagnostics
import HTML
import Localization
import Templates

/// Makes what is shown of one exercise in one locale, seen from one address: its own page, or the
/// page of all exercises, or a program.
struct ExerciseRenderer {
  let publication: Publication
  private let index: Int
  let page: Page
  let file: PageFile
  let facts: ExerciseFacts
  let locale: Int
  let address: Address
  private var body: BodyRenderer

  /// nil where the page is no exercise, or has no file in that locale. `ofProgram` stands in for its own
  /// facts.
  init?(
    publication: Publication, page index: Int, locale: Int, address: Address,
    facts ofProgram: ExerciseFacts? = nil, hasHeadingIDs: Bool = true, headingOffset: Int = 0,
    marksDose: Bool = false
  ) {
    let page = publication.site.pages[index]
    guard let file = page.files[locale], let facts = ofProgram ?? page.facts.exercise else {
      return nil
    }
    self.publication = publication
    self.index = index
    self.page = page
    self.file = file
    self.facts = facts
    self.locale = locale
    self.address = address
    body = BodyRenderer(
      publication: publication,
      textWriter: publication.site.textWriter(
        for: page, in: locale, exercise: facts, marksDose: marksDose),
      page: index, locale: locale, address: address, hasHeadingIDs: hasHeadingIDs,
      headingOffset: headingOffset)
  }

  mutating func view(_ frame: PageFrame, _ common: CommonFrame) -> ExerciseView {
    let parts = ExerciseBody(file.body)
    // Before the rest: the ids of headings are given in their order.
    let introduction = body.html(parts.introduction, of: file.body)
    let pictures = pictures
    let videos = videos
    let steps = steps(parts, pictures, videos)
    let dose = publication.text(of: facts.dose, in: locale)
    return ExerciseView(
      root: address.root, page: frame,
      category: words { $0.format(.category(facts.category.value)) },
      position: words { $0.format(.position(facts.position.value)) }, doseSentences: dose.sentences,
      doseParts: dose.parts, icons: DoseIconsView([facts.dose]), equipment: equipment,
      cautions: cautions,
      codeURL: publication.site.codeText(of: page, at: address).map { _ in Address.codeName },
      introduction: introduction,
      steps: steps, pictures: pictures.filter { !(1...max(1, steps.count)).contains($0.step ?? 0) },
      videos: videos.filter { !(1...max(1, steps.count)).contains($0.step ?? 0) },
      hasDrawings: pictures.contains(where: \.isPlaceholder),
      details: body.html(parts.details, of: file.body), safety: common.safety, review: review,
      version: version, practice: PracticeView(dose: facts.dose, picture: pictures.last),
      days: DayView.week, sessions: SessionView.all(of: facts.dose),
      previous: neighbour(-1), next: neighbour(1),
      sidesBySide: publication.sidesBySide(of: index, in: locale, from: address))
  }

  /// The same for a page of many exercises, where every picture stands beside the steps. `note` is what
  /// a program says of it, `previous` the exercise before it there.
  mutating func programView(
    _ number: Int, note: String? = nil, after previous: ExerciseFacts? = nil
  ) -> ProgramExerciseView {
    let parts = ExerciseBody(file.body)
    let introduction = body.html(parts.introduction, of: file.body)
    let pictures = pictures
    let dose = publication.text(of: facts.dose, in: locale)
    return ProgramExerciseView(
      number: number, url: publication.address(of: index, in: locale)?.link(from: address),
      title: body.textWriter.html(file.words.title.value),
      summary: body.textWriter.html(file.words.summary.value),
      note: note.map(body.textWriter.html),
      position: words { $0.format(.position(facts.position.value)) },
      changesPosition: previous.map { $0.position.value != facts.position.value } ?? false,
      doseSentences: dose.sentences, doseParts: dose.parts, equipment: equipment,
      cautions: cautions, introduction: introduction, steps: steps(parts, pictures),
      pictures: pictures,
      details: body.html(parts.details, of: file.body), review: review, version: version,
      sessions: SessionView.all(of: facts.dose),
      practice: PracticeView(dose: facts.dose, picture: pictures.last))
  }

  private mutating func steps(
    _ parts: ExerciseBody, _ pictures: [PictureView], _ videos: [VideoView] = []
  ) -> [StepView] {
    var steps: [StepView] = []
    steps.reserveCapacity(parts.steps.count)
    for item in parts.steps {
      let number = steps.count + 1
      steps.append(
        StepView(
          number: number, text: body.html(item: item, of: file.body),
          pictures: pictures.filter { $0.step == number },
          videos: videos.filter { $0.step == number }))
    }
    return steps
  }

  private func neighbour(_ distance: Int) -> NavigationLink? {
    publication.exercise(distance, behind: index).flatMap {
      publication.link(to: $0, in: locale, from: address)
    }
  }

  private var equipment: [EquipmentView] {
    facts.equipment.compactMap { item in
      catalog.format(.equipment(item.value)).map(EquipmentView.init)
    }
  }

  private var cautions: [CautionView] {
    facts.cautions.compactMap { caution in
      catalog.format(.caution(caution.value)).map(CautionView.init)
    }
  }

  private var pictures: [PictureView] {
    let renderer = PictureRenderer(publication: publication, locale: locale, address: address)
    return page.facts.pictures.enumerated().map { index, picture in
      renderer.view(of: picture, on: page, file: file, isLazy: index > 0, body.textWriter)
    }
  }

  private var videos: [VideoView] {
    let renderer = VideoRenderer(
      publication: publication, locale: locale, root: address.root)
    return Videos.shown(on: page, in: publication.site.locales[locale].id).map { video in
      renderer.view(of: video, on: page, file: file, body.textWriter)
    }
  }

  private var catalog: Catalog { publication.site.locales[locale].catalog }

  private func words(_ format: (Catalog) -> String?) -> String { format(catalog) ?? "" }

  /// What a print-out says of its age: the first digits of the digest of the source page.
  private var version: String { String(page.clinicalDigest.prefix(6)) }

  private var review: ReviewView? { ReviewView(page, catalog: catalog) }
}
