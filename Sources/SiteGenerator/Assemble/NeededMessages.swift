import Diagnostics
import Localization

/// The messages that code may ask for while it renders a site, and what it gives them: whatever is
/// declared.
struct NeededMessages {
  /// What a message is given.
  struct Need: Equatable {
    /// The placeholders that have a value.
    var placeholders: Set<String> = []
    /// Whether it is asked for with a count, so that it may have plural forms.
    var isCounted = false
  }

  private(set) var byKey: [MessageKey: Need] = [:]

  /// What the published pages of a site ask for.
  init(of site: Site) {
    let pages = site.pages.filter { !$0.facts.isDraft }
    self.init(
      MessageUse(
        settings: site.settings, clinic: site.clinic, exercises: pages.compactMap(\.facts.exercise),
        dosesOfPrograms: pages.flatMap { page in
          page.facts.program?.exercises.compactMap { $0.dose?.value } ?? []
        },
        hasVideos: pages.contains { !$0.videos.isEmpty && !$0.facts.videos.isEmpty }))
  }

  /// What they, drafts or other doses would ask for.
  init(everythingOf site: Site) {
    self.init(
      MessageUse(
        settings: site.settings, allDosesAnd: site.pages.compactMap(\.facts.exercise)))
  }

  private init(_ use: MessageUse) {
    for message in SiteMessage.allCases where message.isAsked(use) { add(message) }
    for message in CountedMessage.allCases where message.isAsked(use) {
      byKey[message.key] = Need(placeholders: ["count"], isCounted: true)
    }
    for family in MessageFamily.allCases {
      for message in family.messages(use) { add(message) }
    }
  }

  private mutating func add(_ message: some MessageDeclaration) {
    byKey[message.key] = Need(placeholders: Set(message.placeholders))
  }
}

extension SiteMessage {
  fileprivate func isAsked(_ use: MessageUse) -> Bool {
    switch self {
    case .clockMorning, .clockAfternoon: use.hasHours
    case .phoneExtension: use.hasExtension
    case .videoAbout, .videoMinutesAndSeconds, .videoMegabytes, .videoOpen: use.hasVideos
    case .homeByRegion: use.hasRegionLists
    case .homeByGoal, .homeByPosition, .exercisePosition, .listPart, .listPrevious, .listNext:
      use.hasLists
    default: field.map(use.fields.contains) ?? true
    }
  }
}

extension CountedMessage {
  fileprivate func isAsked(_ use: MessageUse) -> Bool { field.map(use.fields.contains) ?? true }
}
