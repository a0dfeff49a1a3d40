import Diagnostics
import Interchange
import Language
import Localization
import Markdown

/// Makes what goes to translators of a site: the texts of a page or of the string table, each with its
/// translation as it stands.
struct UnitReader {
  let site: Site
  let checker: SiteChecker
  /// The place of the translation's locale in the site.
  let localeIndex: Int

  /// A text of the source with its translation, and where both stand in their files.
  struct Pair {
    var source: Segment
    /// nil where there is none, or a blank one.
    var target: Segment?
    var unit: TranslationUnit
  }

  var locale: SiteLocale { site.locales[localeIndex] }

  /// The texts of a page; `isWithHelp` is false where nobody is going to translate them.
  func pairs(of page: Page, isWithHelp: Bool = true) -> [Pair] {
    let alignment = alignment(of: page)
    let record = RecordUnderCheck(
      site: site, localeIndex: localeIndex, page: page, pairs: alignment)
    let states = UnitStates(record)
    return alignment.compactMap { pair in
      guard let source = pair.source, !source.isBlank else { return nil }
      let target = pair.target.flatMap { $0.isBlank ? nil : $0 }
      return self.pair(
        source, target, place: source.place, state: states.state(of: target),
        context: isWithHelp
          ? context(of: source, on: page)
          : TranslationUnit.Context(line: source.range.startLine))
    }
  }

  /// The texts of a page beside each other, also those that have no counterpart.
  func alignment(of page: Page) -> [SegmentAlignment.Pair] {
    let source = checker.segments(of: page.source, on: page, at: site.sourceLocale)
    let target =
      page.files[localeIndex].map { checker.segments(of: $0, on: page, at: localeIndex) }
      ?? checker.spoken(on: page, at: localeIndex)
    return SegmentAlignment(source: source, target: target).pairs
      + unspoken(in: source, on: page).map { SegmentAlignment.Pair(source: $0, target: nil) }
  }

  /// What is said in the videos that have no captions in the language, of which a page without them
  /// lacks nothing.
  private func unspoken(in source: [Segment], on page: Page) -> [Segment] {
    let silent = Set(
      page.facts.videos.filter {
        $0.hasSpeech && Videos.captions(of: $0.name.value, on: page, in: locale.id) == nil
      }.map(\.name.value))
    return silent.isEmpty
      ? [] : source.filter { $0.place.spokenIn.map(silent.contains) ?? false }
  }

  /// The page on its way to a translator.
  func document(of page: Page, _ pairs: [Pair]) -> TranslationDocument {
    let address = page.addresses[localeIndex] ?? page.addresses[site.sourceLocale]
    return TranslationDocument(
      name: page.folder.name, sourcePath: page.source.path,
      targetPath: "\(page.folder.path)/\(locale.id).md", address: address.map { "/\($0.url)" },
      units: pairs.map(\.unit))
  }

  func pair(
    _ source: Segment, _ target: Segment?, place: SegmentPlace, state: TranslationUnit.State,
    context: TranslationUnit.Context
  ) -> Pair {
    let text = target.map(\.marked)
    return Pair(
      source: source, target: target,
      unit: TranslationUnit(
        place: place.description, name: place.name, source: source.marked, target: text,
        state: state, isMarkdown: source.node != nil, context: context,
        base: UnitBase.digest(of: text)))
  }
}

/// What helps to translate a text.
extension UnitReader {
  private func context(of source: Segment, on page: Page) -> TranslationUnit.Context {
    TranslationUnit.Context(
      line: source.range.startLine, notes: page.source.words.translatorNotes,
      facts: facts(
        in: source,
        Facts(clinic: site.clinic, exercise: page.facts.exercise, catalog: locale.catalog)),
      picture: picture(of: source.place, on: page).map { "\(page.folder.path)/\($0)" },
      terms: terms(in: source))
  }

  /// The values that stand for a text's placeholders in the translation.
  private func facts(in source: Segment, _ facts: Facts) -> [TranslationUnit.Fact] {
    var known: Set<String> = []
    return source.marked.codes.compactMap { code in
      guard case .placeholder(let name) = code, known.insert(name).inserted,
        let value = facts.text(of: name)
      else { return nil }
      return TranslationUnit.Fact(placeholder: name, value: value)
    }
  }

  /// The name of the picture that a text speaks of, or that shows a step.
  private func picture(of place: SegmentPlace, on page: Page) -> String? {
    switch place.role {
    case .alt(let name), .caption(let name): name
    case .step:
      page.facts.pictures.first { $0.step?.value == place.number }.map(\.name.value)
    default: nil
    }
  }

  /// What the glossary says of a text's words: how they are translated, or that they stay.
  func terms(in source: Segment) -> [TranslationUnit.Term] {
    let grammar = site.languages.terms(of: localeIndex)
    let agreed = grammar.named(inSource: source.prose).compactMap { place in
      let term = grammar.terms[place]
      return term.use.first.map { TranslationUnit.Term(source: term.name, target: $0) }
    }
    var seen: Set<String> = []
    let kept = source.prose.bytes.withUnsafeBufferPointer { bytes in
      locale.keepTerms.matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }.filter { seen.insert($0).inserted }
    return agreed + kept.map { TranslationUnit.Term(source: $0, target: $0) }
  }
}

extension Segment {
  /// The text with its marks as codes.
  var marked: MarkedText {
    node.map(MarkedText.init(block:)) ?? MarkedText(plain: text)
  }
}
