package import Localization

/// What `handout accept` is asked to do.
package struct AcceptRequest: Sendable {
  package enum Kind: Sendable, Hashable {
    /// A person has read the translation beside its source.
    case accepted(by: String)
    /// Nobody has; only later changes of the source shall be noticed. `machine` is the program that
    /// made what nobody has accepted yet; nil where a person did.
    case draft(machine: String? = nil)
    /// A clinician has read the source page itself.
    case clinical(by: String)

    /// Who vouches for it; nil for a draft.
    var person: String? {
      switch self {
      case .accepted(let person), .clinical(let person): person
      case .draft: nil
      }
    }
  }

  /// The site folder.
  package var site: String
  package var locale: LocaleID
  package var kind: Kind
  package var date: CalendarDate
  /// Pages by id or path, or `strings`; empty for all of the locale.
  package var names: [String]
  /// Whether somebody said that he means all of the locale: a clinical review asks for that.
  package var isForAll: Bool

  package init(
    site: String, locale: LocaleID, kind: Kind, date: CalendarDate, names: [String],
    isForAll: Bool = false
  ) {
    self.site = site
    self.locale = locale
    self.kind = kind
    self.date = date
    self.names = names
    self.isForAll = isForAll
  }

  /// Whether a name can stand in a record.
  package static func isName(_ name: String) -> Bool { PersonName.isValid(name) }
}
