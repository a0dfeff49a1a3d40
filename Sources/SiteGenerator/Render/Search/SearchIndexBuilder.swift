import Diagnostics
import Language
import Localization

/// Takes exercises, and behind them programs, into what a locale's search knows.
struct SearchIndexBuilder {
  private(set) var entries: [SearchIndex.Entry] = []
  private(set) var facts: [[[Int]]] = []
  private(set) var places: [String: [Int]] = [:]
  /// Of the exercises, in words as they are compared.
  private(set) var titles: [[String]] = []
  /// All that is shown of the entries.
  private(set) var texts: [String] = []
  let options: [SearchFilter: [String]]

  private let publication: Publication
  private let locale: Int
  /// Words that hold sentences together, by the place of the locale.
  private let passing: [Set<String>]
  private let glossary: EverydayWords
  /// The words of each filter's options.
  private let names: [SearchFilter: [[String]]]
  private var factPlaces: [[[Int]]: Int] = [:]

  init(_ publication: Publication, locale: Int) {
    self.publication = publication
    self.locale = locale
    let site = publication.site
    passing = site.locales.indices.map {
      Set(site.languages.search(in: $0).passingWords.flatMap(SearchFolding.words))
    }
    glossary = EverydayWords(site.languages.search(in: locale).terms)
    let exercises = publication.searched.compactMap { site.pages[$0].facts.exercise }
    options = Dictionary(
      uniqueKeysWithValues: SearchFilter.allCases.map {
        ($0, $0.ids(of: exercises, in: site.settings))
      })
    let catalog = site.locales[locale].catalog
    names = Dictionary(
      uniqueKeysWithValues: options.map { filter, ids in
        (filter, ids.map { SearchFolding.words(of: filter.name(of: $0, in: catalog)) })
      })
  }

  mutating func add(_ page: Int) {
    guard let (address, found) = publication.nearest(page, to: locale),
      let words = publication.site.pages[page].files[found]?.words
    else { return }
    let writer = publication.textWriter(for: page, in: found)
    let (title, summary) = (writer.plain(words.title.value), writer.plain(words.summary.value))
    let titleWords = SearchFolding.words(of: title)
    let summaryWords = SearchFolding.words(of: summary)
    let otherNames = words.otherNames.map(SearchFolding.words)
    let options = publication.site.pages[page].facts.exercise.map(places)
    var best: [String: SearchPlace] = [:]
    func note(_ words: some Sequence<String>, _ place: SearchPlace) {
      for word in words where best[word] == nil { best[word] = place }
    }
    // The best place first.
    note(titleWords, .title(ofWords: Set(titleWords).count))
    note(otherNames.joined(), .otherName)
    for text in [titleWords, summaryWords] + otherNames {
      note(long(glossary.words(for: text)), .everydayWords)
    }
    for (filter, numbers) in zip(SearchFilter.allCases, options ?? []) {
      for number in numbers { note(long(names[filter]?[number] ?? []), .fact) }
    }
    note(summaryWords.lazy.filter { [passing] in !passing[found].contains($0) }, .summary)
    for (word, place) in best {
      places[word, default: []].append(entries.count << 3 | place.rawValue)
    }
    entries.append(
      SearchIndex.Entry(
        page: page, locale: found, address: address, facts: options.map { place(of: $0) }))
    if options != nil { titles.append(titleWords) }
    texts += [title, summary]
  }

  /// The words of a name, but for the shortest of those that hold sentences together: those would be
  /// found in every exercise, while a longer one may be what a name is about, as in “low back”.
  private func long(_ words: [String]) -> some Sequence<String> {
    words.lazy.filter { [passing, locale] in
      $0.unicodeScalars.count > 3 || !passing[locale].contains($0)
    }
  }

  /// The places of its options, by filter.
  private func places(of exercise: ExerciseFacts) -> [[Int]] {
    SearchFilter.allCases.map { filter in
      filter.ids(of: exercise).compactMap { options[filter]?.firstIndex(of: $0) }
    }
  }

  private mutating func place(of options: [[Int]]) -> Int {
    if let known = factPlaces[options] { return known }
    factPlaces[options] = facts.count
    facts.append(options)
    return facts.count - 1
  }
}
