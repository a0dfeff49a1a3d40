/// Changes to a file that leave every byte where it is: some ranges get other bytes, most of them
/// zeros.
package struct VideoEdits: Sendable, Hashable {
  /// A range of the file that gets the bytes of `head`, and zeros behind them.
  package struct Edit: Sendable, Hashable {
    package var range: Range<Int>
    package var head: [UInt8]

    package init(_ range: Range<Int>, head: [UInt8] = []) {
      self.range = range
      self.head = head
    }
  }

  /// In ascending order, none over another.
  package private(set) var edits: [Edit] = []

  package init() {}

  /// nil where an edit stands over another, or its head does not fit into it.
  package init?(_ edits: [Edit]) {
    let sorted = edits.filter { !$0.range.isEmpty }.sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    var end = 0
    for edit in sorted {
      guard edit.range.lowerBound >= end, edit.head.count <= edit.range.count else { return nil }
      end = edit.range.upperBound
    }
    self.edits = sorted
  }

  /// Changes a piece of the file that begins at `offset`.
  package func apply(to piece: UnsafeMutableBufferPointer<UInt8>, at offset: Int) {
    let end = offset + piece.count
    for edit in edits[firstIndex(endingBehind: offset)...] {
      guard edit.range.lowerBound < end else { return }
      for place in max(offset, edit.range.lowerBound)..<min(end, edit.range.upperBound) {
        let index = place - edit.range.lowerBound
        piece[place - offset] = index < edit.head.count ? edit.head[index] : 0
      }
    }
  }

  /// The index of the first edit that reaches beyond an offset.
  private func firstIndex(endingBehind offset: Int) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
