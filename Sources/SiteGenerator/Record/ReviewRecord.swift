import Localization

/// What `accept` wrote of a translation: each text of the source as it was, with its translation as
/// it was, who made it and who accepted it.
///
/// Flat, as thousands of pages have one each.
struct ReviewRecord: Sendable, Hashable {
  struct Acceptance: Sendable, Hashable {
    var by: String
    var on: CalendarDate
    /// What that person was on that day, as reviewers.yml had it; nil for a site without one.
    var role: String?
  }

  struct Entry: Sendable, Hashable {
    /// As `SegmentPlace` spells it.
    var place: String
    var source: String
    var target: String
    /// nil for a draft that nobody has accepted.
    var acceptance: Acceptance?
    /// Of both texts as they were shown to the person who accepted them; nil in records that are
    /// older than it.
    var digest: String?
    var origin = TranslationOrigin.human
  }

  /// Whether the entries are as they were written, not changed by hand.
  let isIntact: Bool
  private var texts: [UInt8] = []
  private var places: [StoredEntry] = []
  private var acceptances: [Acceptance] = []
  private var origins: [TranslationOrigin] = []

  /// An entry by where its texts end; it begins where the one before it ends.
  private struct StoredEntry: Sendable, Hashable {
    var placeEnd: UInt32
    var sourceEnd: UInt32
    var targetEnd: UInt32
    var digestEnd: UInt32
    /// Its place in `acceptances`; -1 for none.
    var acceptance: Int32
    /// Its place in `origins`; -1 for a person.
    var origin: Int32
  }

  init(_ entries: [Entry], isIntact: Bool) {
    self.isIntact = isIntact
    places.reserveCapacity(entries.count)
    texts.reserveCapacity(
      entries.reduce(0) { $0 + $1.place.utf8.count + $1.source.utf8.count + $1.target.utf8.count })
    var knownAcceptances: [Acceptance: Int] = [:]
    var knownOrigins: [TranslationOrigin: Int] = [:]
    for entry in entries {
      var stored = StoredEntry(
        placeEnd: 0, sourceEnd: 0, targetEnd: 0, digestEnd: 0, acceptance: -1, origin: -1)
      stored.placeEnd = append(entry.place)
      stored.sourceEnd = append(entry.source)
      stored.targetEnd = append(entry.target)
      stored.digestEnd = append(entry.digest ?? "")
      if let acceptance = entry.acceptance {
        stored.acceptance = Self.place(of: acceptance, in: &acceptances, &knownAcceptances)
      }
      if entry.origin.isMachine {
        stored.origin = Self.place(of: entry.origin, in: &origins, &knownOrigins)
      }
      places.append(stored)
    }
  }

  /// The place of a value in a list that has each once.
  private static func place<Value: Hashable>(
    of value: Value, in list: inout [Value], _ known: inout [Value: Int]
  ) -> Int32 {
    let place = known[value, default: list.count]
    if place == list.count {
      list.append(value)
      known[value] = place
    }
    return Int32(place)
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
      target: String(decoding: target(index), as: UTF8.self), acceptance: acceptance(index),
      digest: digest(index), origin: origin(index))
  }

  var entries: [Entry] { indices.map { self[$0] } }

  func place(_ index: Int) -> ArraySlice<UInt8> {
    texts[(index == 0 ? 0 : Int(places[index - 1].digestEnd))..<Int(places[index].placeEnd)]
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

  /// Of both texts as they were accepted; nil for a draft and in older records.
  func digest(_ index: Int) -> String? {
    let digest = texts[Int(places[index].targetEnd)..<Int(places[index].digestEnd)]
    return digest.isEmpty ? nil : String(decoding: digest, as: UTF8.self)
  }

  func origin(_ index: Int) -> TranslationOrigin {
    let place = Int(places[index].origin)
    return place < 0 ? .human : origins[place]
  }

  /// Whether somebody accepted an entry, and the record is still what was written then.
  func isAccepted(_ index: Int) -> Bool {
    isIntact && places[index].acceptance >= 0
  }
}
