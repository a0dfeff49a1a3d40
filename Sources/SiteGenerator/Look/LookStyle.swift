import Colors

/// The style sheet `look.css` that a look makes: what all others name as `var(--…)`.
struct LookStyle {
  let look: Look

  /// Its name among the assets.
  static let name = "look.css"

  var bytes: [UInt8] {
    let screen = """
      :root {
        color-scheme: light dark;
      \(declarations(of: look.light))
        --round: \(look.corner);
        --font: \(fonts);
        --logo-background: \(look.logo?.background == .band ? "var(\(ColorRole.band.property))" : "#ffffff");
      }

      @media (prefers-color-scheme: dark) {
        :root {
      \(declarations(of: look.dark))
        }
      }

      """
    return Array((screen + paper).utf8)
  }

  /// On paper the header is white, and a logo that was drawn for another colour keeps that.
  private var paper: String {
    guard look.logo?.background == .band else { return "" }
    return """

      @media print {
        .logo {
          --logo-background: \(look.light[.band].text);
        }
      }

      """
  }

  private func declarations(of palette: Palette) -> String {
    ColorRole.allCases.map { "  \($0.property): \(palette[$0].text);" }.joined(separator: "\n")
  }

  /// The last is one of the families that every device has.
  private var fonts: String {
    let names = look.fonts.map { Self.generic.contains($0) ? $0 : "\"\($0)\"" }
    let isGeneric = look.fonts.last.map(Self.generic.contains) ?? false
    return (names + (isGeneric ? [] : ["sans-serif"])).joined(separator: ", ")
  }

  /// Source: CSS Fonts Level 4, section 2.1.3; and the name of the system's font in older browsers.
  private static let generic: Set<String> = [
    "serif", "sans-serif", "monospace", "cursive", "system-ui", "ui-serif", "ui-sans-serif",
    "ui-rounded", "-apple-system",
  ]
}
