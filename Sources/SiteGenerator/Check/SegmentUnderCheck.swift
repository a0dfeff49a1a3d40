import Diagnostics
import Language
import Localization

/// A segment of a page or a string table, as segment rules see it.
struct SegmentUnderCheck {
  let site: Site
  let localeIndex: Int
  /// nil for a message of a string table.
  let page: Page?
  /// The file that the segment stands in.
  let path: String
  let segment: Segment
  /// The source's segment that this one translates; nil in the source locale, and where the source
  /// has none.
  let source: Segment?
  /// The page or string table beside its review record; nil in the source locale.
  let record: RecordUnderCheck?
  let reading = SegmentReading()

  var locale: SiteLocale { site.locales[localeIndex] }
  var isSource: Bool { localeIndex == site.sourceLocale }

  /// A problem at some of the segment's tokens, or at all of it (nil), with both texts. `beside` are
  /// the tokens of the source that it is about.
  func diagnostic(
    _ rule: RuleID, _ severity: Severity = .error, at tokens: Range<Int>?,
    beside sourceTokens: Range<Int>? = nil, _ message: String, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule, severity, locale: locale.id.description,
      at: SourceLocation(path: path, range: tokens.map(segment.range(of:)) ?? segment.range),
      message, help: help,
      source: source?.text, target: segment.text,
      sourceMark: sourceTokens.flatMap { source?.prose.codePoints(of: $0) },
      targetMark: tokens.map(segment.prose.codePoints(of:)))
  }
}
