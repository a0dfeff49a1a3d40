/// The sides of the body that a text names.
package struct Sides: Sendable, Hashable {
  /// Beside a noun that has sides, or in a phrase that means one, in the order of the text.
  package var mentions: [SideGrammar.Mention] = []
  /// Words for a side that stand alone: they name one, or none (“turn right”, “the right time”).
  package var others: [SideGrammar.Mention] = []

  /// Whether the text may mean a side.
  func mayName(_ side: SideGrammar.Laterality) -> Bool {
    (others + mentions).contains { $0.side == side }
  }

  /// Every word for left and right, in the order of the text.
  var hands: [SideGrammar.Mention] {
    (mentions + others).filter { $0.side == .left || $0.side == .right }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
