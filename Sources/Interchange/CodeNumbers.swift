/// The numbers that the codes of a text and of its translation go by, from 1: a code of the
/// translation has that of its like in the source, and one that the source lacks the next one free.
package struct CodeNumbers: Sendable, Hashable {
  /// By number, less 1.
  package private(set) var codes: [MarkedText.Code] = []
  /// The numbers of the source's codes, in their order.
  package private(set) var source: [Int] = []
  /// The numbers of the translation's codes, in their order.
  package private(set) var target: [Int] = []
  /// The translation's own spelling of a code, by number.
  private var spelled: [Int: MarkedText.Code] = [:]

  package init(source: MarkedText, target: MarkedText?) {
    codes = source.codes
    self.source = Array(1..<codes.count + 1)
    var free = self.source
    for code in target?.codes ?? [] {
      if let place = free.firstIndex(where: { codes[$0 - 1].fits(code) }) {
        spelled[free[place]] = code
        self.target.append(free.remove(at: place))
      } else {
        codes.append(code)
        self.target.append(codes.count)
      }
    }
  }

  /// A code as the translation spells it, with its own title; nil for a number that nothing has. A title
  /// of the source is not the translation's.
  package func code(_ number: Int) -> MarkedText.Code? {
    guard codes.indices.contains(number - 1) else { return nil }
    if let code = spelled[number] { return code }
    return switch codes[number - 1] {
    case .link(let destination, _) where source.contains(number):
      .link(destination: destination, title: "")
    case .image(let destination, _) where source.contains(number):
      .image(destination: destination, title: "")
    default: codes[number - 1]
    }
  }

  /// The text with its codes by their numbers.
  package func coded(_ text: MarkedText, numbers: [Int]) -> [ReturnedText.CodedPiece] {
    var rest = numbers[...]
    var open: [Int] = []
    return text.pieces.compactMap { piece in
      switch piece {
      case .text(let text): return .text(MarkedText.spelled(text))
      case .alone: return rest.popFirst().map { .alone(id: String($0)) }
      case .open:
        guard let number = rest.popFirst() else { return nil }
        open.append(number)
        return .open(id: String(number))
      case .close: return open.popLast().map { .close(id: String($0)) }
      }
    }
  }
}
