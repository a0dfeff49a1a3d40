import Colors
import Diagnostics
import Localization
import YAML

/// What a `look.yml` says; what it leaves out is the program's.
struct LookFile: Sendable {
  var colors: [ColorRole: Located<Color>] = [:]
  var darkColors: [ColorRole: Located<Color>] = [:]
  var corner: String?
  var fonts: [String] = []
  var logo: Logo?
  var icons: [IconFormat: Located<String>] = [:]

  /// A logo needs a text in each of `locales`; it may have one in each of `others`.
  static func parse(
    _ node: YAMLNode, path: String, locales: [LocaleID], others: [LocaleID] = []
  ) -> (file: LookFile, diagnostics: [Diagnostic]) {
    var reader = MappingReader(node, path: path, locale: nil, subject: "look.yml")
    let file = read(&reader, locales, others)
    return (file, reader.finish())
  }

  static var shape: ValueShape { .mapping(MappingReader.shape { _ = read(&$0, [], []) }) }

  private static func read(
    _ reader: inout MappingReader, _ locales: [LocaleID], _ others: [LocaleID]
  ) -> LookFile {
    var file = LookFile()
    file.colors = reader.mapping("colors", read: colors) ?? [:]
    file.darkColors = reader.mapping("darkColors", read: colors) ?? [:]
    file.corner =
      reader.value(
        "corner", expected: Corner.expected, as: .text(Corner.form), parse: Corner.length)?.value
    file.fonts = fonts(&reader)
    file.logo = reader.mapping("logo") { logo(&$0, locales, others) }.flatMap { $0 }
    file.icons = reader.mapping("icon", read: icons) ?? [:]
    return file
  }

  private static func colors(_ reader: inout MappingReader) -> [ColorRole: Located<Color>] {
    var colors: [ColorRole: Located<Color>] = [:]
    for role in ColorRole.allCases {
      if let place = reader.emptyField(role.rawValue) {
        reader.report(
          .missingField, at: place, "\(role.rawValue) is empty: what stands behind “#” is a note.",
          help: "Put the colour into quotation marks: \(role.rawValue): \"#0b4f6c\"")
      } else {
        colors[role] = reader.value(
          role.rawValue, expected: "a colour such as \"#0b4f6c\"",
          as: .text(TextForm("#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})", numerals: .any)),
          parse: { Color($0) })
      }
    }
    return colors
  }

  /// Names of fonts, of letters, digits, spaces and hyphens: others could end the style sheet's rule.
  private static func fonts(_ reader: inout MappingReader) -> [String] {
    let (most, longest) = (12, 60)
    let form = #"(?=.*[^-0-9 ])[^\x00-\x1f!-,./:-@\[-`{-\x7f]{1,\#(longest)}"#
    let names = reader.texts("font", as: ListShape(.text(TextForm(form)), count: 0...most))
    if names.count > most {
      reader.report(
        .fieldOutOfRange, at: names[most].range,
        "font lists \(names.count) fonts; the limit is \(most).",
        help: "The first that a reader's device has is taken.")
    }
    return names.prefix(most).compactMap { name in
      let isName = name.value.unicodeScalars.allSatisfy { sign in
        sign == " " || sign == "-" || sign.properties.isAlphabetic || ("0"..."9").contains(sign)
      }
      guard isName, name.value.count <= longest, name.value.contains(where: \.isLetter) else {
        reader.report(
          .fieldOutOfRange, at: name.range, "“\(name.value)” is no name of a font.",
          help: "Write it as the font is called, such as Atkinson Hyperlegible.")
        return nil
      }
      return name.value
    }
  }

  private static func logo(
    _ reader: inout MappingReader, _ locales: [LocaleID], _ others: [LocaleID]
  ) -> Logo? {
    let file = picture("file", ["svg", "png"], &reader, required: true)
    let background = reader.choice("background", of: Logo.Background.self)?.value ?? .white
    let tags = NamedShape(.text(.any), names: .canonicalLanguageTag)
    let texts = reader.mapping("alt", as: .named(tags), required: true) { alt in
      var texts: [LocaleID: String] = [:]
      for locale in locales { texts[locale] = alt.text("\(locale)", required: true)?.value }
      for locale in others where !locales.contains(locale) {
        texts[locale] = alt.text("\(locale)")?.value
      }
      return texts
    }
    guard let file, let texts else { return nil }
    return Logo(file: file, texts: texts, background: background)
  }

  private static func icons(_ reader: inout MappingReader) -> [IconFormat: Located<String>] {
    var icons: [IconFormat: Located<String>] = [:]
    for format in IconFormat.allCases {
      icons[format] = picture(format.rawValue, [format.rawValue], &reader)
    }
    return icons
  }

  /// The name of a file that stands beside look.yml.
  private static func picture(
    _ key: String, _ endings: [String], _ reader: inout MappingReader, required: Bool = false
  ) -> Located<String>? {
    let example = endings.map { "\(key == "file" ? "logo" : "icon").\($0)" }
      .joined(separator: " or ")
    return reader.value(
      key, expected: "the name of a file in content/, such as \(example)",
      as: .text(TextForm("[^/.][^/]*[.](\(endings.joined(separator: "|")))")), required: required
    ) { name in
      let isName = PixelSize.isPictureName(name) && !name.hasPrefix(".")
      return isName && endings.contains { name.hasSuffix(".\($0)") } ? name : nil
    }
  }
}

/// How round corners are.
private enum Corner {
  static let expected = "a length from 0rem to 2rem, such as 0.6rem"
  static let form = TextForm(
    "0|0*([01]([.][0-9]+)?|2([.]0+)?)rem", numerals: .whole(0...0))

  /// The length as style sheets write it; nil for others. A rem is the size of the reader's letters.
  static func length(_ text: String) -> String? {
    let digits = text.hasSuffix("rem") ? text.dropLast(3) : text == "0" ? text[...] : ""
    let isNumber = digits.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
    guard isNumber, digits.first != ".", digits.last != ".", let number = Double(digits),
      (0...2).contains(number)
    else { return nil }
    return number == 0 ? "0" : "\(digits)rem"
  }
}
