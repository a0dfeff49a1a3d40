/// The tags of a cue, to be put into another text in the place of its own.
struct CueMarkup {
  private let old: [UInt8]
  private let tags: [CueText.Tag]
  /// How many bytes the two texts have in common at their beginnings and at their ends.
  private let beginning: Int
  private let ending: Int
  private let new: [UInt8]

  init(of cue: CueText, in new: [UInt8]) {
    (old, tags) = (cue.bytes, cue.tags)
    self.new = new
    let shorter = min(old.count, new.count)
    let beginning = (0..<shorter).first { cue.bytes[$0] != new[$0] } ?? shorter
    ending =
      (0..<shorter - beginning).first {
        cue.bytes[cue.bytes.count - 1 - $0] != new[new.count - 1 - $0]
      } ?? shorter - beginning
    self.beginning = beginning
  }

  /// The tags where they stand in the new text, in its order; whether they are all. What stands within
  /// the words that both texts share stays with them, and so does what encloses words that are said
  /// once.
  func placed() -> (tags: [CueText.Tag], areAll: Bool) {
    var offsets: [Int?] = []
    var open: [Int] = []
    for tag in tags {
      var offset = shared(tag.offset)
      if tag.isEnd, let start = open.popLast() {
        let words = Array(old[tags[start].offset..<tag.offset])
        let pair = shared(tags[start].offset, tag.offset) ?? only(words)
        offsets[start] = pair?.0
        offset = pair?.1
      } else if tag.opens {
        open.append(offsets.count)
      }
      offsets.append(offset)
    }
    let placed = zip(tags, offsets).compactMap { tag, offset in
      offset.map { CueText.Tag(offset: $0, source: tag.source) }
    }
    let areInOrder = zip(placed, placed.dropFirst()).allSatisfy { $0.offset <= $1.offset }
    return areInOrder ? (placed, placed.count == tags.count) : ([], false)
  }

  private func shared(_ offset: Int) -> Int? {
    if offset <= beginning { return offset }
    if offset >= old.count - ending { return new.count - (old.count - offset) }
    return nil
  }

  private func shared(_ start: Int, _ end: Int) -> (Int, Int)? {
    guard let from = shared(start), let to = shared(end), from < to || start == end else {
      return nil
    }
    return (from, to)
  }

  /// Where words stand whole that the new text has once.
  private func only(_ words: [UInt8]) -> (Int, Int)? {
    guard !words.isEmpty, words.count <= new.count else { return nil }
    let starts = (0...new.count - words.count).filter { start in
      new[start...].starts(with: words) && isEdge(start) && isEdge(start + words.count)
    }
    guard let start = starts.first, starts.count == 1 else { return nil }
    return (start, start + words.count)
  }

  /// Whether no word goes on over a place.
  private func isEdge(_ offset: Int) -> Bool {
    guard offset > 0, offset < new.count else { return true }
    return !isLetter(new[offset - 1]) || !isLetter(new[offset])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension CueText.Tag {
  /// Whether it has a name, so that another tag ends it.
  var opens: Bool {
    guard !isEnd, let sign = source.dropFirst().first else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(sign)
  }

  var isEnd: Bool { source.dropFirst().first == UInt8(ascii: "/") }
}
