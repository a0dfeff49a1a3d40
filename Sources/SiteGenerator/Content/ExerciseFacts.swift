import Diagnostics
import Localization

/// What is true of an exercise in every language; written once, on its source page. A class for the
/// reason that `Site` gives.
final class ExerciseFacts: Sendable {
  /// Up to so many exercises of a site stand on its home page; of more, lists have pages of their own.
  static let mostAtHome = 24
  /// Up to so many have a page of all of them; of more, nobody would print it.
  static let mostOnOnePage = 100

  /// The id of one of the site's categories.
  let category: Located<String>
  /// The id of one of the site's positions.
  let position: Located<String>
  /// The ids of regions of the body that the site lists, each once.
  let regions: [Located<String>]
  /// The id of one of the site's levels of exercises.
  let level: Located<String>?
  let dose: Dose
  /// Message keys below `equipment`.
  let equipment: [Located<String>]
  /// Message keys below `caution`: who has to ask before doing the exercise.
  let cautions: [Located<String>]

  init(
    category: Located<String>, position: Located<String>, regions: [Located<String>],
    level: Located<String>?, dose: Dose, equipment: [Located<String>], cautions: [Located<String>]
  ) {
    self.category = category
    self.position = position
    self.regions = regions
    self.level = level
    self.dose = dose
    self.equipment = equipment
    self.cautions = cautions
  }

  /// The same with another dose; itself for none.
  func with(_ dose: Dose?) -> ExerciseFacts {
    guard let dose else { return self }
    return ExerciseFacts(
      category: category, position: position, regions: regions, level: level, dose: dose,
      equipment: equipment, cautions: cautions)
  }
}

/// Who reviewed exactly which facts and words, as `accept --clinical` records it.
struct ClinicalReview: Sendable, Hashable {
  var by: String
  var on: CalendarDate
  /// The first hexadecimal digits, at least 6, of the page's digest at the time.
  var of: String
}

/// What is true of a page's picture in every language.
struct PictureFacts: Sendable {
  var name: Located<String>
  /// What the photographer has to show; never published.
  var shows: String?
  /// The number of the step that the picture shows, from 1.
  var step: Located<Int>?
  /// The name of what is drawn until the photograph is there.
  var figure: Located<String>?
  /// What stays in view where the picture is cropped; nil for its middle.
  var focus: Located<PictureFocus>?
}

/// What is true of a page's video in every language.
struct VideoFacts: Sendable {
  var name: Located<String>
  /// The picture that is shown before it plays; without it, the drawing of the position.
  var poster: Located<String>?
  /// The number of the step that it shows, from 1.
  var step: Located<Int>?
  /// Whether something is said in it.
  var hasSpeech: Bool
}
