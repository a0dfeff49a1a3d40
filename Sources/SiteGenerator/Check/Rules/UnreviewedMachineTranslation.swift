import Diagnostics
import Language
import Localization

extension RuleID {
  static let unreviewedMachineTranslation: RuleID = "unreviewed-machine-translation"
}

extension Rule {
  /// What a program translated is read by a person before patients act on it.
  static let unreviewedMachineTranslation = Rule(
    id: .unreviewedMachineTranslation, kind: .translation,
    explanation: """
      A program translated these texts, as their record says, and no qualified person has accepted them. \
      Programs write fluent sentences that say the opposite, and nothing in them shows it. Where \
      patients act on a text (the safety page, steps, doses and other amounts, cautions, summaries, \
      what is said in videos) this is an error, and the page is left out in the language; elsewhere \
      it is a warning. In the United States, 45 CFR 92.201(c)(3) asks that a qualified human \
      translator reviews machine translations of such texts. Let somebody whom \
      content/reviewers.yml lists read it beside its source, and record it: “handout accept --locale \
      es --by NAME PAGE”. To mend a word is not to have read it: the record keeps the program's name \
      until somebody accepts the text. This cannot be waived.
      """,
    scope: .record { translation in
      guard let comparison = translation.comparison else { return [] }
      let unread = zip(translation.parts, comparison.states).compactMap { part, state in
        comparison.entry(of: state).flatMap { entry -> MadeByMachine? in
          guard !translation.isAccepted(entry: entry),
            case .machine(let engine, _) = comparison.record.origin(entry)
          else { return nil }
          return MadeByMachine(part: part, engine: engine)
        }
      }
      let isCritical = { (text: MadeByMachine) in
        text.part.target.isCritical(source: text.part.source, in: translation)
      }
      return [
        report(translation, unread.filter(isCritical), .error),
        report(translation, unread.filter { !isCritical($0) }, .warning),
      ].compactMap(\.self)
    })

  private struct MadeByMachine {
    var part: RecordUnderCheck.Part
    var engine: String
  }

  /// nil for no text.
  private static func report(
    _ translation: RecordUnderCheck, _ texts: [MadeByMachine], _ severity: Severity
  ) -> Diagnostic? {
    guard let first = texts.first else { return nil }
    let part = first.part
    let what = severity == .error ? "text on which patients act" : "text"
    let message =
      texts.count == 1
      ? "\(first.engine) translated this \(what) (\(part.target.place.name)), and no qualified "
        + "person has accepted it."
      : "\(first.engine) translated \(texts.count) \(what.replacing("text", with: "texts")), and no "
        + "qualified person has accepted them, first this one (\(part.target.place.name))."
    return translation.diagnostic(
      .unreviewedMachineTranslation, severity, path: part.target.path(onPageAt: translation.path),
      at: part.target.range, message,
      help: "Read it beside its source, then: \(translation.command)", source: part.source.text,
      target: part.target.text)
  }
}

extension Segment {
  /// Whether what a patient does depends on it.
  fileprivate func isCritical(source: Segment, in translation: RecordUnderCheck) -> Bool {
    guard let page = translation.page else {
      return place.messageKey.map { key in
        Self.criticalMessages.contains { key.rawValue.hasPrefix($0) }
      } ?? false
    }
    return guidesPatient(on: page) || place.role == .summary
      || source.countsAnything(translation.site.languages[translation.site.sourceLocale])
  }

  /// The first parts of keys: amounts and doses, sides, positions, cautions, the timer.
  private static let criticalMessages = [
    "caution.", "dose.", "number.", "position.", "practice.", "side.", "unit.",
  ]

  private func countsAnything(_ grammars: LocaleGrammars) -> Bool {
    let amounts = amounts(grammars)
    return !amounts.amounts.isEmpty || !amounts.periods.isEmpty || !amounts.placeholders.isEmpty
  }
}
