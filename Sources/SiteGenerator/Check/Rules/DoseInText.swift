import Diagnostics
import Language

extension RuleID {
  static let doseInText: RuleID = "dose-in-text"
}

extension Rule {
  /// No text states another dose than its page.
  static let doseInText = Rule(
    id: .doseInText, kind: .translation,
    explanation: """
      An instruction in the text of an exercise names another amount than the dose of its page, such \
      as “hold for 20 seconds” where the dose has `hold: 30s`. The patient then reads two different \
      amounts on one page and cannot know which one is meant. Only plain instructions are compared \
      (hold, rest, repeat, do) and labels (“Sets: 3”, “3 x 12”), not bounds such as “up to 10 times” or “at least 5 seconds”. Write \
      the fact instead of the number, “hold for %{dose.hold}”, so that it can never differ, or mend \
      the dose on the English page.
      """,
    scope: .segment { checked in
      checked.doseContradictions.map { contradiction in
        let text = checked.segment.prose.text(of: contradiction.tokens)
        let name = contradiction.field.prefix { $0 != ":" }
        return checked.diagnostic(
          .doseInText, at: contradiction.tokens,
          "The text says “\(text)”, but the dose of the page has “\(contradiction.field)”.",
          help: checked.segment.place.spokenIn == nil
            ? "Write %{dose.\(name)} in place of the number, or mend the dose."
            : "Say the amount of the dose, or mend the dose.")
      }
    })
}
