/// Keeps text from being taken for marks of Markdown.
///
/// Source: CommonMark 0.30, 2.4 (backslash escapes), 6.1 (code spans), 6.3 (links).
enum MarkdownEscaping {
  /// `behind` is the character before the text.
  static func escaped(_ text: String, behind: Character?) -> String {
    var escaped = ""
    var before = behind
    var rest = text[...]
    while let character = rest.popFirst() {
      if isMark(character, before: before, next: rest.first, rest: rest) { escaped.append("\\") }
      escaped.append(character)
      before = character
    }
    return escaped
  }

  private static func isMark(
    _ character: Character, before: Character?, next: Character?, rest: Substring
  ) -> Bool {
    switch character {
    case "*", "`", "[", "]", "\\": true
    case "_":
      // Between letters it is one of them.
      !(before.map(isWordCharacter) ?? false) || !(next.map(isWordCharacter) ?? false)
    case "<": next.map { $0.isASCII && ($0.isLetter || "/!?".contains($0)) } ?? false
    case "&": isReference(rest)
    default: false
    }
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// Whether what follows an ampersand makes a character reference of it.
  private static func isReference(_ text: Substring) -> Bool {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && text.dropFirst(name.count).first == ";"
  }

  /// A piece of code between more backticks than it has in a row.
  static func code(_ text: String) -> String {
    var (longest, run) = (0, 0)
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let ticks = String(repeating: "`", count: longest + 1)
    let needsSpace =
      text.first == "`" || text.last == "`"
      || (text.first == " " && text.last == " " && text.contains { $0 != " " })
    return needsSpace ? "\(ticks) \(text) \(ticks)" : ticks + text + ticks
  }

  /// In angle brackets where it could not be told from what follows.
  static func destination(_ destination: String) -> String {
    let isPlain =
      !destination.isEmpty && !destination.hasPrefix("<")
      && destination.utf8.allSatisfy { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 && $0 != 0x5C }
    if isPlain { return destination }
    let escaped = destination.map { "<>\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "<\(escaped)>"
  }

  /// With the space before it; empty for no title.
  static func title(_ title: String) -> String {
    guard !title.isEmpty else { return "" }
    return " \"\(title.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined())\""
  }
}
