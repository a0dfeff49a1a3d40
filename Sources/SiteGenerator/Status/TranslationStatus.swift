package import Localization

/// How far each translation of a site is: what `status` reports.
package struct TranslationStatus: Sendable, Hashable {
  /// In the order of site.yml; behind them those in preparation.
  package var locales: [LocaleStatus]
}

/// How far one language is.
package struct LocaleStatus: Sendable, Hashable {
  package var locale: LocaleID
  /// Whether site.yml does not list it yet.
  package var isInPreparation: Bool
  /// The string table, then the pages that are meant for the locale.
  package var rows: [TextStatus]

  package var total: StatusTally {
    rows.reduce(into: StatusTally()) { $0 += $1.tally }
  }
}

/// How far a page, or the string table, is in one language.
package struct TextStatus: Sendable, Hashable {
  /// What `accept` calls it.
  package var name: String
  /// The translation's file, relative to the site folder, whether it is there or not.
  package var path: String
  /// In the source language; nil for a string table.
  package var title: String?
  package var tally: StatusTally
  /// Who accepted what is accepted, each once, with the last day.
  package var acceptances: [Acceptance]
  package var standing: Standing
  /// What keeps the page from being published in the language, as `check` says it.
  package var reasons: [String]

  /// Whether nothing is left to translate or to accept.
  package var isAccepted: Bool { tally.accepted == tally.texts }

  package struct Acceptance: Sendable, Hashable {
    package var by: String
    package var on: CalendarDate
  }

  /// What a build does with it.
  package enum Standing: String, Sendable, Hashable {
    case published
    /// It has an error for which a build leaves it out.
    case withheld
    /// It has an error for which there is no build.
    case faulty
    case missing
    case draft
    /// The whole language is not published yet.
    case inPreparation = "in preparation"
  }
}
