import YAML
import Localization

extension MessageKey {
  /// Every message that code asks for while it renders a site.
  static func needed(by site: Site) -> Set<MessageKey> {
    var keys: Set<MessageKey> = [
      .photographToCome, .range, .percent, .seconds, .minutes, .times, .daysPerWeek, .sideEach,
      .sideEachWay, .doseHold, .doseSets, .doseRestBetweenSets, .doseRestBetweenRepetitions,
      .doseEachDay, .doseEachWeek, .doseEachDayAndWeek, .dateLong, .chooserTitle, .chooserText,
      .chooserLink, .notFoundTitle, .notFoundText, .notFoundLink,
    ]
    for side in [nil, Dose.Side.each, .eachWay] {
      keys.formUnion([.doseRepeat(side), .doseDuration(side)])
    }
    keys.formUnion(DoseWords.kinds.map(MessageKey.doseLabel))
    keys.formUnion((1...12).map(MessageKey.dateMonth))
    keys.formUnion(ExerciseFacts.Position.allCases.map(MessageKey.position))
    keys.formUnion(Clinic.Weekday.allCases.map(MessageKey.weekday))
    keys.formUnion(site.settings.categories.map { .category($0.value) })
    for page in site.pages {
      keys.formUnion(page.facts.exercise?.equipment.map { .equipment($0.value) } ?? [])
    }
    return keys
  }
}
