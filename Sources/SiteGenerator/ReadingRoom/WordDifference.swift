/// What of a text's words is another than it was.
struct WordDifference: Hashable {
  enum Piece: Hashable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  /// In their order, what was removed before what came in its place.
  let pieces: [Piece]

  init(from old: String, to new: String) {
    let (old, new) = (Self.words(of: old), Self.words(of: new))
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var pieces: [Piece] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        pieces.append(.removed(String(old[i])))
        i += 1
      } else if j < new.count, added.contains(j) {
        pieces.append(.added(String(new[j])))
        j += 1
      } else {
        pieces.append(.kept(String(old[i])))
        (i, j) = (i + 1, j + 1)
      }
    }
    self.pieces = Self.joined(pieces)
  }

  /// Whether the two texts are the same.
  var isEmpty: Bool {
    pieces.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// Words with what stands behind them; each space by itself, so that a word at the end of a text is the
  /// same as within it. A sign of a script without spaces is a word.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = Self.isWord(first)
      let word = isWord ? rest.prefix(while: Self.isWord) : rest.prefix(1)
      words.append(word)
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func isWord(_ character: Character) -> Bool {
    (character.isLetter || character.isNumber)
      && !character.unicodeScalars.contains { $0.properties.isIdeographic }
  }

  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var joined: [Piece] = []
    for piece in pieces {
      switch (joined.last, piece) {
      case (.kept(let first), .kept(let second)):
        joined[joined.count - 1] = .kept(first + second)
      case (.removed(let first), .removed(let second)):
        joined[joined.count - 1] = .removed(first + second)
      case (.added(let first), .added(let second)):
        joined[joined.count - 1] = .added(first + second)
      default: joined.append(piece)
      }
    }
    return joined
  }
}
