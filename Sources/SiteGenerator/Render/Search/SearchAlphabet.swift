/// Exercises in the order of their titles, under the letters that these begin with.
///
/// The order is that of letters without accents; digits come first, then Latin and other scripts.
struct SearchAlphabet: Sendable {
  struct Group: Sendable, Equatable {
    /// What the titles begin with, as a capital; all digits are one group.
    var letter: String
    /// Numbers of exercises.
    var exercises: [Int]
  }

  /// The numbers of exercises in order.
  private let order: [Int]
  private let letters: [String]

  /// The words of titles as they are compared.
  init(titles: [[String]]) {
    order = titles.indices.sorted { a, b in
      titles[a] == titles[b]
        ? a < b
        : titles[a].lexicographicallyPrecedes(titles[b]) { first, second in
          first.utf8.lexicographicallyPrecedes(second.utf8)
        }
    }
    letters = titles.map { words in
      guard let first = words.first?.unicodeScalars.first else { return "" }
      return first.properties.numericType != nil
        ? "0–9" : first.properties.uppercaseMapping
    }
  }

  /// A part of the list.
  func groups(inPart part: Int) -> [Group] {
    var groups: [Group] = []
    for exercise in exercises(inPart: part) {
      if groups.last?.letter == letters[exercise] {
        groups[groups.count - 1].exercises.append(exercise)
      } else {
        groups.append(Group(letter: letters[exercise], exercises: [exercise]))
      }
    }
    return groups
  }

  /// From which to which letter a part goes.
  func name(ofPart part: Int) -> String {
    let exercises = exercises(inPart: part)
    guard let first = exercises.first, let last = exercises.last else { return "" }
    return letters[first] == letters[last]
      ? letters[first] : "\(letters[first]) – \(letters[last])"
  }

  private func exercises(inPart part: Int) -> ArraySlice<Int> {
    order.dropFirst((part - 1) * SearchPages.partLength).prefix(SearchPages.partLength)
  }
}
