import Diagnostics
import Language

extension RuleID {
  static let sideChange: RuleID = "side-change"
}

extension Rule {
  /// The steps say how often to do an exercise before they say to change sides.
  static let sideChange = Rule(
    id: .sideChange, kind: .advice,
    explanation: """
      Finds steps that tell the reader to change sides before any of them has said how often to do \
      the exercise on the first side, where the dose has more than one repetition on each side.

      A patient who follows the steps one by one then changes sides after each repetition, while \
      the dose and the timer mean all repetitions of one side, then the other.

      Write it into the step: Do this %{dose.repetitions} times. Then switch legs and do it \
      %{dose.repetitions} times. The phrases are listed in lexicon.yml of each language under \
      `style: sideChanges`.
      """,
    scope: .page { page in
      guard let file = page.file, let dose = page.page.facts.exercise?.dose, dose.side == .each,
        let repetitions = dose.amount(.repetitions), repetitions.upperBound > 1
      else { return [] }
      let grammars = page.site.languages[page.localeIndex]
      for step in page.segments where step.place.role == .step {
        let change = page.site.languages.style(of: page.localeIndex).sideChange(in: step.prose)
        let end = change?.lowerBound ?? step.prose.tokens.endIndex
        if step.prose.names(repetitions, before: end, grammars) { return [] }
        guard let change else { continue }
        return [
          page.diagnostic(
            .sideChange, .warning, in: file, at: step.range,
            "The step says “\(step.prose.text(of: change))”, but no step has said how often to do "
              + "it first.",
            help: "Write before it: Do this %{dose.repetitions} times.")
        ]
      }
      return []
    })
}

extension Prose {
  /// Whether a number of repetitions that the dose allows, or the fact itself, stands before a token.
  fileprivate func names(
    _ repetitions: Dose.Amount, before end: Int, _ grammars: LocaleGrammars
  ) -> Bool {
    let start = end < tokens.endIndex ? Int(tokens[end].start) : bytes.count
    if String(decoding: bytes[..<start], as: UTF8.self).contains("%{dose.repetitions}") {
      return true
    }
    return grammars.amounts.find(in: self).amounts.contains { amount in
      amount.tokens.upperBound <= end && amount.kind == .count && amount.unit != "second"
        && amount.value.denominator == 1 && repetitions.contains(amount.value.numerator)
    }
  }
}
