import Diagnostics
import Language
import Localization

/// Runs the segment rules over every message of every locale.
struct StringTableChecker {
  let site: Site
  let rules: RuleSet
  private let sources: [Segment]
  private let byPlace: [SegmentPlace: Segment]

  init(site: Site, rules: RuleSet) {
    self.site = site
    self.rules = rules
    sources = Self.segments(of: site, at: site.sourceLocale)
    byPlace = Dictionary(
      sources.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func check() -> [Diagnostic] {
    site.locales.indices.flatMap { index -> [Diagnostic] in
      let pairs = pairs(at: index)
      let record =
        index == site.sourceLocale
        ? nil
        : RecordUnderCheck(
          site: site, localeIndex: index, page: nil, pairs: own(pairs, at: index))
      let table = site.locales[index].catalog.table
      let problems = pairs.flatMap { pair in
        pair.target.map { segment in
          rules.problems(
            of: SegmentUnderCheck(
              site: site, localeIndex: index, page: nil,
              path: segment.place.messageKey.map(table.path(of:)) ?? table.path,
              segment: segment,
              source: pair.source, record: record))
        } ?? []
      }
      return problems + (record.map { rules.problems(of: $0) } ?? [])
    }
  }

  /// The messages of a locale beside those of the source locale, which have no source themselves.
  func pairs(at index: Int) -> [SegmentAlignment.Pair] {
    if index == site.sourceLocale {
      return sources.map { SegmentAlignment.Pair(source: nil, target: $0) }
    }
    return Self.segments(of: site, at: index).map { segment in
      SegmentAlignment.Pair(
        source: byPlace[segment.place] ?? byPlace[segment.place.general], target: segment)
    }
  }

  /// The pairs whose translation is the site's: the base's are not for the site to accept.
  func own(
    _ pairs: [SegmentAlignment.Pair], at index: Int
  ) -> [SegmentAlignment.Pair] {
    let inherited = site.locales[index].catalog.table.inherited
    guard !inherited.isEmpty else { return pairs }
    return pairs.filter { pair in
      !(pair.target?.place.messageKey.map(inherited.contains) ?? false)
    }
  }

  private static func segments(of site: Site, at index: Int) -> [Segment] {
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
