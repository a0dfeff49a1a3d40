import Localization
import OperatingSystem

/// Who accepted which text.
extension StatusReader {
  func evidence(workers: Workers) -> [LocaleEvidence] {
    let table = StringTableChecker(site: site, rules: RuleSet(includesAdvice: false))
    return site.locales.indices.filter { $0 != site.sourceLocale }.map { locale in
      let id = site.locales[locale].id
      let meant = site.pages.indices.filter { site.pages[$0].isMeant(for: id) }
      let pages = workers.map(meant.count) { number in
        let page = site.pages[meant[number]]
        return evidence(of: page, pairs(of: page, in: locale), in: locale)
      }
      return LocaleEvidence(
        locale: id,
        texts: evidence(of: nil, pairs(of: table, in: locale), in: locale) + pages.flatMap(\.self))
    }
  }

  private func evidence(
    of page: Page?, _ pairs: [SegmentAlignment.Pair], in locale: Int
  ) -> [TextEvidence] {
    let record = RecordUnderCheck(site: site, localeIndex: locale, page: page, pairs: pairs)
    // Without a record there are no parts in it.
    let parts = record.comparison == nil ? RecordUnderCheck.parts(of: pairs) : record.parts
    let translated = parts.enumerated().filter { !$1.target.isBlank }.map { index, part in
      evidence(of: part, record.comparison?.states[index] ?? .added, record)
    }
    let open = pairs.filter { $0.target?.isBlank ?? true }.compactMap(\.source)
      .filter { !$0.isBlank }
    return translated
      + open.map { source in
        TextEvidence(
          page: record.argument, place: source.place.description, state: .open, origin: .human,
          source: String(decoding: RecordText.bytes(of: source), as: UTF8.self), translation: "")
      }
  }

  private func evidence(
    of part: RecordUnderCheck.Part, _ state: RecordComparison.State, _ record: RecordUnderCheck
  ) -> TextEvidence {
    let now = ReviewRecord.Entry(
      place: part.text.place, source: String(decoding: part.text.source, as: UTF8.self),
      target: String(decoding: part.text.target, as: UTF8.self), acceptance: nil)
    guard let comparison = record.comparison, let index = comparison.entry(of: state),
      let acceptance = comparison.record.acceptance(index)
    else {
      var evidence = TextEvidence(now, state: .draft, on: record)
      evidence.digest = now.shownDigest
      if let comparison = record.comparison, let index = comparison.entry(of: state) {
        evidence.origin = comparison.record.origin(index)
      }
      return evidence
    }
    let entry = comparison.record[index]
    var evidence = TextEvidence(entry, state: .recordChanged, on: record)
    evidence.place = part.text.place
    (evidence.by, evidence.role, evidence.on) = (acceptance.by, acceptance.role, acceptance.on)
    guard comparison.record.isIntact, entry.digest.map({ $0 == entry.shownDigest }) ?? true else {
      return evidence
    }
    evidence.state =
      switch state {
      case .outdated: .sourceChanged
      case .edited: .edited
      case .current, .added: record.isAccepted(entry: index) ? .accepted : .notQualified
      }
    return evidence
  }
}

extension TextEvidence {
  fileprivate init(_ entry: ReviewRecord.Entry, state: State, on record: RecordUnderCheck) {
    self.init(
      page: record.argument, place: entry.place, state: state, digest: entry.digest,
      origin: entry.origin, source: entry.source, translation: entry.target)
  }
}
