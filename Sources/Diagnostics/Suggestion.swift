/// The likeliest correct spelling of a mistyped name, for "did you mean".
package enum Suggestion {
  /// The candidate with the fewest edits (optimal string alignment: insert, delete, replace, swap
  /// neighbours), where that is at most a third of the name's length; ties go to the first in alphabetical order. nil where nothing comes near.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>
  ) -> String? {
    let allowed = name.count < 3 ? 0 : name.count / 3
    var best: (distance: Int, name: String)?
    // Long names are no slips of the finger, and comparing them would take long.
    guard name.utf8.count <= 200 else { return nil }
    let near = candidates.filter {
      $0 != name && abs($0.utf8.count - name.utf8.count) <= 4 * allowed
    }
    for candidate in near.sorted() where abs(candidate.count - name.count) <= allowed {
      let distance = distance(Array(name.lowercased()), Array(candidate.lowercased()))
      if distance <= allowed, distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  /// A help sentence that offers the nearest candidate, or lists all where none is near and the
  /// list is short enough to read.
  package static func help(for name: String, among candidates: some Sequence<String>) -> String? {
    if let nearest = nearest(to: name, among: candidates) {
      return "Did you mean “\(nearest)”?"
    }
    let known = candidates.sorted()
    guard !known.isEmpty, known.count <= 16 else { return nil }
    return "Known here: \(known.joined(separator: ", "))."
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
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
