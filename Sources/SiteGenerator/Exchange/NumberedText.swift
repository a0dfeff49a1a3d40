import Interchange

/// A returned text whose codes are numbers.
struct NumberedText {
  let pieces: [ReturnedText.CodedPiece]

  init(_ pieces: [ReturnedText.CodedPiece]) {
    self.pieces = pieces
  }

  /// The text with what the numbers stand for; nil where one stands for nothing, or marks do not lie
  /// within each other.
  func marked(_ numbers: CodeNumbers) -> MarkedText? {
    var marked: [MarkedText.Piece] = []
    var open: [String] = []
    for piece in pieces {
      switch piece {
      case .text(let text): marked += MarkedText(plain: text).pieces
      case .alone(let id):
        guard let code = code(id, numbers), !code.isPair else { return nil }
        marked.append(.alone(code))
      case .open(let id):
        guard let code = code(id, numbers), code.isPair else { return nil }
        marked.append(.open(code))
        open.append(id)
      case .close(let id):
        guard open.popLast() == id else { return nil }
        marked.append(.close)
      }
    }
    return open.isEmpty ? MarkedText(marked) : nil
  }

  private func code(_ id: String, _ numbers: CodeNumbers) -> MarkedText.Code? {
    Int(id).flatMap(numbers.code)
  }

  /// Without the codes.
  var words: String {
    pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

extension MarkedText.Code {
  /// Whether it has a beginning and an end.
  fileprivate var isPair: Bool {
    switch self {
    case .emphasis, .strong, .link, .image: true
    case .placeholder, .literal, .lineBreak: false
    }
  }
}
