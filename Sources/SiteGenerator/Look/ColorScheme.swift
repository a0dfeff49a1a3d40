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

  /// The given backgrounds on which no text at all is strong enough.
  var hopelessBackgrounds: Set<ColorRole> {
    Set(
      given.filter { role, color in
        role.isBackground
          && [Color.black, .white].allSatisfy {
            $0.contrast(with: color) < ColorPair.Kind.text.leastContrast
          }
      }.keys)
  }

  /// The pairs that are too weak, by the given role that is easier to change: what stands on another,
  /// where both are given.
  var weakPairs: [ColorRole: [ColorPair]] {
    let hopeless = hopelessBackgrounds
    var pairs: [ColorRole: [ColorPair]] = [:]
    for pair in palette.weakPairs where !hopeless.contains(pair.background) {
      let roles = [pair.foreground, pair.background]
      guard let role = roles.first(where: { given[$0] != nil }) else { continue }
      pairs[role, default: []].append(pair)
    }
    return pairs
  }

  /// The colour nearest to that of a given role that is strong enough beside all others; nil where
  /// there is none.
  func mended(_ role: ColorRole) -> Color? {
    let hopeless = hopelessBackgrounds.subtracting([role])
    return palette[role].nearest { candidate in
      guard isStrong(candidate, as: role, besides: hopeless) else { return false }
      var given = given
      given[role] = candidate
      return !Palette(given: given, others: others).weakPairs.contains {
        $0.partner(of: role) != nil && !hopeless.contains($0.background)
      }
    }
  }

  /// Whether a colour is strong enough beside the given ones, which are not going to be fitted to it.
  private func isStrong(
    _ color: Color, as role: ColorRole, besides hopeless: Set<ColorRole>
  ) -> Bool {
    ColorPair.all.allSatisfy { pair in
      guard let partner = pair.partner(of: role).flatMap({ given[$0] }),
        !hopeless.contains(pair.background)
      else { return true }
      return color.contrast(with: partner) >= pair.kind.leastContrast
    }
  }
}
