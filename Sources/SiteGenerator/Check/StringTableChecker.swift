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
      let record = record(of: own(pairs, at: index), at: index)
      let found = pairs.flatMap { pair in
        pair.target.map { problems(of: $0, source: pair.source, at: index, record: record) } ?? []
      }
      return found + (record.map { rules.problems(of: $0) } ?? [])
    }
  }

  /// nil for the source locale, and where the site has no words of its own to accept.
  private func record(
    of pairs: [SegmentAlignment.Pair], at index: Int
  ) -> RecordUnderCheck? {
    guard index != site.sourceLocale, !pairs.isEmpty || site.locales[index].record != nil else {
      return nil
    }
    return RecordUnderCheck(site: site, localeIndex: index, page: nil, pairs: pairs)
  }

  private func problems(
    of segment: Segment, source: Segment?, at index: Int, record: RecordUnderCheck?
  ) -> [Diagnostic] {
    let table = site.locales[index].catalog.table
    let key = segment.place.messageKey
    let found = rules.problems(
      of: SegmentUnderCheck(
        site: site, localeIndex: index, page: nil, path: key.map(table.path(of:)) ?? table.path,
        segment: segment, source: source, record: record))
    guard source != nil, let key, isReplaced(key, for: table) else { return found }
    return found.map { problem in
      guard problem.source != nil else { return problem }
      var problem = problem
      problem.location = SourceLocation(path: table.path)
      problem.help =
        "Put a “\(key)” into \(table.path) that says what the site's own in the source language says."
      return problem
    }
  }

  /// Whether a message is the base's here, and the site's own in the source language: where the two
  /// say different things, it is the site that lacks a translation.
  private func isReplaced(_ key: MessageKey, for table: StringTable) -> Bool {
    table.inherited.contains(key)
      && !site.locales[site.sourceLocale].catalog.table.inherited.contains(key)
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

  /// The site's own messages of the source locale that another has no words of its own for.
  func untranslated(at index: Int) -> [Segment] {
    let source = site.locales[site.sourceLocale].catalog.table
    let table = site.locales[index].catalog.table
    return sources.filter { segment in
      guard let key = segment.place.messageKey, !source.inherited.contains(key) else {
        return false
      }
      return table[key] == nil || table.inherited.contains(key)
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
