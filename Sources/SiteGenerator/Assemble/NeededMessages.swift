import Diagnostics
import Localization

/// The messages that code asks for while it renders a site, and what it gives them.
struct NeededMessages {
  /// What a message is given.
  struct Need: Equatable {
    /// The placeholders that have a value.
    var placeholders: Set<String> = []
    /// Whether it is asked for with a count, so that it may have plural forms.
    var isCounted = false
  }

  private(set) var byKey: [MessageKey: Need] = [:]

  init(of site: Site) {
    add([.photographToCome, .sideEach, .sideEachWay])
    add([.range], ["low", "high"])
    add([.percent], ["number"])
    add(
      [.seconds, .minutes, .times, .daysPerWeek, .doseSets, .exerciseCount], ["count"],
      isCounted: true)
    add([.doseHold, .doseRestBetweenSets, .doseRestBetweenRepetitions], ["time"])
    add([.doseEachDay], ["times"])
    add([.doseEachWeek], ["days"])
    add([.doseEachDayAndWeek], ["times", "days"])
    for side in [nil, Dose.Side.each, .eachWay] {
      add([.doseRepeat(side)], ["times"])
      add([.doseDuration(side)], ["time"])
    }
    add(DoseWords.kinds.map(MessageKey.doseLabel))
    add([.programTitle, .programSummary])
    add([.dateLong], ["month", "day", "year"])
    add((1...12).map(MessageKey.dateMonth))
    add([.chooserTitle, .chooserText, .chooserLink])
    add([.notFoundTitle, .notFoundText, .notFoundLink])
    add(ExerciseFacts.Position.allCases.map(MessageKey.position))
    add(Clinic.Weekday.allCases.map(MessageKey.weekday))
    add(site.settings.categories.map { .category($0.value) })
    for page in site.pages where !page.facts.isDraft {
      add(page.facts.exercise?.equipment.map { .equipment($0.value) } ?? [])
    }
  }

  private mutating func add(
    _ keys: [MessageKey], _ placeholders: Set<String> = [], isCounted: Bool = false
  ) {
    for key in keys { byKey[key] = Need(placeholders: placeholders, isCounted: isCounted) }
  }
}
