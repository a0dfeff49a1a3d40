/// What the marks of a text say.
extension Prose {
  /// How a text ends.
  package enum Ending: Sendable, Hashable {
    /// With a point, an ellipsis or an exclamation mark: languages differ in which.
    case statement
    case question
    /// With a colon: more follows.
    case colon
    case none
  }

  /// How the text ends; nil where the point may be that of an abbreviation, or there is no text.
  package func ending(abbreviations: WordSet) -> Ending? {
    var index = tokens.count - 1
    while index >= 0, isClosing(index) { index -= 1 }
    guard index >= 0 else { return nil }
    guard tokens[index].kind == .mark, !tokens[index].isAside else { return Ending.none }
    if isSpelled(".", at: index), index > 0, tokens[index - 1].isWord {
      let word = tokens[index - 1]
      if word.end == word.start + 1 || abbreviations.contains(word.word) { return nil }
    }
    return Self.endings.first { isSpelled($0.mark, at: index) }?.ending ?? Ending.none
  }

  private static let endings: [(mark: StaticString, ending: Ending)] = [
    (".", .statement), ("!", .statement), ("…", .statement), ("。", .statement),
    ("！", .statement), ("।", .statement), ("۔", .statement), ("?", .question), ("？", .question),
    ("؟", .question), (":", .colon), ("：", .colon),
  ]

  private static let questionMarks: [StaticString] = ["?", "？", "؟"]
  private static let closingMarks: [StaticString] = [")", "]", "\"", "'", "”", "’", "»", "›"]

  /// Whether a question is asked anywhere in the text.
  package var hasQuestion: Bool {
    tokens.indices.contains { index in
      tokens[index].kind == .mark && !tokens[index].isAside
        && Self.questionMarks.contains { isSpelled($0, at: index) }
    }
  }

  /// Places with two spaces in a row: the words before and behind them, and the second space.
  package var doubleSpaces: [(tokens: Range<Int>, offset: Int)] {
    tokens.indices.dropFirst().compactMap { index in
      guard tokens[index].followsSpace, !tokens[index].isAside || !tokens[index - 1].isAside else {
        return nil
      }
      let space = UInt8(ascii: " ")
      let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
      guard gap.count > 1,
        let second = gap.dropFirst().first(where: { bytes[$0] == space && bytes[$0 - 1] == space })
      else { return nil }
      return (index - 1..<index + 1, second)
    }
  }

  /// Questions and exclamations without the mark that must open them, and such marks that nothing
  /// closes. What is quoted may be in another language.
  package func unpairedMarks(_ opening: [[UInt8]]) -> [Int] {
    guard !opening.isEmpty else { return [] }
    let quotations = self.quotations
    var unpaired: [Int] = []
    var open: Int?
    for index in tokens.indices where tokens[index].kind == .mark && !tokens[index].isAside {
      if opening.contains(where: { bytes[tokens[index].range].elementsEqual($0) }) {
        if let before = open, before != index - 1 { unpaired.append(before) }
        open = index
      } else if isSpelled("?", at: index) || isSpelled("!", at: index) {
        let isRepeated =
          index > 0 && (isSpelled("?", at: index - 1) || isSpelled("!", at: index - 1))
        let isAside = index > 0 && isSpelled("(", at: index - 1)
        let isQuoted = quotations.contains { $0.contains(index) }
        if open == nil, !isRepeated, !isAside, !isQuoted { unpaired.append(index) }
        open = nil
      }
    }
    return unpaired + (open.map { [$0] } ?? [])
  }

  private func isClosing(_ index: Int) -> Bool {
    guard tokens[index].kind == .mark else { return false }
    return Self.closingMarks.contains { isSpelled($0, at: index) }
  }
}
