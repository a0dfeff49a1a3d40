import Language

/// A text of the source as it was and as it is now.
struct RecordedChange {
  /// What makes a change grave: patients act on it.
  enum Touched: String {
    case amount = "an amount"
    case side = "a side"
    case negation = "a “no”"
    case safety = "the safety text"
  }

  /// What a grave change touches; nil for a change of other words.
  let touched: Touched?
  /// Both texts as they are read, or with their markup where only that differs.
  let oldText: String
  let newText: String

  init(old: ArraySlice<UInt8>, new: Segment, site: Site, isSafety: Bool) {
    let vocabulary = site.languages.vocabulary
    let before =
      new.place.isBody
      ? RecordText.prose(ofMarkdown: old, vocabulary: vocabulary)
      : Prose(Array(old), vocabulary: vocabulary)
    let oldPlain = String(decoding: before.bytes, as: UTF8.self)
    if RecordText.areSame(before.bytes, new.prose.bytes) {
      oldText = String(decoding: old, as: UTF8.self)
      newText = String(decoding: RecordText.bytes(of: new), as: UTF8.self)
    } else {
      (oldText, newText) = (oldPlain, new.text)
    }
    touched = Self.touched(before, new.prose, site, isSafety: isSafety)
  }

  /// Each comparison runs both ways: between a source and its translation what was added counts
  /// less than what was lost, here it does not.
  private static func touched(
    _ old: Prose, _ new: Prose, _ site: Site, isSafety: Bool
  ) -> Touched? {
    let grammars = site.languages[site.sourceLocale]
    let amounts = (grammars.amounts.find(in: old), grammars.amounts.find(in: new))
    if !AmountComparison.findings(source: amounts.0, target: amounts.1).isEmpty
      || !AmountComparison.findings(source: amounts.1, target: amounts.0).isEmpty
    {
      return .amount
    }
    let sides = (grammars.sides.find(in: old), grammars.sides.find(in: new))
    if !SideComparison.findings(source: sides.0, target: sides.1).isEmpty
      || !SideComparison.findings(source: sides.1, target: sides.0).isEmpty
    {
      return .side
    }
    let negations = (
      grammars.negations.find(in: old, within: old.tokens.indices),
      grammars.negations.find(in: new, within: new.tokens.indices)
    )
    if NegationComparison.finding(source: negations.0, target: negations.1) != nil {
      return .negation
    }
    return isSafety && old.wordDigest != new.wordDigest ? .safety : nil
  }
}
