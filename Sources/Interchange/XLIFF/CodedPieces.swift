/// Puts a text together from what a file has of it.
struct CodedPieces {
  private(set) var pieces: [ReturnedText.CodedPiece] = []

  /// Text that comes in several pieces is one.
  mutating func append(_ text: String) {
    if text.isEmpty { return }
    if case .text(let before) = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(.text(text))
    }
  }

  mutating func append(_ piece: ReturnedText.CodedPiece) {
    if case .text(let text) = piece { append(text) } else { pieces.append(piece) }
  }

  mutating func append(_ text: CodedPieces) {
    for piece in text.pieces { append(piece) }
  }

  /// Whether it has neither words nor codes.
  var isEmpty: Bool {
    pieces.allSatisfy {
      if case .text(let text) = $0 { text.allSatisfy(\.isWhitespace) } else { false }
    }
  }

  /// nil where nothing stands in it.
  var returned: ReturnedText? { isEmpty ? nil : .coded(pieces) }
}
