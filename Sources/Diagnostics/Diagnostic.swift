/// One problem found in a site, as a value: made by the stages, formatted only at the edge.
package struct Diagnostic: Sendable, Hashable {
  /// Another place that the problem concerns, such as the first of two equal addresses.
  package struct Related: Sendable, Hashable {
    package var location: SourceLocation
    package var message: String

    package init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }

  package var rule: RuleID
  package var severity: Severity
  /// The BCP 47 tag of the locale that the problem belongs to, where it belongs to one.
  package var locale: String?
  /// What it is about: the stage that knows says it, and all that follows is read from here.
  package var subject: Subject
  package var location: SourceLocation
  /// One sentence: what is wrong and where.
  package var message: String
  /// How to mend it.
  package var help: String?
  /// The source locale's text, where two texts are compared.
  package var source: String?
  /// The translation's text, where two texts are compared.
  package var target: String?
  /// The offending words of `source`, in code points from its beginning.
  package var sourceMark: Range<Int>?
  /// The offending words of `target`, in code points from its beginning.
  package var targetMark: Range<Int>?
  package var related: [Related]
  /// Whether it judges a text by a rule that may be wrong: such an error withholds a translation, and
  /// a waiver can let it stand. All other errors break the site.
  package var isJudgement = false
  /// How many problems it stands for: more than 1 where a file has too many of a kind to show all.
  package var count = 1

  package init(
    _ rule: RuleID, _ severity: Severity = .error, locale: String? = nil,
    about subject: Subject = .site, at location: SourceLocation,
    _ message: String, help: String? = nil, source: String? = nil, target: String? = nil,
    sourceMark: Range<Int>? = nil, targetMark: Range<Int>? = nil, related: [Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.locale = locale
    self.subject = subject
    self.location = location
    self.message = message
    self.help = help
    self.source = source
    self.target = target
    self.sourceMark = sourceMark
    self.targetMark = targetMark
    self.related = related
  }
}

extension Diagnostic: Comparable {
  /// The order of every report: path, line, column, rule; the message decides what is left.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let (a, b) = (left.location, right.location)
    if a.path != b.path { return a.path < b.path }
    if a.range.startLine != b.range.startLine { return a.range.startLine < b.range.startLine }
    if a.range.startColumn != b.range.startColumn {
      return a.range.startColumn < b.range.startColumn
    }
    if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
    return left.message < right.message
  }
}
