import Diagnostics
import Language

extension Rule {
  /// No text is turned round by a mark that nobody sees.
  static let oddCharacter = Rule(
    id: .oddCharacter, kind: .translation,
    explanation: """
      Finds characters that no text needs: the sign for an unreadable one (U+FFFD), control
      characters, signs without width, characters of private use, letters that were read in the
      wrong encoding (â€™ for an apostrophe, Ã¡ for á), and marks that turn the direction of what
      follows (an error: what a patient reads is then not what stands in the file). The name of a
      file may have none of them either.

      They come along when text is copied from another program, and readers see boxes or nonsense.

      Type the character anew.
      """,
    scope: .segment { checked in
      guard let mark = DirectionMark.first(in: checked.segment.prose.bytes) else { return [] }
      return [
        checked.diagnostic(
          .oddCharacter, atBytes: mark.range,
          "A character that turns the direction of the text (\(mark.name)) stands here.",
          help: "Delete it: browsers know the direction of letters.")
      ]
    })
}
