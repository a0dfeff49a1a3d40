import Diagnostics
import Language
import Localization

/// What a locale's search knows of the exercises and programs, as its files hold it.
struct SearchIndex: Sendable {
  /// An exercise or a program, in the locale or in the nearest that has it.
  struct Entry: Sendable {
    var page: Int
    var locale: Int
    var address: Address
    /// The place of what it is filtered by among `facts`; nil of a program, which no filter leaves.
    var facts: Int?
  }

  /// The exercises in the order of the home page, behind them the programs.
  let entries: [Entry]
  /// What can be chosen of each filter, by id.
  let options: [SearchFilter: [String]]
  /// For each combination of facts that an exercise has, the places of its options by filter.
  let facts: [[[Int]]]
  /// In the order of their bytes.
  let words: [String]
  /// For each word the entries that have it, ascending: eight times the entry's number, and the place
  /// that the word has in it.
  let places: [[Int]]
  /// Of the words, in which file each is; empty where one file holds everything.
  let groups: [Range<Int>]
  /// The exercises from A to Z.
  let alphabet: SearchAlphabet
  /// Stands in each file, so that nobody puts together files of different builds.
  let digest: String

  init(_ publication: Publication, locale: Int) {
    var builder = SearchIndexBuilder(publication, locale: locale)
    for page in publication.searched + publication.searchedPrograms { builder.add(page) }
    entries = builder.entries
    options = builder.options
    facts = builder.facts
    let sorted = builder.places.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    words = sorted.map(\.key)
    places = sorted.map(\.value)
    groups = Self.groups(of: places, into: publication.searchPages.groups)
    alphabet = SearchAlphabet(titles: builder.titles)
    digest = Self.digest(of: builder, words, places)
  }

  /// How many exercises each option of a filter has.
  func counts(of filter: SearchFilter) -> [Int] {
    var counts = Array(repeating: 0, count: options[filter]?.count ?? 0)
    guard let place = SearchFilter.allCases.firstIndex(of: filter) else { return counts }
    for exercise in entries.compactMap(\.facts) {
      for option in facts[exercise][place] { counts[option] += 1 }
    }
    return counts
  }

  /// Neighbouring words in files of about the same size, some of which may be empty.
  private static func groups(of places: [[Int]], into count: Int) -> [Range<Int>] {
    let all = places.reduce(0) { $0 + $1.count }
    var (start, seen) = (0, 0)
    return (0..<count).map { group in
      var end = start
      while end < places.count, group == count - 1 || seen * count < all * (group + 1) {
        seen += places[end].count
        end += 1
      }
      defer { start = end }
      return start..<end
    }
  }

  private static func digest(
    of builder: SearchIndexBuilder, _ words: [String], _ places: [[Int]]
  ) -> String {
    var digest = FNV1a.offsetBasis
    for entry in builder.entries { FNV1a.mix(entry.address.folder, into: &digest) }
    for text in builder.texts + words { FNV1a.mix(text, into: &digest) }
    for place in places.joined() { FNV1a.mix(UInt64(place), into: &digest) }
    return String(digest, radix: 36)
  }
}
