import Diagnostics
import Templates

extension RuleID {
  static let textInTemplate: RuleID = "text-in-template"
}

extension Rule {
  /// Templates hold no words: a page in another language would show them too.
  static let textInTemplate = Rule(
    id: .textInTemplate, kind: .site,
    explanation: """
      Finds words that stand in a template itself: between tags, in the title, in a description, or in
      an attribute that browsers show or speak (alt, title, aria-label, placeholder).

      A template makes the pages of every language, so a patient who reads Spanish would meet these
      words in English, on every page.

      Put the words into locales/<id>/strings.yml of each language, and name the message in the
      template: {{strings.nav.skip}}.
      """,
    scope: .site { site in
      site.templateUse.writtenText.filter(\.hasLetters).map { written in
        Diagnostic(
          .textInTemplate, about: .template, at: written.location,
          "“\(written.text.trimmed)” is written into a template, for readers of every language.",
          help: "Make it a message of each string table, and write {{strings.…}} here.")
      }
    })
}

extension WrittenText {
  /// Whether it has letters besides those of character references such as `&nbsp;`.
  fileprivate var hasLetters: Bool {
    // What is left of a tag that is not closed is reported as that.
    if text.contains("{{") { return false }
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      if rest[..<ampersand].contains(where: \.isLetter) { return true }
      rest = rest[rest.index(after: ampersand)...]
      let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";" {
        rest = rest[rest.index(after: name.endIndex)...]
      }
    }
    return rest.contains(where: \.isLetter)
  }
}

extension String {
  fileprivate var trimmed: Substring {
    let behind = drop(while: \.isWhitespace)
    guard let last = behind.lastIndex(where: { !$0.isWhitespace }) else { return behind }
    return behind[...last]
  }
}
