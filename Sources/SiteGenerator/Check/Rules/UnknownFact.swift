import Diagnostics
import Localization
import Markdown
import YAML

extension Rule {
  /// `%{…}` in a text must name a fact that this page or the clinic has.
  static let unknownFact = Rule(
    id: "unknown-fact", kind: .site,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let texts = texts(of: file)
      if texts.isEmpty { return [] }
      let facts = Facts(
        clinic: page.site.clinic, exercise: page.page.facts.exercise,
        catalog: page.locale.catalog)
      var problems: [Diagnostic] = []
      for text in texts {
        let parsed = Message.parse(text.value)
        problems += parsed.problems.map { problem in
          page.diagnostic(
            "unknown-fact", in: file, at: text.range, problem.explanation(in: text.value),
            help: problem.help)
        }
        for name in parsed.message.placeholders where facts.text(of: name) == nil {
          problems.append(
            page.diagnostic(
              "unknown-fact", in: file, at: text.range,
              "“%{\(name)}” names no fact that this page has.",
              help: Suggestion.help(for: name, among: facts.names)))
        }
      }
      return problems
    })

  /// Every text of a file that may name a fact.
  private static func texts(of file: PageFile) -> [Located<String>] {
    let words = file.words
    var texts = [words.title, words.summary]
    texts += words.pictures.flatMap { [$0.alt, $0.caption].compactMap(\.self) }
    texts.removeAll { !$0.value.utf8.contains(UInt8(ascii: "%")) }
    guard file.body.mentions(UInt8(ascii: "%")) else { return texts }
    for node in file.body.allNodes where node.kind == .text {
      let hasPlaceholder = node.withLiteralBytes { $0.contains(UInt8(ascii: "%")) }
      if hasPlaceholder { texts.append(Located(value: node.literal, range: node.location)) }
    }
    return texts
  }
}
