import Diagnostics
import Language

extension Rule {
  /// Texts have no characters that nobody can have meant.
  static let oddCharacterAdvice = Rule(
    id: .oddCharacter, kind: .advice,
    scope: .segment { checked in
      guard let odd = NeedlessCharacter.first(in: checked.segment.prose.bytes) else { return [] }
      return [
        checked.diagnostic(
          .oddCharacter, .warning, atBytes: odd.range, odd.message,
          help: "Delete it, and type the text anew where something is lost.")
      ]
    })
}
