import Language

/// What a segment counts, read when the first rule asks and kept for the others.
final class SegmentReading {
  private var amounts: Amounts?
  private var findings: [AmountComparison.Finding]?
  private var contradictions: [DoseContradiction]?

  fileprivate func amounts(_ checked: SegmentUnderCheck) -> Amounts {
    if let amounts { return amounts }
    let found = checked.grammars.amounts.find(in: checked.segment.prose)
    amounts = found
    return found
  }

  fileprivate func findings(_ checked: SegmentUnderCheck) -> [AmountComparison.Finding] {
    if let findings { return findings }
    var found: [AmountComparison.Finding] = []
    if let source = checked.source, let grammars = checked.sourceGrammars {
      found = AmountComparison.findings(
        source: grammars.amounts.find(in: source.prose), target: amounts(checked),
        isWordless: !grammars.amounts.isKnown || !checked.grammars.amounts.isKnown)
    }
    findings = found
    return found
  }

  fileprivate func contradictions(_ checked: SegmentUnderCheck) -> [DoseContradiction] {
    if let contradictions { return contradictions }
    let found = DoseContradiction.all(in: checked)
    contradictions = found
    return found
  }
}

extension SegmentUnderCheck {
  /// How texts of the segment's locale are read.
  var grammars: LocaleGrammars { site.languages[localeIndex] }

  /// How the source is read; nil where the segment has none.
  var sourceGrammars: LocaleGrammars? { source == nil ? nil : site.languages[site.sourceLocale] }

  /// What the segment counts.
  var amounts: Amounts { reading.amounts(self) }

  /// How the amounts of the segment differ from its source's.
  var amountFindings: [AmountComparison.Finding] { reading.findings(self) }

  /// Where the segment states another dose than its page's.
  var doseContradictions: [DoseContradiction] { reading.contradictions(self) }
}
