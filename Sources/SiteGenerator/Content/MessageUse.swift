import Diagnostics

/// What a site has that messages name.
struct MessageUse {
  let settings: SiteSettings
  /// Message keys below `region`, of regions that the site lists.
  let regions: [String]
  /// Message keys below `level`, of levels that the site lists.
  let levels: [String]
  /// Message keys below `equipment`.
  let equipment: [String]
  /// Message keys below `caution`.
  let cautions: [String]
  let fields: [DoseField]
  let sides: [Dose.Side]
  /// Whether the clinic names a time of day.
  let hasHours: Bool
  /// Whether a phone number of the clinic has an extension.
  let hasExtension: Bool
  let hasVideos: Bool
  /// Whether lists of exercises have pages of their own.
  let hasLists: Bool
  /// Whether there are such lists of regions.
  let hasRegionLists: Bool

  /// What these exercises say, and of doses also what they usually say.
  init(
    settings: SiteSettings, clinic: Clinic, exercises: [ExerciseFacts],
    dosesOfPrograms: [Dose] = [], hasVideos: Bool = false
  ) {
    let doses = Set(exercises.map(\.dose) + dosesOfPrograms)
    self.init(
      settings: settings, exercises: exercises,
      fields: DoseField.allCases.filter { field in
        field.isUsual || doses.contains { $0[field] != nil }
      },
      sides: Dose.Side.allCases.filter { side in
        side.isBoth || doses.contains { $0.side == side }
      },
      hasHours: clinic.locations.contains { !$0.hours.isEmpty },
      hasExtension: clinic.locations.contains { location in
        location.phone.flatMap { PhoneNumber($0.value) }?.extensionDigits != nil
      }, hasVideos: hasVideos, hasLists: exercises.count > ExerciseFacts.mostAtHome,
      hasRegionLists: exercises.count > ExerciseFacts.mostAtHome
        && exercises.contains { !$0.regions.isEmpty })
  }

  /// The same, with all that doses and clinics can say.
  init(settings: SiteSettings, allDosesAnd exercises: [ExerciseFacts]) {
    self.init(
      settings: settings, exercises: exercises, fields: DoseField.allCases,
      sides: Dose.Side.allCases, hasHours: true, hasExtension: true,
      hasVideos: true, hasLists: true, hasRegionLists: true)
  }

  private init(
    settings: SiteSettings, exercises: [ExerciseFacts], fields: [DoseField], sides: [Dose.Side],
    hasHours: Bool, hasExtension: Bool, hasVideos: Bool, hasLists: Bool, hasRegionLists: Bool
  ) {
    self.settings = settings
    regions = exercises.flatMap { $0.regions.map(\.value) }.filter(settings.hasRegion)
    levels = exercises.compactMap { $0.level?.value }.filter(settings.hasLevel)
    equipment = exercises.flatMap { $0.equipment.map(\.value) }
    cautions = exercises.flatMap { $0.cautions.map(\.value) }
    self.fields = fields
    self.sides = sides
    self.hasHours = hasHours
    self.hasExtension = hasExtension
    self.hasVideos = hasVideos
    self.hasLists = hasLists
    self.hasRegionLists = hasRegionLists
  }
}
