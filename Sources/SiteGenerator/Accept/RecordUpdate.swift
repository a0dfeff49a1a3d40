/// The entries that a translation's record gets.
struct RecordUpdate {
  let parts: [RecordUnderCheck.Part]
  /// nil where there is no record yet.
  let comparison: RecordComparison?
  /// Who accepts; nil for a draft.
  let acceptance: ReviewRecord.Acceptance?
  /// Whether an acceptance of an earlier day still counts; one that does not gives way.
  let mayAccept: (ReviewRecord.Acceptance) -> Bool
  /// Where a text has its words from, by its place, of those that the caller knows it of.
  var origins: [String: TranslationOrigin] = [:]

  /// nil where the record says all of it already.
  func entries() -> [ReviewRecord.Entry]? {
    let entries = parts.indices.map(entry)
    guard let record = comparison?.record, record.isIntact, record.entries == entries else {
      return entries
    }
    return nil
  }

  private func entry(_ index: Int) -> ReviewRecord.Entry {
    let text = parts[index].text
    var entry = ReviewRecord.Entry(
      place: text.place, source: String(decoding: text.source, as: UTF8.self),
      target: String(decoding: text.target, as: UTF8.self), acceptance: acceptance)
    if let comparison {
      let state = comparison.states[index]
      if let old = comparison.entry(of: state) { entry.origin = comparison.record.origin(old) }
      if let recorded = kept(state) {
        let old = comparison.record[recorded]
        (entry.source, entry.target) = (old.source, old.target)
        if comparison.record.isAccepted(recorded),
          let first = old.acceptance, acceptance == nil || mayAccept(first)
        {
          (entry.acceptance, entry.digest) = (old.acceptance, old.digest)
          return entry
        }
      }
    }
    entry.digest = acceptance == nil ? nil : entry.shownDigest
    if let origin = origins[text.place] { entry.origin = origin }
    return entry
  }

  /// The entry that stays. What somebody accepted stays his; a draft says nothing of whether a
  /// translation fits its source, so it leaves an outdated one outdated.
  private func kept(_ state: RecordComparison.State) -> Int? {
    switch state {
    case .current(let entry): entry
    case .outdated(let entry): acceptance == nil ? entry : nil
    case .edited, .added: nil
    }
  }
}
