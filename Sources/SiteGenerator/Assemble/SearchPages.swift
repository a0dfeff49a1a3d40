import Diagnostics
import Localization

/// The files of a locale's search, of which a reader loads those that hold what is looked for.
struct SearchPages: Sendable, Equatable {
  /// A file of data.
  enum File: Sendable, Hashable {
    /// What every search needs: the words, and the facts by which exercises are filtered.
    case index
    /// Where the words of a group are found, from 1.
    case places(Int)
    /// What is shown of the exercises of a block, from 1.
    case exercises(Int)

    var name: String {
      switch self {
      case .index: "index.js"
      case .places(let number): "places-\(number).js"
      case .exercises(let number): "exercises-\(number).js"
      }
    }
  }

  /// How many exercises a part of the list from A to Z has.
  static let partLength = 300
  /// Up to so many exercises one file holds everything.
  static let mostInOneFile = 400
  /// How many exercises stand in a file of what is shown of them.
  static let blockLength = 16
  /// For how many exercises the places of words get one file more.
  private static let exercisesPerGroup = 100

  /// Of exercises.
  let count: Int
  /// Of programs, which stand behind the exercises.
  let programs: Int

  /// The numbers of the parts of the list; none where there is no exercise to look for.
  var parts: Range<Int> {
    count == 0 ? 1..<1 : 1..<(count - 1) / Self.partLength + 2
  }

  /// How many files hold places of words; 0 where one file holds everything.
  var groups: Int {
    count > Self.mostInOneFile ? (count - 1) / Self.exercisesPerGroup + 1 : 0
  }

  var files: [File] {
    if count == 0 { return [] }
    if groups == 0 { return [.index] }
    return [.index] + (1...groups).map(File.places)
      + (1...(count + programs - 1) / Self.blockLength + 1).map(File.exercises)
  }
}

extension Address {
  /// A part of a locale's search and list from A to Z, from 1; the folder's name is one of those in
  /// locale.yml.
  static func search(_ locale: SiteLocale, part: Int = 1) -> Address {
    let name = locale.catalog.settings.folders["search"]?.value ?? "search"
    let first = "\(locale.id)/\(name)/"
    return Address(folder: part == 1 ? first : "\(first)\(part)/")
  }

  /// The path of a file of data beside the page.
  func file(_ data: SearchPages.File) -> String { folder + data.name }
}
