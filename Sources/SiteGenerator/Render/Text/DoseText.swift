import Templates

/// A dose in the words of one locale, ready for templates.
struct DoseText: Sendable {
  var sentences: PreparedList<SentenceView>
  var parts: PreparedList<DosePartView>
  /// All sentences in one text.
  var description: String

  init(_ dose: Dose, _ words: DoseWords) {
    let sentences = words.sentences(dose)
    self.sentences = PreparedList(sentences.map(SentenceView.init))
    parts = PreparedList(words.parts(dose).map(DosePartView.init))
    description = sentences.joined(separator: " ")
  }
}
