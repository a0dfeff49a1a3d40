/// One entry of a PO file: a source text with its translation.
///
/// Source: GNU gettext manual, “The Format of PO Files”.
package struct POEntry: Sendable, Hashable {
  /// Comment lines as they stand, from their `#`: a translator's, extracted ones, references.
  package var comments: [String] = []
  /// What stands behind `#,`, such as `fuzzy`.
  package var flags: [String] = []
  /// Lines that keep an earlier source text, as they stand, from their `#|`.
  package var previous: [String] = []
  /// Where the text stands; nil for none.
  package var context: String?
  /// The source text; empty for the file's header.
  package var id: String
  /// The source text for more than one thing.
  package var pluralID: String?
  /// The translation; one for each plural form where there is a `pluralID`.
  package var strings: [String]
  /// Whether it is kept as a comment only (`#~`).
  package var isObsolete = false
  /// The line of `msgctxt` or `msgid`, from 1; 0 for an entry that was not read from a file.
  package var line = 0

  package init(context: String? = nil, id: String, string: String) {
    self.context = context
    self.id = id
    strings = [string]
  }

  package var isFuzzy: Bool { flags.contains("fuzzy") }

  /// Whether it is the file's header.
  var isHeader: Bool { id.isEmpty && context == nil && !isObsolete }
}
