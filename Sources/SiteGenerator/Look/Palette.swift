import Colors

/// The colours of all roles, on light or on dark paper.
struct Palette: Sendable, Hashable {
  private var colors: [ColorRole: Color]

  subscript(role: ColorRole) -> Color {
    get { colors[role] ?? (role.isBackground ? .white : .black) }
    set { colors[role] = newValue }
  }

  /// Colours as they are; a role that is not among them has none of its own.
  init(_ colors: [ColorRole: Color]) {
    self.colors = colors
  }

  /// The colours that a site gives, and for the other roles those of `others`, made lighter or darker
  /// as far as the given ones ask for it.
  init(given: [ColorRole: Color], others: Palette) {
    self = others
    colors.merge(given) { _, given in given }
    var settled = Set(given.keys)
    let open = ColorRole.allCases.filter { given[$0] == nil }
    for role in open.filter(\.isBackground) + open.filter({ !$0.isBackground }) {
      let pairs = ColorPair.all.filter { $0.partner(of: role).map(settled.contains) ?? false }
      let colors = self
      let nearest = self[role].nearest { candidate in
        (!role.isBackground || Self.isNear(candidate, colors[role]))
          && pairs.allSatisfy { pair in
            pair.partner(of: role).map { candidate.contrast(with: colors[$0]) }
              .map { $0 >= pair.kind.leastContrast } ?? true
          }
      }
      if let nearest { self[role] = nearest }
      settled.insert(role)
    }
  }

  /// A pale accent must not turn the paper dark.
  private static func isNear(_ one: Color, _ other: Color) -> Bool {
    abs(Oklab(one).lightness - Oklab(other).lightness) <= 0.06
  }

  /// What is left too weak.
  var weakPairs: [ColorPair] {
    ColorPair.all.filter { contrast(of: $0) < $0.kind.leastContrast }
  }

  func contrast(of pair: ColorPair) -> Double {
    self[pair.foreground].contrast(with: self[pair.background])
  }
}

extension Palette {
  /// Colours for dark paper in the hues of those that a site gives for light paper: as light as the
  /// program's dark ones, and the darker the greyer, since colourful backgrounds tire the eye.
  static func dark(from given: [ColorRole: Color], like base: Palette) -> Palette {
    var palette = base
    for (role, color) in given {
      let hue = Oklab(color).muted(to: role.isBackground ? 0.05 : 0.13)
      palette[role] = hue.at(lightness: Oklab(base[role]).lightness).color
    }
    return palette
  }
}
