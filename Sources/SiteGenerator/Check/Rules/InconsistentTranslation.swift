import Diagnostics

extension RuleID {
  static let inconsistentTranslation: RuleID = "inconsistent-translation"
}

extension Rule {
  /// The same text is translated in the same way on every page.
  static let inconsistentTranslation = Rule(
    id: .inconsistentTranslation, kind: .advice,
    explanation: """
      Finds texts that stand on several pages of the source and are translated in several ways; case
      and punctuation do not count.

      A patient who does two exercises takes two sentences for two instructions. “Stop if the exercise
      causes pain” should be one sentence on all pages.

      Use the translation that most pages have. Where the language needs two, such as for a masculine
      and a feminine word, waive the rule for one of them.
      """,
    scope: .translations { segments in
      var groups: [Key: [Int]] = [:]
      for (index, segment) in segments.enumerated() {
        groups[Key(locale: segment.localeIndex, source: segment.sourceDigest), default: []]
          .append(index)
      }
      return groups.values.flatMap { problems(in: $0.map { segments[$0] }) }
    })

  private static func stands(_ left: TranslatedSegment, before right: TranslatedSegment) -> Bool {
    let (a, b) = (left.location, right.location)
    if a.path != b.path { return a.path < b.path }
    return (a.range.startLine, a.range.startColumn) < (b.range.startLine, b.range.startColumn)
  }

  private struct Key: Hashable {
    var locale: Int
    var source: UInt64
  }

  /// Each translation of one text that is not the usual one, at the first place where it stands.
  private static func problems(in group: [TranslatedSegment]) -> [Diagnostic] {
    guard let first = group.first, group.contains(where: { $0.digest != first.digest }) else {
      return []
    }
    let variants = Dictionary(grouping: group, by: \.digest).values.compactMap { variant in
      variant.min { stands($0, before: $1) }.map { (first: $0, count: variant.count) }
    }.sorted { left, right in
      left.count == right.count ? stands(left.first, before: right.first) : left.count > right.count
    }
    guard let usual = variants.first?.first else { return [] }
    return variants.dropFirst().map { variant in
      Diagnostic(
        .inconsistentTranslation, .warning, locale: variant.first.locale,
        about: variant.first.subject,
        at: variant.first.location,
        "The same text is translated otherwise in \(usual.location.path).",
        help: "Say “\(usual.text)” here too, or change it there.",
        source: variant.first.sourceText, target: variant.first.text,
        related: [
          Diagnostic.Related(location: usual.location, message: "Here it is translated so.")
        ])
    }
  }
}
