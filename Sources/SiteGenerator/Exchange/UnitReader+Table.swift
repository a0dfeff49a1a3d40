import Diagnostics
import Figures
import Interchange
import Localization

/// The texts of the string table.
extension UnitReader {
  /// The site's own messages, in the order of the source's table, each plural form that the language
  /// needs by itself.
  func tablePairs(notes: TableNotes) -> [Pair] {
    let checker = StringTableChecker(site: site, rules: RuleSet(includesAdvice: false))
    let own = checker.own(checker.pairs(at: localeIndex), at: localeIndex)
    let record = RecordUnderCheck(site: site, localeIndex: localeIndex, page: nil, pairs: own)
    let states = UnitStates(record)
    let translated = own.compactMap { pair -> Pair? in
      guard let source = pair.source, let target = pair.target, !source.isBlank else { return nil }
      let found = target.isBlank ? nil : target
      return self.pair(
        source, found, place: target.place, state: states.state(of: found),
        context: context(of: source, notes))
    }
    var known = Set(translated.map(\.unit.place))
    let open = checker.untranslated(at: localeIndex).flatMap { source in
      places(for: source.place).map { place in
        pair(source, nil, place: place, state: .open, context: context(of: source, notes))
      }
    }.filter { known.insert($0.unit.place).inserted }
    return ordered(translated + open)
  }

  /// The string table on its way to a translator.
  func tableDocument(_ pairs: [Pair]) -> TranslationDocument {
    TranslationDocument(
      name: ReviewRecord.tableArgument,
      sourcePath: site.locales[site.sourceLocale].catalog.table.path,
      targetPath: site.locales[localeIndex].catalog.table.path, address: nil,
      units: pairs.map(\.unit))
  }

  private func context(of source: Segment, _ notes: TableNotes) -> TranslationUnit.Context {
    TranslationUnit.Context(
      line: source.range.startLine, notes: notes.notes(on: source.range.startLine),
      terms: terms(in: source),
      lengthLimit: source.place.messageKey == SiteMessage.photographToCome.key
        ? CaptionSize.mostLetters : nil)
  }

  /// A message of the source has one place in the translation, a form of it one for each form that the
  /// language needs.
  private func places(for place: SegmentPlace) -> [SegmentPlace] {
    guard case .message(let key, form: let form?) = place.role else { return [place] }
    // One form stands for all: they are the same message.
    guard form == "other" else { return [] }
    return site.locales[localeIndex].catalog.pluralRules.requiredCategories.map { category in
      SegmentPlace(role: .message(key: key, form: category.rawValue), number: 1)
    }
  }

  private func ordered(_ pairs: [Pair]) -> [Pair] {
    let keys = site.locales[site.sourceLocale].catalog.table.keys
    let order = Dictionary(
      keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func rank(_ pair: Pair) -> Int {
      pair.source.place.messageKey.flatMap { order[$0] } ?? keys.count
    }
    return pairs.enumerated().sorted { first, second in
      (rank(first.element), first.offset) < (rank(second.element), second.offset)
    }.map(\.element)
  }
}
