import Colors
import Diagnostics
import Localization

/// How the pages of a site look: what `content/look.yml` says, over what the program has. A class for
/// the reason that `Site` gives.
final class Look: Sendable {
  let light: Palette
  let dark: Palette
  /// How round corners are, as style sheets write lengths.
  let corner: String
  /// Names of fonts, in the order in which a reader's device is asked for them.
  let fonts: [String]
  let logo: Logo?
  /// What the site has in place of the program's icons; empty for the program's.
  let icons: [IconFormat: Located<String>]

  /// `weak` says which colours are too weak on others.
  static func make(
    _ own: LookFile, over base: LookFile
  ) -> (look: Look, weak: [Diagnostic]) {
    let given = own.colors.mapValues(\.value)
    let light = ColorScheme(given: given, others: Palette(base.colors.mapValues(\.value)))
    let dark = ColorScheme(
      given: own.darkColors.mapValues(\.value),
      others: .dark(from: given, like: Palette(base.darkColors.mapValues(\.value))))
    let weak =
      ContrastProblems(scheme: light, places: own.colors.mapValues(\.range), begin: "").problems
      + ContrastProblems(
        scheme: dark, places: own.darkColors.mapValues(\.range), begin: "In dark colours "
      ).problems
    return (Look(own, over: base, (light, dark)), weak)
  }

  private init(
    _ own: LookFile, over base: LookFile, _ schemes: (light: ColorScheme, dark: ColorScheme)
  ) {
    (light, dark) = (schemes.light.palette, schemes.dark.palette)
    corner = own.corner ?? base.corner ?? "0"
    fonts = own.fonts.isEmpty ? base.fonts : own.fonts
    logo = own.logo
    icons = own.icons
  }

  private init(_ look: Look, logo: Logo?) {
    (light, dark, corner, fonts) = (look.light, look.dark, look.corner, look.fonts)
    (icons, self.logo) = (look.icons, logo)
  }

  /// The look with a logo text of a further locale.
  func addingLogoText(in locale: LocaleID, _ text: (String) -> String, from source: LocaleID)
    -> Look
  {
    guard var logo, let known = logo.texts[source] else { return self }
    logo.texts[locale] = text(known)
    return Look(self, logo: logo)
  }

  /// The assets of the program's icons that the site has none in the place of, where it has others.
  var absentIcons: Set<String> {
    icons.isEmpty ? [] : Set(IconFormat.allCases.filter { icons[$0] == nil }.map(\.asset))
  }

  /// The names in `content/` of all files that look.yml names.
  var files: [String] {
    ([logo?.file] + icons.values.map(\.self)).compactMap { $0?.value }
  }
}

/// The clinic's sign, in the header of every page.
struct Logo: Sendable {
  /// Its name in `content/`.
  var file: Located<String>
  /// What it says, for those who do not see it.
  var texts: [LocaleID: String]
  var background: Background

  /// Its path among the assets.
  var asset: String { "look/\(file.value)" }

  /// What a logo is drawn for.
  enum Background: String, Sendable, CaseIterable {
    /// White paper, as most are.
    case white
    /// The colour of the header.
    case band
  }
}

/// The formats that an icon can have.
enum IconFormat: String, Sendable, CaseIterable {
  case svg, png

  /// The asset whose place it takes.
  var asset: String { "icon.\(rawValue)" }
}
