/// Compares what two texts say that their placeholders count: “%{count} seconds” and “%{count}
/// minutos”.
package enum PlaceholderComparison {
  package struct Finding: Sendable, Hashable {
    package var source: CountedPlaceholder
    package var target: CountedPlaceholder
    /// Whether the translation says nothing in the place of what differs.
    package var isLost: Bool
  }

  package static func findings(source: Amounts, target: Amounts) -> [Finding] {
    source.placeholders.compactMap { placeholder in
      let others = target.placeholders.filter { $0.name == placeholder.name }
      guard let first = others.first, !others.contains(where: { agrees(placeholder, $0) }) else {
        return nil
      }
      let isOther =
        differ(placeholder.unit, first.unit) || differ(placeholder.period, first.period)
      return Finding(source: placeholder, target: first, isLost: !isOther)
    }
  }

  private static func agrees(_ source: CountedPlaceholder, _ target: CountedPlaceholder) -> Bool {
    (source.unit == nil || source.unit == target.unit) && source.period == target.period
  }

  private static func differ(_ source: String?, _ target: String?) -> Bool {
    target != nil && source != target
  }
}
