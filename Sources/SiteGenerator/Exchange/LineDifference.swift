/// What of a text's lines is another, in the unified format of diff.
package struct LineDifference: Sendable, Hashable {
  package enum Line: Sendable, Hashable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  package struct Hunk: Sendable, Hashable {
    /// The first line of each text that it shows, from 1.
    package var oldStart: Int
    package var newStart: Int
    package var lines: [Line]
  }

  package let hunks: [Hunk]

  /// How many lines that stay are shown on either side of a change.
  private static let context = 2

  package init(from old: [UInt8], to new: [UInt8]) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var all: [(line: Line, old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        all.append((.removed(old[i]), i, j))
        i += 1
      } else if j < new.count, added.contains(j) {
        all.append((.added(new[j]), i, j))
        j += 1
      } else {
        all.append((.kept(old[i]), i, j))
        (i, j) = (i + 1, j + 1)
      }
    }
    hunks = Self.hunks(of: all)
  }

  private static func lines(of text: [UInt8]) -> [String] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func hunks(of all: [(line: Line, old: Int, new: Int)]) -> [Hunk] {
    var shown = Array(repeating: false, count: all.count)
    for (index, entry) in all.enumerated() {
      if case .kept = entry.line { continue }
      for near in max(0, index - context)..<min(all.count, index + context + 1) {
        shown[near] = true
      }
    }
    var hunks: [Hunk] = []
    for (index, entry) in all.enumerated() where shown[index] {
      if index == 0 || !shown[index - 1] {
        hunks.append(Hunk(oldStart: entry.old + 1, newStart: entry.new + 1, lines: []))
      }
      hunks[hunks.count - 1].lines.append(entry.line)
    }
    return hunks
  }
}
