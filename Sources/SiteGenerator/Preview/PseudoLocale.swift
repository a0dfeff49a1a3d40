import Diagnostics
import Localization
import Markdown

/// A locale made from the source, for `--pseudo`: it shows which text no translation would reach.
struct PseudoLocale: Sendable {
  let id: LocaleID

  /// The language of the source with the region XA, which is nobody's.
  init?(source: LocaleID) {
    guard let id = LocaleID("\(source.language)-XA") else { return nil }
    self.id = id
  }

  /// The site with the locale behind its own.
  func added(to site: SiteSource) -> SiteSource {
    guard let source = site.locales.first(where: { $0.id == site.settings.sourceLocale }),
      let locale = locale(source), !site.locales.contains(where: { $0.id == id })
    else { return site }
    var site = site
    site.locales.append(locale)
    site.look = site.look.addingLogoText(in: id, PseudoText.text, from: source.id)
    site.pages = site.pages.map { page in
      var page = page
      if let file = page.source { page.translations.append(self.file(file)) }
      return page
    }
    return site
  }

  private func locale(_ source: LocaleSource) -> LocaleSource? {
    guard let rules = PluralRules(for: id) else { return nil }
    var table = StringTable(locale: id, path: source.catalog.table.path)
    for key in source.catalog.table.keys {
      guard let entry = source.catalog.table[key] else { continue }
      _ = table.append(self.entry(entry), for: key)
    }
    var settings = source.catalog.settings
    settings.name = "Pseudo"
    return LocaleSource(
      id: id, catalog: Catalog(settings: settings, table: table, pluralRules: rules),
      glossary: source.glossary, lexicon: source.lexicon)
  }

  private func entry(_ entry: StringTable.Entry) -> StringTable.Entry {
    switch entry {
    case .single(let message): .single(self.message(message))
    case .plural(let forms): .plural(forms.mapValues(self.message))
    }
  }

  private func message(_ message: Located<Message>) -> Located<Message> {
    var count = 0
    let accented = message.value.mappingLiterals { text in
      count += text.count
      return PseudoText.accented(text)
    }
    return Located(
      value: accented.enclosed(PseudoText.opening, PseudoText.ending(of: count)),
      range: message.range)
  }

  private func file(_ file: PageFile) -> PageFile {
    func text(_ text: Located<String>) -> Located<String> {
      Located(value: PseudoText.text(text.value), range: text.range)
    }
    let words = PageWords(
      title: text(file.words.title), summary: text(file.words.summary), slug: file.words.slug,
      pictures: file.words.pictures.map {
        PictureWords(name: $0.name, alt: $0.alt.map(text), caption: $0.caption.map(text))
      }, videos: file.words.videos.map { VideoWords(name: $0.name, alt: $0.alt.map(text)) },
      aliases: [])
    return PageFile(
      path: file.path, locale: id, words: words, body: body(file.body),
      frontMatterDigest: file.frontMatterDigest)
  }

  /// Each paragraph and heading as one text, whatever is emphasized or linked in it.
  private func body(_ body: Document) -> Document {
    var ends: [Int: (isFirst: Bool, count: Int?)] = [:]
    for block in body.allNodes where block.kind == .paragraph || block.kind == .heading {
      let texts = block.descendants.filter { $0.kind == .text }
      guard let first = texts.first, let last = texts.last else { continue }
      ends[first.index] = (true, nil)
      ends[last.index] = (
        first.index == last.index, texts.reduce(0) { $0 + $1.literal.count }
      )
    }
    return body.mappingText { node in
      let end = ends[node.index]
      return (end?.isFirst == true ? PseudoText.opening : "") + PseudoText.accented(node.literal)
        + (end?.count.map(PseudoText.ending) ?? "")
    }
  }
}
