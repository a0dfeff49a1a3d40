import Interchange

/// How far each text of a translation is, by its review record.
struct UnitStates {
  private let record: RecordUnderCheck
  /// The places of the record's parts, by their texts of the translation.
  private let places: [ObjectIdentifier: Int]

  init(_ record: RecordUnderCheck) {
    self.record = record
    places = Dictionary(
      record.parts.enumerated().map { (ObjectIdentifier($1.target), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func state(of target: Segment?) -> TranslationUnit.State {
    guard let target else { return .open }
    guard let comparison = record.comparison, let place = places[ObjectIdentifier(target)] else {
      return .draft
    }
    switch comparison.states[place] {
    case .outdated(let entry):
      return .changed(from: String(decoding: comparison.record.source(entry), as: UTF8.self))
    case .current(let entry) where comparison.record.isAccepted(entry):
      guard let acceptance = comparison.record.acceptance(entry) else { return .draft }
      return .accepted(by: acceptance.by, on: acceptance.on)
    case .current, .edited, .added: return .draft
    }
  }
}
