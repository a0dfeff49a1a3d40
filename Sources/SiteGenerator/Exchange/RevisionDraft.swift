import Interchange

/// A page or string table with the texts of a translator that are to go into it.
struct RevisionDraft: Sendable {
  struct Text: Sendable {
    var unit: TranslationUnit
    var text: MarkedText
    var returned: ReturnedUnit
    /// The file that it came back in.
    var path: String
  }

  let document: ExchangedDocument
  let name: String
  /// Whether it takes all of its texts or none.
  let isWhole: Bool
  /// By their places.
  private(set) var texts: [String: Text] = [:]
  private var refused: Set<String> = []

  init(document: ExchangedDocument, name: String, isWhole: Bool) {
    self.document = document
    self.name = name
    self.isWhole = isWhole
  }

  var isEmpty: Bool { texts.isEmpty }

  /// One text that comes back in two ways is taken in neither.
  mutating func take(_ text: Text, _ report: inout ImportReport) {
    let place = text.unit.place
    if let other = texts[place] {
      guard !UnitBase.areSame(other.text, text.text) else { return }
      texts[place] = nil
      refused.insert(place)
      setAside(other, .twice, &report)
      setAside(text, .twice, &report)
    } else if refused.contains(place) {
      setAside(text, .twice, &report)
    } else {
      texts[place] = text
    }
  }

  /// Takes texts out again, and where it is whole all others too.
  mutating func refuse(
    _ places: some Sequence<String>, _ reason: (String) -> ImportReport.SetAside.Reason,
    _ report: inout ImportReport
  ) {
    for place in places {
      guard let text = texts.removeValue(forKey: place) else { continue }
      setAside(text, reason(place), &report)
    }
    if isWhole { holdBack(&report) }
  }

  /// Takes all texts out, since another one is set aside.
  mutating func holdBack(_ report: inout ImportReport) {
    for text in texts.values { setAside(text, .waiting, &report) }
    texts = [:]
  }

  private func setAside(
    _ text: Text, _ reason: ImportReport.SetAside.Reason, _ report: inout ImportReport
  ) {
    report.setAside.append(
      ImportReport.SetAside(
        reason, text.returned, path: text.path, document: name, standing: text.unit))
  }
}
