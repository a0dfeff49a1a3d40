extension Lexicon {
  /// A list that the lexicon lacks, and what is therefore not checked.
  package struct Gap: Sendable, Hashable {
    package var list: String
    /// What is not looked for in the locale: nouns that end a sentence.
    package var unchecked: String
    /// Whether rules need it that keep faulty pages from being published.
    package var isNeeded: Bool
  }

  /// The lists that are empty; none where the language is checked in every respect.
  package var gaps: [Gap] {
    var gaps: [Gap] = []
    func lacks(_ list: String, _ isLacking: Bool, _ unchecked: String, isNeeded: Bool) {
      if isLacking { gaps.append(Gap(list: list, unchecked: unchecked, isNeeded: isNeeded)) }
    }
    lacks("function", functionWords.isEmpty, "text in another language", isNeeded: true)
    lacks("amounts", amounts.values.isEmpty, "another number in words", isNeeded: true)
    lacks(
      "amounts.units", amounts.units.isEmpty, "another unit (minutes for seconds)",
      isNeeded: true)
    lacks(
      "amounts.periods", amounts.periods.isEmpty,
      "another period (a week for a day)", isNeeded: true)
    lacks("sides", !sides.isKnown, "another side of the body", isNeeded: true)
    lacks("negations", !negations.isKnown, "a lost “no”", isNeeded: true)
    lacks(
      "doseCues", doseCues.hold.isEmpty || doseCues.repetition.isEmpty,
      "a text that contradicts the dose", isNeeded: true)
    lacks(
      "amounts.dates", amounts.dates.months.isEmpty,
      "another month, day or time of the day", isNeeded: false)
    lacks("bodyParts", !bodyParts.isKnown, "another part of the body", isNeeded: false)
    lacks(
      "contraries", !contraries.isKnown, "an opposite (at most for at least)",
      isNeeded: true)
    lacks("directions", !directions.isKnown, "another direction", isNeeded: false)
    lacks("common", commonWords.isEmpty, "single words in another language", isNeeded: false)
    lacks(
      "instructions", instructions.openings.isEmpty,
      "instructions, in which a lost “no” or an opposite is an error", isNeeded: false)
    lacks(
      "amounts.intervals", amounts.intervals.isEmpty, "how often something is done (every 4 hours)",
      isNeeded: false)
    lacks(
      "abbreviations", abbreviations.isEmpty,
      "the end of a sentence behind an abbreviation", isNeeded: false)
    lacks(
      "style.pictureOpenings", style.pictureOpenings.isEmpty,
      "a description that says only that there is a picture", isNeeded: false)
    lacks(
      "style.references", style.references.isEmpty,
      "a step that sends the reader to another place", isNeeded: false)
    lacks(
      "style.sideChanges", style.sideChanges.isEmpty,
      "a step that changes sides before its number", isNeeded: false)
    lacks("meanings", meanings.groups.isEmpty, "much of what is left out", isNeeded: false)
    return gaps
  }
}
