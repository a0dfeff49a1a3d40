import HTML
import Localization
import Templates

/// Renders the page of all exercises of one locale.
struct ProgramRenderer {
  let publication: Publication
  let locale: Int
  let address: Address
  private let own: SiteLocale

  /// nil where the locale has no such page.
  init?(publication: Publication, locale: Int) {
    guard let address = publication.programAddress(in: locale) else { return nil }
    self.publication = publication
    self.locale = locale
    self.address = address
    own = publication.site.locales[locale]
  }

  func render(into buffer: inout ByteBuffer) {
    let page = GeneratedPage(
      publication, locale: locale, address: address, addresses: publication.programAddress,
      title: own.catalog.format(.programTitle) ?? "",
      summary: own.catalog.format(.programSummary) ?? "")
    let groups = groups
    let view = ProgramView(
      root: address.root, page: page.frame, groups: groups,
      isReviewed: publication.isSafetyReviewed
        && groups.allSatisfy { $0.exercises.allSatisfy { $0.review != nil } },
      hasDrawings: groups.contains { group in
        group.exercises.contains { $0.pictures.contains(where: \.isPlaceholder) }
      },
      icons: DoseIconsView(publication.site.pages.compactMap(\.facts.exercise?.dose)),
      safety: page.common.safety,
      days: DayView.week)
    own.templates[.program]?.render(view.record, into: &buffer)
  }

  private var groups: [ProgramGroupView] {
    var number = 0
    return publication.exercisesByPosition.map { position, exercises in
      var shown: [ProgramExerciseView] = []
      var others: [NavigationLink] = []
      for index in exercises {
        if publication.address(of: index, in: locale) != nil,
          var exercise = ExerciseRenderer(
            publication: publication, page: index, locale: locale, address: address,
            hasHeadingIDs: false, headingOffset: 2)
        {
          number += 1
          shown.append(exercise.programView(number))
        } else if let other = publication.link(to: index, in: locale, from: address) {
          others.append(other)
        }
      }
      return ProgramGroupView(
        id: position, position: own.catalog.format(.position(position)) ?? "",
        exercises: shown, others: others)
    }
  }
}
