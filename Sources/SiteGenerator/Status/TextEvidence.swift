package import Localization

/// Who vouches for the texts of a language.
package struct LocaleEvidence: Sendable, Hashable {
  package var locale: LocaleID
  /// In the order of the pages, the string table first.
  package var texts: [TextEvidence]
}

/// Who vouches for one text, and for which words.
package struct TextEvidence: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// Somebody who may has accepted both texts as they stand.
    case accepted
    /// Somebody has, whom reviewers.yml does not list for the language on that day.
    case notQualified = "not qualified"
    case sourceChanged = "source changed"
    case edited
    case draft
    case open
    /// The record is not what `accept` wrote, so that it vouches for nothing.
    case recordChanged = "record changed"
  }

  /// What `accept` calls the page or the string table.
  package var page: String
  /// As the record spells it: `step/3`.
  package var place: String
  package var state: State
  /// Of what was accepted; of the texts as they stand where nobody has accepted them; nil where there
  /// is no translation, or the record is older than digests.
  package var digest: String?
  package var by: String?
  package var role: String?
  package var on: CalendarDate?
  package var origin: TranslationOrigin
  /// Both texts as they were accepted, or else as they stand.
  package var source: String
  package var translation: String
}
