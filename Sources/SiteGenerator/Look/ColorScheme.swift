import Colors

/// The colours that a site gives for light or for dark paper, and those of the other roles, which are
/// fitted to them.
struct ColorScheme: Sendable {
  let given: [ColorRole: Color]
  private let others: Palette
  let palette: Palette

  init(given: [ColorRole: Color], others: Palette) {
    self.given = given
    self.others = others
    palette = Palette(given: given, others: others)
  }

  /// The given grounds on which no text at all is strong enough.
  var hopelessGrounds: Set<ColorRole> {
    Set(
      given.filter { role, color in
        role.isGround
          && [Color.black, .white].allSatisfy {
            $0.contrast(with: color) < ColorPair.Kind.text.leastContrast
          }
      }.keys)
  }

  /// The pairs that are too weak, by the given role that is easier to change: what stands on another,
  /// where both are given.
  var weakPairs: [ColorRole: [ColorPair]] {
    let hopeless = hopelessGrounds
    var pairs: [ColorRole: [ColorPair]] = [:]
    for pair in palette.weakPairs where !hopeless.contains(pair.ground) {
      guard let role = [pair.sign, pair.ground].first(where: { given[$0] != nil }) else { continue }
      pairs[role, default: []].append(pair)
    }
    return pairs
  }

  /// The colour nearest to that of a given role that is strong enough beside all others; nil where
  /// there is none.
  func mended(_ role: ColorRole) -> Color? {
    let hopeless = hopelessGrounds.subtracting([role])
    return palette[role].nearest { candidate in
      var given = given
      given[role] = candidate
      return !Palette(given: given, others: others).weakPairs.contains {
        $0.partner(of: role) != nil && !hopeless.contains($0.ground)
      }
    }
  }
}
