/// The sides of the body that a text names.
package struct Sides: Sendable, Hashable {
  /// Beside a noun that has sides, or in a phrase that means one, in the order of the text.
  package var mentions: [SideGrammar.Mention] = []
  /// Words for a side that stand alone: they name one, or none (“turn right”, “the right time”).
  package var others: Set<SideGrammar.Side> = []

  /// Whether the text may mean a side.
  func mayName(_ side: SideGrammar.Side) -> Bool {
    others.contains(side) || mentions.contains { $0.side == side }
  }
}
