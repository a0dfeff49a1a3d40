import Interchange
import Language
import Localization

/// A translation beside its source, for somebody who reads both before accepting it.
struct Reading {
  /// A text of the source with its translation, of which one may be missing.
  struct Text {
    let source: Segment?
    let target: Segment?
    /// What the record says of it; nil where it is in none.
    let state: RecordComparison.State?

    /// As a record and comments spell the place.
    var place: String { (target ?? source)?.place.description ?? "" }
  }

  let site: Site
  let localeIndex: Int
  /// The place of the page in the site; nil for the string table.
  let page: Int?
  let record: RecordUnderCheck
  /// What the page says beside its texts.
  let facts: [ReadFact]
  /// In the page's order.
  let texts: [Text]
  /// Of the source's words in both languages, so far as the glossary has them.
  private let units: UnitReader

  /// nil where there is no such page or string table, or it is not meant for the language.
  init?(_ place: ReadingPlace, in site: Site, _ checker: SiteChecker) {
    guard let locale = site.locales.firstIndex(where: { $0.id == place.locale }),
      locale != site.sourceLocale
    else { return nil }
    let units = UnitReader(site: site, checker: checker, localeIndex: locale)
    if place.name == ReviewRecord.tableArgument {
      let table = StringTableChecker(site: site, rules: checker.rules)
      let own = table.own(table.pairs(at: locale), at: locale)
      let open = table.untranslated(at: locale).map {
        SegmentAlignment.Pair(source: $0, target: nil)
      }
      guard !own.isEmpty || !open.isEmpty else { return nil }
      self.init(units, page: nil, own + open)
    } else {
      guard let index = site.pageIndex["content/\(place.name)"],
        site.pages[index].isMeant(for: place.locale)
      else { return nil }
      self.init(units, page: index, units.alignment(of: site.pages[index]))
    }
  }

  private init(_ units: UnitReader, page: Int?, _ pairs: [SegmentAlignment.Pair]) {
    site = units.site
    localeIndex = units.localeIndex
    self.page = page
    self.units = units
    let record = RecordUnderCheck(
      site: site, localeIndex: localeIndex, page: page.map { units.site.pages[$0] }, pairs: pairs)
    self.record = record
    facts =
      page.map { ReadFact.all(of: units.site.pages[$0], in: units.site, units.localeIndex) } ?? []
    let states = Dictionary(
      zip(record.parts, record.comparison?.states ?? []).map { part, state in
        (ObjectIdentifier(part.target), state)
      }, uniquingKeysWith: { first, _ in first })
    texts = pairs.filter { !($0.source?.isBlank ?? true) || !($0.target?.isBlank ?? true) }.map {
      Text(
        source: $0.source, target: $0.target,
        state: $0.target.flatMap { states[ObjectIdentifier($0)] })
    }
  }

  var locale: SiteLocale { site.locales[localeIndex] }
  var sourceLocale: SiteLocale { site.locales[site.sourceLocale] }

  /// The text at a place, as comments spell it.
  func text(at place: String) -> Text? { texts.first { $0.place == place } }

  /// Whether there is a translation at all.
  var isTranslated: Bool { texts.contains { !($0.target?.isBlank ?? true) } }

  /// What the glossary says of a text's words.
  func terms(in text: Text) -> [ReadTerm] {
    guard let source = text.source else { return [] }
    return units.terms(in: source).map { ReadTerm(source: $0.source, target: $0.target) }
  }

  /// The bytes of a text of the source that the glossary has a word for.
  func termPlaces(inSource segment: Segment) -> [Range<Int>] {
    let grammar = site.languages.terms(of: localeIndex)
    return grammar.termPlaces(inSource: segment.prose).map(segment.prose.byteRange(of:))
      + kept(in: segment)
  }

  /// The bytes of a translation that say what the glossary has for words of its source.
  func termPlaces(inTranslation segment: Segment, of source: Segment?) -> [Range<Int>] {
    let grammar = site.languages.terms(of: localeIndex)
    let named = source.map { grammar.named(inSource: $0.prose) } ?? []
    return grammar.termPlaces(of: named, inTranslation: segment.prose)
      .map(segment.prose.byteRange(of:)) + kept(in: segment)
  }

  private func kept(in segment: Segment) -> [Range<Int>] {
    segment.prose.bytes.withUnsafeBufferPointer { bytes in
      locale.keepTerms.matches(in: bytes).map(\.range)
    }
  }

  /// Whether somebody who may has accepted a text as it stands.
  func isAccepted(_ text: Text) -> Bool {
    guard case .current(let entry) = text.state else { return false }
    return record.isAccepted(entry: entry)
  }
}

/// What the glossary says of a word of the source.
struct ReadTerm: Hashable {
  var source: String
  /// The source's own where it stays as it is.
  var target: String
}
