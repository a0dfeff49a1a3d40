import Diagnostics
import HTML
import Localization
import Markdown

/// Makes what is shown of a program in one locale.
struct PlanRenderer {
  let publication: Publication
  let page: Page
  let file: PageFile
  let locale: Int
  let address: Address
  private var body: BodyRenderer
  /// How many exercises were made so far, and the last of them.
  private var number = 0
  private var previous: ExerciseFacts?

  init(
    publication: Publication, page index: Int, file: PageFile, locale: Int, address: Address
  ) {
    self.publication = publication
    page = publication.site.pages[index]
    self.file = file
    self.locale = locale
    self.address = address
    body = BodyRenderer(
      publication: publication, textWriter: publication.textWriter(for: index, in: locale),
      page: index, locale: locale, address: address)
  }

  mutating func view(_ frame: PageFrame, _ common: CommonFrame) -> PlanView {
    let exercises = publication.site.exercises(of: page)
    let catalog = publication.site.locales[locale].catalog
    let blocks = Array(file.body.blocks)
    // In the order of the headings, which their ids are given in.
    let introduction: [UInt8]?
    let phases: [PlanPhaseView]
    if page.facts.program?.hasPhases == true {
      let outline = Outline(blocks)
      introduction = body.html(outline.introduction, of: file.body)
      phases = self.phases(outline.sections, exercises)
    } else {
      introduction = body.html(blocks, of: file.body)
      phases = [
        PlanPhaseView(
          id: "program_exercises", title: nil, text: nil, exercises: views(of: exercises))
      ]
    }
    let shown = phases.flatMap(\.exercises)
    let review = ReviewView(page, catalog: catalog)
    return PlanView(
      root: address.root, page: frame, introduction: introduction, phases: phases,
      count: catalog.format(CountedMessage.exerciseCount, count: shown.count) ?? "",
      review: review, version: String(page.clinicalDigest.prefix(6)),
      isReviewed: review != nil && publication.isSafetyReviewed
        && shown.allSatisfy { $0.review != nil },
      hasDrawings: shown.contains { $0.pictures.contains(where: \.isPlaceholder) },
      icons: DoseIconsView(exercises.map(\.facts.dose)), safety: common.safety,
      days: DayView.week,
      codeURL: publication.site.codeText(of: page, at: address).map { _ in Address.codeName })
  }

  private mutating func phases(
    _ sections: [Outline.Section], _ exercises: [ExerciseInProgram]
  ) -> [PlanPhaseView] {
    var phases: [PlanPhaseView] = []
    for (index, section) in sections.enumerated() {
      let id = body.headingID(section.heading) ?? "phase_\(index + 1)"
      phases.append(
        PlanPhaseView(
          id: id, title: body.html(heading: section.heading, of: file.body),
          text: body.html(section.blocks, of: file.body),
          exercises: views(of: exercises.filter { $0.entry.phase?.value == index + 1 })))
    }
    return phases
  }

  /// Without those that the locale lacks; a build then leaves out the program.
  private mutating func views(of exercises: [ExerciseInProgram]) -> [ProgramExerciseView] {
    exercises.compactMap { exercise in
      guard
        var renderer = ExerciseRenderer(
          publication: publication, page: exercise.page, locale: locale, address: address,
          facts: exercise.facts, hasHeadingIDs: false, headingOffset: 2)
      else { return nil }
      number += 1
      defer { previous = exercise.facts }
      return renderer.programView(
        number, note: file.note(on: exercise.entry.id.value)?.value, after: previous)
    }
  }
}
