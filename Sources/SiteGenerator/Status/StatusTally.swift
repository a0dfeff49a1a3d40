/// How many texts of a translation are in which state, and how much is left to translate.
package struct StatusTally: Sendable, Hashable {
  /// The texts of the source.
  package var texts = 0
  /// Those whose translation somebody accepted, and which are as they were then.
  package var accepted = 0
  /// Those that are translated, but not accepted as they are now.
  package var drafts = 0
  /// Those whose source has changed since the translation was recorded.
  package var changed = 0
  /// Those without a translation.
  package var open = 0
  /// The words of the source's texts that are changed or open; a number counts as one.
  package var words = 0

  /// Those that say in the language what the source says now.
  package var complete: Int { accepted + drafts }

  static func += (tally: inout StatusTally, other: StatusTally) {
    tally.texts += other.texts
    tally.accepted += other.accepted
    tally.drafts += other.drafts
    tally.changed += other.changed
    tally.open += other.open
    tally.words += other.words
  }
}
