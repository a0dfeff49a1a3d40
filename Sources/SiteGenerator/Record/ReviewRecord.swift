import Localization

/// What `accept` wrote of a translation: each text of the source as it was, with its translation as
/// it was, and who accepted it.
///
/// Flat, as thousands of pages have one each.
struct ReviewRecord: Sendable, Hashable {
  struct Acceptance: Sendable, Hashable {
    var by: String
    var on: CalendarDate
  }

  struct Entry: Sendable, Hashable {
    /// As `SegmentPlace` spells it.
    var place: String
    var source: String
    var target: String
    /// nil for a draft that nobody has accepted.
    var acceptance: Acceptance?
  }

  /// Whether the entries are as they were written, not changed by hand.
  let isIntact: Bool
  private var texts: [UInt8] = []
  private var places: [StoredEntry] = []
  private var acceptances: [Acceptance] = []

  /// An entry by where its texts end; it begins where the one before it ends.
  private struct StoredEntry: Sendable, Hashable {
    var placeEnd: UInt32
    var sourceEnd: UInt32
    var targetEnd: UInt32
    /// Its place in `acceptances`; -1 for none.
    var acceptance: Int32
  }

  init(_ entries: [Entry], isIntact: Bool) {
    self.isIntact = isIntact
    places.reserveCapacity(entries.count)
    texts.reserveCapacity(
      entries.reduce(0) { $0 + $1.place.utf8.count + $1.source.utf8.count + $1.target.utf8.count })
    var known: [Acceptance: Int] = [:]
    for entry in entries {
      var stored = StoredEntry(placeEnd: 0, sourceEnd: 0, targetEnd: 0, acceptance: -1)
      stored.placeEnd = append(entry.place)
      stored.sourceEnd = append(entry.source)
      stored.targetEnd = append(entry.target)
      if let acceptance = entry.acceptance {
        let place = known[acceptance, default: acceptances.count]
        if place == acceptances.count {
          acceptances.append(acceptance)
          known[acceptance] = place
        }
        stored.acceptance = Int32(place)
      }
      places.append(stored)
    }
  }

  private mutating func append(_ text: String) -> UInt32 {
    texts += text.utf8
    return UInt32(texts.count)
  }

  var indices: Range<Int> { places.indices }

  subscript(index: Int) -> Entry {
    Entry(
      place: String(decoding: place(index), as: UTF8.self),
      source: String(decoding: source(index), as: UTF8.self),
      target: String(decoding: target(index), as: UTF8.self), acceptance: acceptance(index))
  }

  var entries: [Entry] { indices.map { self[$0] } }

  func place(_ index: Int) -> ArraySlice<UInt8> {
    texts[(index == 0 ? 0 : Int(places[index - 1].targetEnd))..<Int(places[index].placeEnd)]
  }

  func source(_ index: Int) -> ArraySlice<UInt8> {
    texts[Int(places[index].placeEnd)..<Int(places[index].sourceEnd)]
  }

  func target(_ index: Int) -> ArraySlice<UInt8> {
    texts[Int(places[index].sourceEnd)..<Int(places[index].targetEnd)]
  }

  /// Who vouches for an entry: nobody for a draft.
  func acceptance(_ index: Int) -> Acceptance? {
    let place = Int(places[index].acceptance)
    return place < 0 ? nil : acceptances[place]
  }

  /// Whether somebody accepted an entry, and the record is still what was written then.
  func isAccepted(_ index: Int) -> Bool {
    isIntact && places[index].acceptance >= 0
  }
}
