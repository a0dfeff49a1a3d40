import Diagnostics
import Figures
import Language
import Localization
import OperatingSystem
import Templates

/// The assemble stage: looks up across the files what each needs of the others.
struct SiteAssembler {
  let source: SiteSource
  /// What the templates may name: the views of the render stage.
  let schemas: [TemplateName: Schema]
  let workers: Workers
  let includesDrafts: Bool
  let previous: Previous?

  /// An earlier site of the same files but for the pages in some folders.
  struct Previous {
    var site: Site
    var changedPages: Set<String>
  }

  static func assemble(
    _ source: SiteSource, schemas: [TemplateName: Schema], workers: Workers,
    includesDrafts: Bool = false, previous: Previous? = nil
  ) -> (site: Site, diagnostics: [Diagnostic]) {
    SiteAssembler(
      source: source, schemas: schemas, workers: workers, includesDrafts: includesDrafts,
      previous: previous
    ).assemble()
  }

  private func assemble() -> (Site, [Diagnostic]) {
    var styles = StyleImports(source.assets)
    let assets = source.assets.map { OutputAsset($0, &styles) }
    let compiler = TemplateCompiler(
      library: source.templates, schemas: schemas, sourceTable: sourceLocale.catalog.table,
      assets: assets, absentAssets: source.look.absentIcons)
    let compilations = source.locales.map(compiler.compile)
    let diagnostics =
      styles.diagnostics
      + Compilation.diagnostics(
        of: compilations.flatMap { made in TemplateName.allCases.compactMap { made[$0] } })
    let pages = workers.map(source.pages.count) { index in
      known(source.pages[index]) ?? page(source.pages[index])
    }.compactMap(\.self)
    let needed = figuresNeeded(by: pages)
    let locales = zip(source.locales, compilations).map { locale, compilations in
      SiteLocale(
        id: locale.id, catalog: locale.catalog, keepTerms: locale.glossary.keep,
        record: locale.record, comments: locale.comments,
        templates: compilations.compactMapValues(\.template),
        card: needed[nil] == nil ? nil : PlaceholderPicture(cardIn: locale.catalog))
    }
    let use = TemplateUse(compilations)
    let published = zip(source.assets, assets).filter { source, asset in
      source.isOwn && !styles.imported.contains(asset.name) || use.assets.contains(asset.name)
    }.map(\.1)
    let unreadable = source.pages.filter { $0.source == nil }.map(\.folder.path)
    let site = Site(
      files: source.files, settings: source.settings, clinic: source.clinic, locales: locales,
      sourceLocale: sourceIndex, pages: pages,
      pageIndex: Dictionary(
        pages.enumerated().map { ($1.folder.path, $0) }, uniquingKeysWith: { first, _ in first }),
      unreadableFolders: Set(unreadable), look: source.look, assets: published,
      figures: source.figures,
      drawings: Dictionary(
        uniqueKeysWithValues: needed.values.compactMap(\.self).map {
          ($0.name, PlaceholderPicture($0))
        }),
      templateUse: use,
      languages: LanguageKnowledge(
        source.locales.map(\.lexicon), formats: source.locales.map(\.catalog.settings.numbers),
        terms: source.locales.map(\.glossary.terms)),
      outdatedCopies: source.outdatedCopies, waivers: source.waivers,
      reviewers: source.reviewers)
    return (site, diagnostics.about(.template))
  }

  private var sourceIndex: Int {
    source.locales.firstIndex { $0.id == source.settings.sourceLocale } ?? 0
  }

  private var sourceLocale: LocaleSource {
    source.locales[sourceIndex]
  }

  /// The figures of pictures that no file shows; nil among them where nobody has drawn what a picture
  /// shows.
  private func figuresNeeded(by pages: [Page]) -> [String?: Figure?] {
    var figures: [String?: Figure?] = [:]
    for page in pages where includesDrafts || !page.facts.isDraft {
      for picture in page.facts.pictures
      where page.picture(picture.name.value) == nil {
        let figure = Pictures.figure(of: picture, on: page, in: source.figures)
        figures.updateValue(figure, forKey: figure?.name)
      }
      for video in page.facts.videos where !page.videos.isEmpty {
        let poster = video.poster?.value
        guard poster.map({ page.picture($0) == nil }) ?? true else { continue }
        let figure = Pictures.figure(ofPoster: poster, on: page, in: source.figures)
        figures.updateValue(figure, forKey: figure?.name)
      }
    }
    return figures
  }

  /// The page as it was, where none of its files has changed.
  private func known(_ page: PageSource) -> Page? {
    guard let previous, !previous.changedPages.contains(page.folder.path) else { return nil }
    return previous.site.pageIndex[page.folder.path].map { previous.site.pages[$0] }
  }

  private func page(_ page: PageSource) -> Page? {
    guard let file = page.source, let facts = file.facts else { return nil }
    let files = source.locales.map { locale in
      locale.id == file.locale ? file : page.translations.first { $0.locale == locale.id }
    }
    return Page(
      folder: page.folder, type: PageType(page.folder), source: file, facts: facts, files: files,
      addresses: zip(files, source.locales).map { file, locale in
        file.map { address(of: $0, in: page.folder, locale: locale) }
      },
      unreadable: Set(
        page.unreadable.compactMap { id in source.locales.firstIndex { $0.id == id } }),
      records: source.locales.map { page.records[$0.id] },
      comments: source.locales.map { page.comments[$0.id] ?? [] },
      pictures: page.pictures, videos: page.videos, captions: page.captions)
  }

  private func address(
    of file: PageFile, in folder: PageFolder, locale: LocaleSource
  ) -> Address {
    let part = file.words.slug?.value ?? folder.id
    switch folder.section {
    case .exercises, .programs:
      let name = locale.catalog.settings.folders[folder.section.rawValue]?.value
      return Address(folder: "\(locale.id)/\(name ?? folder.section.rawValue)/\(part)/")
    case .pages where folder.id == "home": return Address(folder: "\(locale.id)/")
    case .pages: return Address(folder: "\(locale.id)/\(part)/")
    }
  }
}

extension OutputAsset {
  /// Names the file by its content, so that browsers may keep it for ever.
  fileprivate init(_ asset: Asset, _ styles: inout StyleImports) {
    let name = Path.name(of: asset.path)
    let type = Path.fileExtension(of: name)
    let bytes =
      switch type {
      case "css": CompactStyle.bytes(of: styles.joined(asset))
      case "js": CompactScript.bytes(of: asset.bytes)
      default: asset.bytes
      }
    let digest = SHA256.hexDigest(of: bytes).prefix(10)
    let folder = Path.parent(of: asset.path).map { $0 + "/" } ?? ""
    let stem = type.isEmpty ? name : name.dropLast(type.utf8.count + 1)
    let ending = type.isEmpty ? "" : ".\(type)"
    self.init(
      name: asset.path, file: "assets/\(folder)\(stem).\(digest)\(ending)", bytes: bytes)
  }
}
