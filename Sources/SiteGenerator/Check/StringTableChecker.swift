import Diagnostics
import Language
import Localization

/// Runs the segment rules over every message of every locale.
struct StringTableChecker {
  let site: Site
  let rules: RuleSet

  func check() -> [Diagnostic] {
    let sources = segments(at: site.sourceLocale)
    let byPlace = Dictionary(
      sources.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    return site.locales.indices.flatMap { index -> [Diagnostic] in
      let isSource = index == site.sourceLocale
      let table = site.locales[index].catalog.table
      return (isSource ? sources : segments(at: index)).flatMap { segment in
        rules.problems(
          of: SegmentUnderCheck(
            site: site, localeIndex: index, page: nil, path: table.path, segment: segment,
            source: isSource ? nil : byPlace[segment.place] ?? byPlace[segment.place.general]))
      }
    }
  }

  private func segments(at index: Int) -> [Segment] {
    let locale = site.locales[index]
    return MessageSegments(
      table: locale.catalog.table, keepTerms: locale.keepTerms,
      vocabulary: site.languages.vocabulary
    ).segments()
  }
}

extension SegmentPlace {
  /// The source's form for a category that the source language does not have.
  fileprivate var general: SegmentPlace {
    guard case .message(let key, form: .some) = role else { return self }
    return SegmentPlace(role: .message(key: key, form: "other"), number: number)
  }
}
