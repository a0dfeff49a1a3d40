import Diagnostics
import Localization

extension RuleID {
  static let openComment: RuleID = "open-comment"
}

extension Rule {
  /// Somebody has seen to each comment of a reviewer.
  static let openComment = Rule(
    id: .openComment, kind: .translation,
    explanation: """
      A reviewer has said something of a translation, in es.notes.yml beside es.md or in \
      strings.notes.yml beside strings.yml, and nobody has seen to it yet. What a reader of the \
      language stumbles over, a patient may misunderstand. Mend the text, or leave it as it is where \
      it is right, then write “done:” and the day below the comment, or press “done” in the reading \
      room of “handout preview”. Nothing is left out because of a comment, and none is published.
      """,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let path = CommentsFile.path(besideTranslation: file.path)
      return problems(page.page.comments[page.localeIndex]) {
        problem($0, in: page.locale, about: page.subject, path, page.alignment?.pairs ?? [])
      }
    },
    .site { site in
      let commented = site.locales.indices.filter {
        site.locales[$0].comments.contains(where: \.isOpen)
      }
      guard !commented.isEmpty else { return [] }
      let tables = StringTableChecker(site: site, rules: RuleSet(includesAdvice: false))
      return commented.flatMap { index -> [Diagnostic] in
        let locale = site.locales[index]
        let pairs = tables.pairs(at: index)
        return problems(locale.comments) {
          problem(
            $0, in: locale, about: .stringTable(locale: locale.id.description),
            "locales/\(locale.id)/\(CommentsFile.tableName)", pairs)
        }
      }
    })

  private static func problems(
    _ comments: [ReviewComment], _ problem: (ReviewComment) -> Diagnostic
  ) -> [Diagnostic] {
    comments.filter(\.isOpen).map(problem)
  }

  private static func problem(
    _ comment: ReviewComment, in locale: SiteLocale, about subject: Subject, _ path: String,
    _ pairs: [SegmentAlignment.Pair]
  ) -> Diagnostic {
    let pair =
      pairs.first { $0.target?.place.description == comment.place }
      ?? pairs.first { $0.target == nil && $0.source?.place.description == comment.place }
    let place =
      (pair?.target ?? pair?.source)?.place.name
      ?? "“\(comment.place)”, which is no text any more,"
    return Diagnostic(
      .openComment, .warning, locale: locale.id.description, about: subject,
      at: SourceLocation(path: path, range: comment.range),
      "\(comment.by) says of \(place) on \(comment.on): “\(shortened(comment.text))”",
      help:
        "Change the text or leave it, then write “done:” and the day below the comment, or press "
        + "“done” in the reading room of “handout preview”.",
      source: pair?.source?.text, target: pair?.target?.text)
  }

  /// A report is a list: it has the beginning of a long text, on one line.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 240 ? line.prefix(240) + "…" : line
  }
}
