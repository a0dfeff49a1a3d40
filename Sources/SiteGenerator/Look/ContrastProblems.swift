import Colors
import Diagnostics

/// Colours of a site that are too weak on others, with the nearest that are not.
struct ContrastProblems {
  let scheme: ColorScheme
  /// Where each given colour stands in look.yml.
  let places: [ColorRole: SourceRange]
  /// What messages begin with.
  let begin: String

  var problems: [Diagnostic] {
    let hopeless = scheme.hopelessBackgrounds
    let weak = scheme.weakPairs
    return ColorRole.allCases.compactMap { role in
      if hopeless.contains(role) {
        return problem(
          role, "\(name(role)) is neither light nor dark: no text on it has a contrast of 7 to 1.")
      }
      return weak[role].map { pairs in
        let kinds = ColorPair.Kind.allCases.compactMap { kind in
          contrasts(of: role, pairs.filter { $0.kind == kind }, kind)
        }
        return problem(
          role, "\(name(role)) has too little contrast \(kinds.joined(separator: "; ")).")
      }
    }
  }

  private func problem(_ role: ColorRole, _ message: String) -> Diagnostic {
    Diagnostic(
      .lowContrast,
      at: SourceLocation(path: SourceFiles.lookPath, range: places[role] ?? .startOfFile),
      begin + message,
      help: scheme.mended(role).map {
        "The nearest colour that is strong enough: \(role.rawValue): \"\($0.text)\""
      } ?? "No colour of this hue is strong enough beside the others; change one of those, too.")
  }

  private func name(_ role: ColorRole) -> String {
    "\(role.rawValue) (\(scheme.palette[role].text))"
  }

  /// Such as “for text, which needs 7 to 1: 3.6 on paper (#ffffff)”; nil for no pairs.
  private func contrasts(
    of role: ColorRole, _ pairs: [ColorPair], _ kind: ColorPair.Kind
  ) -> String? {
    guard !pairs.isEmpty else { return nil }
    let contrasts = pairs.map { pair in
      let place =
        role == pair.foreground ? "on \(name(pair.background))" : "under \(name(pair.foreground))"
      return "\(Self.text(scheme.palette.contrast(of: pair))) \(place)"
    }
    return "for \(kind == .text ? "text" : "a mark"), which needs \(Int(kind.leastContrast)) to 1: "
      + contrasts.joined(separator: ", ")
  }

  /// With one decimal, rounded down, so that a contrast that is too low never reads as enough.
  private static func text(_ contrast: Double) -> String {
    let tenths = Int(contrast * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
