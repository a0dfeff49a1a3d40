import Diagnostics
import HTML
import Language
import Localization

/// Writes the files of a locale's search: scripts that hand data to `search-engine.js`, since a page
/// that is opened from a folder can load nothing else.
struct SearchIndexWriter {
  private let index: SearchIndex
  private let publication: Publication
  private let locale: Int
  private let address: Address

  init(_ publication: Publication, locale: Int) {
    self.publication = publication
    self.locale = locale
    index = publication.searchIndex(in: locale)
    address = Address.search(publication.site.locales[locale])
  }

  func write(_ file: SearchPages.File, into buffer: inout ByteBuffer) {
    buffer.append("handoutSearch.add(")
    var json = JSONWriter(buffer)
    json.object { json in
      json.member("digest", index.digest)
      switch file {
      case .index: writeIndex(into: &json)
      case .places(let number): writePlaces(index.groups[number - 1], into: &json)
      case .exercises(let number): writeExercises(block: number, into: &json)
      }
    }
    buffer = json.finish()
    buffer.append(");\n")
  }

  private func writeIndex(into json: inout JSONWriter) {
    let own = publication.site.locales[locale]
    let language = publication.site.languages.search(in: locale)
    json.member("locale", own.id.description)
    writeCounts(own.catalog, into: &json)
    json.member("passing", Self.line(language.passingWords))
    json.member("endings", Self.line(language.inflections))
    json.name("options")
    json.object { json in
      for filter in SearchFilter.allCases {
        json.key(filter.rawValue)
        json.array { json in
          for id in index.options[filter] ?? [] {
            json.array { json in
              json.value(id)
              json.value(filter.name(of: id, in: own.catalog))
            }
          }
        }
      }
    }
    json.name("facts")
    json.array { json in
      for options in index.facts {
        json.array { json in for numbers in options { Self.write(numbers, into: &json) } }
      }
    }
    json.name("of")
    Self.write(index.entries.compactMap(\.facts), into: &json)
    json.member("words", frontCoded)
    if index.groups.isEmpty {
      writePlaces(index.words.indices, into: &json)
      writeExercises(block: nil, into: &json)
    } else {
      json.name("groups")
      Self.write(index.groups.map(\.count), into: &json)
      json.member("block", SearchPages.blockLength)
    }
  }

  /// Numbers of exercises in words, by the plural category, with how numbers are written.
  private func writeCounts(_ catalog: Catalog, into json: inout JSONWriter) {
    json.name("counts")
    json.object { json in
      var known: Set<PluralCategory> = []
      for count in 0...1000 {
        let category = catalog.pluralRules.category(of: count)
        guard known.insert(category).inserted else { continue }
        json.key(category.rawValue)
        json.value(
          catalog.format(CountedMessage.exerciseCount, count: count, written: "%{count}") ?? "")
      }
    }
    let numbers = catalog.settings.numbers
    json.member("group", numbers.group.map(String.init) ?? "")
    json.member("grouped", 3 + numbers.minimumGroupingDigits)
  }

  /// Each word without what it shares with the one before, of which a digit tells the length.
  private var frontCoded: String {
    var last: [Unicode.Scalar] = []
    return index.words.map { word in
      let scalars = Array(word.unicodeScalars)
      let shared = min(zip(last, scalars).prefix { $0 == $1 }.count, 35)
      last = scalars
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: scalars[shared...])
      return String(shared, radix: 36) + String(rest)
    }.joined(separator: " ")
  }

  /// Of each word the steps from one place to the next.
  private func writePlaces(_ words: Range<Int>, into json: inout JSONWriter) {
    json.name("places")
    json.array { json in
      for word in words {
        var last = 0
        json.array { json in
          for place in index.places[word] {
            json.value(place - last)
            // The step counts from the exercise.
            last = place & ~7
          }
        }
      }
    }
  }

  /// Of each exercise and program: id, title, summary (both HTML), address and, where it is another's, language and
  /// direction.
  private func writeExercises(block: Int?, into json: inout JSONWriter) {
    let length = SearchPages.blockLength
    let shown = block.map { index.entries.dropFirst(($0 - 1) * length).prefix(length) }
    json.name("exercises")
    json.array { json in
      for entry in shown ?? index.entries[...] {
        let page = publication.site.pages[entry.page]
        let writer = publication.textWriter(for: entry.page, in: entry.locale)
        guard let words = page.files[entry.locale]?.words else { continue }
        json.array { json in
          json.value(page.folder.id)
          json.value(String(decoding: writer.html(words.title.value), as: UTF8.self))
          json.value(String(decoding: writer.html(words.summary.value), as: UTF8.self))
          json.value(entry.address.link(from: address))
          if let foreign = publication.foreign(entry.locale, to: locale) {
            json.value(foreign.lang)
            json.value(foreign.direction)
            json.value(foreign.name)
          }
        }
      }
    }
  }

  private static func write(_ numbers: [Int], into json: inout JSONWriter) {
    json.array { json in for number in numbers { json.value(number) } }
  }

  /// Words as they are compared, each once.
  private static func line(_ words: [String]) -> String {
    Set(words.flatMap(SearchFolding.words)).sorted().joined(separator: " ")
  }
}
