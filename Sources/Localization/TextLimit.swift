/// How long one text may be that is read and translated as a whole: a paragraph, a list item, a
/// heading, a field, a message.
///
/// Comparing a text with its translation takes more than twice as long for twice as much. This is
/// five printed pages, which nobody has read in one breath.
package enum TextLimit {
  /// In bytes of UTF-8.
  package static let bytes = 8 * 1024
  /// In pieces of markup and the text between them.
  package static let inlines = 2_000

  /// How to mend a text that is longer.
  package static let help = "Make several of it."
}
