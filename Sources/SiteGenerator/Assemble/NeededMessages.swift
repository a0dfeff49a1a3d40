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

  init(of site: Site) {
    for message in SiteMessage.allCases { add(message) }
    for message in CountedMessage.allCases {
      byKey[message.key] = Need(placeholders: ["count"], isCounted: true)
    }
    let exercises = site.pages.filter { !$0.facts.isDraft }.compactMap(\.facts.exercise)
    let equipment = exercises.flatMap(\.equipment).map(\.value)
    let cautions = exercises.flatMap(\.cautions).map(\.value)
    for family in MessageFamily.allCases {
      for message in family.messages(site.settings, equipment: equipment, cautions: cautions) {
        add(message)
      }
    }
  }

  private mutating func add(_ message: some MessageDeclaration) {
    byKey[message.key] = Need(placeholders: Set(message.placeholders))
  }
}
