import Language

/// A translation beside its review record: what of it is as it was recorded.
///
/// On a page, texts are matched by what they say, as gettext does, wherever they stand now; of texts
/// that are alike, the one at the same place is meant. In a string table the key decides, as the same
/// word may be translated in two ways.
struct RecordComparison: Sendable {
  enum State: Sendable, Hashable {
    /// Source and translation are as in the entry.
    case current(entry: Int)
    /// The translation is as in the entry, the source is not.
    case outdated(entry: Int)
    /// The translation is not as in the entry.
    case edited(entry: Int)
    /// The record has no entry for it.
    case added
  }

  /// A text of the source with its translation, both as they are now.
  struct Text: Sendable {
    var place: String
    var source: [UInt8]
    var target: [UInt8]
  }

  let record: ReviewRecord
  /// A state for each text, in their order.
  let states: [State]

  init(_ record: ReviewRecord, _ texts: [Text], matchesByPlace: Bool) {
    self.record = record
    var matching = Matching(record: record, matchesByPlace: matchesByPlace)
    states = matching.states(of: texts)
  }

  /// The entry that a text was found in, as it is or not.
  func entry(of state: State) -> Int? {
    switch state {
    case .current(let entry), .outdated(let entry), .edited(let entry): entry
    case .added: nil
    }
  }
}

private struct Matching {
  let record: ReviewRecord
  let matchesByPlace: Bool
  /// Entries that a text agrees with in both languages.
  var used: Set<Int> = []
  var byPlace: [String: Int]?
  var bySource: [String: Queue] = [:]
  var byTarget: [String: Queue] = [:]
  /// The first entry of each text in both languages.
  var byBoth: [Pair: Int] = [:]

  struct Pair: Hashable {
    var source: String
    var target: String
  }

  /// Entries that are alike in one language, in their order.
  struct Queue {
    var entries: [Int] = []
    /// How many at the beginning are used: they need not be looked at again.
    var passed = 0

    mutating func firstFree(_ used: Set<Int>) -> Int? {
      while passed < entries.count, used.contains(entries[passed]) { passed += 1 }
      return passed < entries.count ? entries[passed] : nil
    }
  }

  mutating func states(of texts: [RecordComparison.Text]) -> [RecordComparison.State] {
    var states: [RecordComparison.State?] = []
    states.reserveCapacity(texts.count)
    for (index, text) in texts.enumerated() { states.append(current(text, at: index)) }
    return zip(states, texts).map { state, text in state ?? changed(text) }
  }

  private mutating func current(
    _ text: RecordComparison.Text, at index: Int
  ) -> RecordComparison.State? {
    // Nearly always the record has the page's order.
    if record.indices.contains(index), record.place(index).elementsEqual(text.place.utf8),
      agrees(index, text)
    {
      used.insert(index)
      return .current(entry: index)
    }
    let atPlace = entry(at: text.place).flatMap { agrees($0, text) ? $0 : nil }
    guard let entry = atPlace ?? (matchesByPlace ? nil : withBoth(text)) else { return nil }
    used.insert(entry)
    return .current(entry: entry)
  }

  private mutating func changed(_ text: RecordComparison.Text) -> RecordComparison.State {
    let atPlace = free(entry(at: text.place))
    let targetAtPlace = atPlace.flatMap { entry in
      RecordText.areSame(record.target(entry), text.target) ? entry : nil
    }
    if let sameTarget = targetAtPlace ?? (matchesByPlace ? nil : withTarget(text)) {
      used.insert(sameTarget)
      return .outdated(entry: sameTarget)
    }
    let sourceAtPlace = atPlace.flatMap { entry in
      RecordText.areSame(record.source(entry), text.source) ? entry : nil
    }
    let sameSource = sourceAtPlace ?? (matchesByPlace ? nil : withSource(text))
    guard let entry = sameSource ?? atPlace else { return .added }
    used.insert(entry)
    return .edited(entry: entry)
  }

  private func agrees(_ entry: Int, _ text: RecordComparison.Text) -> Bool {
    RecordText.areSame(record.source(entry), text.source)
      && RecordText.areSame(record.target(entry), text.target)
  }

  private func free(_ entry: Int?) -> Int? {
    entry.flatMap { used.contains($0) ? nil : $0 }
  }

  private mutating func entry(at place: String) -> Int? {
    index()[place]
  }

  private mutating func withBoth(_ text: RecordComparison.Text) -> Int? {
    _ = index()
    return byBoth[
      Pair(source: RecordText.key(of: text.source), target: RecordText.key(of: text.target))]
  }

  private mutating func withSource(_ text: RecordComparison.Text) -> Int? {
    _ = index()
    return bySource[RecordText.key(of: text.source)]?.firstFree(used)
  }

  private mutating func withTarget(_ text: RecordComparison.Text) -> Int? {
    _ = index()
    return byTarget[RecordText.key(of: text.target)]?.firstFree(used)
  }

  /// Made for the first text that is not where it was.
  private mutating func index() -> [String: Int] {
    if let byPlace { return byPlace }
    var places: [String: Int] = [:]
    for entry in record.indices {
      places[String(decoding: record.place(entry), as: UTF8.self)] = entry
      guard !matchesByPlace else { continue }
      let pair = Pair(
        source: RecordText.key(of: record.source(entry)),
        target: RecordText.key(of: record.target(entry)))
      bySource[pair.source, default: Queue()].entries.append(entry)
      byTarget[pair.target, default: Queue()].entries.append(entry)
      if byBoth[pair] == nil { byBoth[pair] = entry }
    }
    byPlace = places
    return places
  }
}
