/// The likeliest correct spelling of a mistyped name, for "did you mean".
///
/// No name is compared with more than 256 others, so that a site with many wrong names among many
/// right ones is still read in good time.
package enum Suggestion {
  private static let mostCompared = 256

  /// The candidate with the fewest edits (optimal string alignment: insert, delete, replace, swap
  /// neighbours), where that is at most a third of the name's length; ties go to the first in
  /// alphabetical order. nil where nothing comes near. Of a long list the first 256 are looked at.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    // Long names are no slips of the finger, and comparing them would take long.
    guard name.utf8.count <= 200 else { return nil }
    let lowercased = Array(name.lowercased().unicodeScalars)
    let allowed = lowercased.count < 3 ? 0 : lowercased.count / 3
    var best: (distance: Int, name: String)?
    for candidate in candidates.prefix(mostCompared)
    where candidate != name && abs(candidate.utf8.count - name.utf8.count) <= 4 * allowed {
      let spelling = Array(candidate.lowercased().unicodeScalars)
      guard abs(spelling.count - lowercased.count) <= allowed else { continue }
      let found = (distance: distance(lowercased[...], spelling[...]), name: candidate)
      if found.distance <= allowed, best.map({ found < $0 }) ?? true { best = found }
    }
    return best?.name
  }

  /// The same for a list of any length in ascending order: of a long one, the names are looked at
  /// that stand where this one would, since they begin as it does.
  package static func nearest<Names: RandomAccessCollection<String>>(
    to name: String, inSorted names: Names
  ) -> String? {
    nearest(to: name, among: neighbours(of: name, in: names))
  }

  /// A help sentence that offers the nearest candidate, or lists all where none is near and the
  /// list is short enough to read.
  package static func help(for name: String, among candidates: some Sequence<String>) -> String? {
    if let nearest = nearest(to: name, among: candidates) {
      return "Did you mean “\(nearest)”?"
    }
    let known = candidates.prefix(longestList + 1).sorted()
    guard !known.isEmpty, known.count <= longestList else { return nil }
    return "Known here: \(known.joined(separator: ", "))."
  }

  /// The same for a list of any length in ascending order.
  package static func help<Names: RandomAccessCollection<String>>(
    for name: String, inSorted names: Names
  ) -> String? {
    help(for: name, among: neighbours(of: name, in: names))
  }

  /// How many names can be read at a glance.
  private static let longestList = 16

  private static func neighbours<Names: RandomAccessCollection<String>>(
    of name: String, in names: Names
  ) -> Names.SubSequence {
    guard names.count > mostCompared else { return names[...] }
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[names.index(names.startIndex, offsetBy: middle)] < name {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let first = max(0, min(low - mostCompared / 2, names.count - mostCompared))
    return names.dropFirst(first).prefix(mostCompared)
  }

  private static func distance(
    _ first: ArraySlice<Unicode.Scalar>, _ second: ArraySlice<Unicode.Scalar>
  ) -> Int {
    // What both begin and end with costs nothing, and is most of a mistyped name.
    let beginning = zip(first, second).prefix { $0 == $1 }.count
    let (first, second) = (first.dropFirst(beginning), second.dropFirst(beginning))
    let ending = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    let (a, b) = (Array(first.dropLast(ending)), Array(second.dropLast(ending)))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var current = [i]
      for j in 1...b.count {
        let replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(previous[j] + 1, current[j - 1] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, beforePrevious[j - 2] + 1)
        }
        current.append(least)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
