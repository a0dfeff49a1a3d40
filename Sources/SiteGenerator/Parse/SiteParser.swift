import Diagnostics
import Figures
import Localization
import OperatingSystem
import Templates
import YAML

/// The parse stage: reads every file of a site, spread over the workers.
struct SiteParser {
  let files: SourceFiles
  let workers: Workers
  /// Locales that are read as if site.yml listed them.
  private let alsoRead: [LocaleID]
  private let readPage: PageReading
  private let media: KnownMedia
  private var diagnostics: [Diagnostic] = []

  /// How a page's folder becomes a page: parsed, or known from an earlier reading.
  typealias PageReading =
    @Sendable (PageFolderParser) -> (
      page: PageSource, diagnostics: [Diagnostic]
    )

  /// The site is nil where so little can be read that nothing else can be said of it: site.yml, or
  /// the source locale's folder.
  static func parse(
    _ files: SourceFiles, alsoRead: [LocaleID] = [], media: KnownMedia = KnownMedia(),
    workers: Workers, readPage: @escaping PageReading = { $0.parse() }
  ) -> (site: SiteSource?, diagnostics: [Diagnostic]) {
    var parser = SiteParser(
      files: files, workers: workers, alsoRead: alsoRead, media: media,
      readPage: readPage)
    let site = parser.parse()
    return (site, parser.diagnostics)
  }

  private init(
    files: SourceFiles, workers: Workers, alsoRead: [LocaleID],
    media: KnownMedia, readPage: @escaping PageReading
  ) {
    self.files = files
    self.workers = workers
    self.alsoRead = alsoRead
    self.media = media
    self.readPage = readPage
  }

  private mutating func parse() -> SiteSource? {
    let settings = yaml(SiteSettings.path).map(SiteSettings.parse)
    let clinic = yaml(Clinic.path).map(Clinic.parse)
    diagnostics += (settings?.diagnostics ?? []) + (clinic?.diagnostics ?? [])
    let templates = parseTemplates()
    let figures = parseFigures()
    diagnostics += staticFileProblems(clinic?.clinic ?? .unknown)
    guard var settings = settings?.settings else { return nil }
    settings.locales += localesInPreparation(settings)
    let source = settings.sourceLocale
    let locales = settings.locales.compactMap {
      parseLocale($0, isSource: $0.value == source)
    }.map { $0.keeping(settings.names, of: source) }
    guard locales.contains(where: { $0.id == settings.sourceLocale }) else { return nil }
    var looks = LookParser(files: files, locales: settings.locales.map(\.value))
    let (look, lookAssets) = looks.parse()
    diagnostics += looks.diagnostics
    let waivers = parseWaivers(locales.map(\.id))
    let outdatedCopies = parseOriginals()
    let pages = parsePages(settings)
    return SiteSource(
      files: files, settings: settings, clinic: clinic?.clinic ?? .unknown, locales: locales,
      pages: pages, look: look, templates: templates,
      assets: readAssets(besides: lookAssets), figures: figures, outdatedCopies: outdatedCopies,
      waivers: waivers, reviewers: parseReviewers(settings))
  }

  /// A locale's folder; without any of its own, the site has what the program knows of the locale.
  private func folder(of locale: LocaleID) -> LocaleFolder? {
    if let own = files.localeFolders.first(where: { LocaleID($0.name) == locale }) { return own }
    let folder = LocaleFolder(name: locale.description, files: [])
    return folder.hasBase ? folder : nil
  }

  /// The locales to read that have a folder, but no line in site.yml.
  private func localesInPreparation(_ settings: SiteSettings) -> [Located<LocaleID>] {
    let known = settings.locales.map(\.value)
    return alsoRead.filter { !known.contains($0) && folder(of: $0) != nil }
      .map { Located(value: $0, range: .startOfFile) }
  }

  private mutating func text(_ path: String, about subject: Subject = .site) -> SourceText? {
    switch SourceText.read(path, in: files, limit: SourceText.textLimit) {
    case .success(let text): return text
    case .failure(let failure):
      diagnostics += failure.diagnostics.about(subject)
      return nil
    }
  }

  private mutating func yaml(_ path: String) -> YAMLNode? {
    guard let text = text(path) else { return nil }
    let parsed = YAMLNode.parse(text.bytes, path: path)
    diagnostics += parsed.diagnostics
    if parsed.node == nil, parsed.diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingField, at: SourceLocation(path: path), "\(path) is empty.",
          help: "README.md lists the fields that it needs."))
    }
    return parsed.node
  }

  private mutating func parseTemplates() -> TemplateLibrary {
    let prefix = "templates/"
    var sources: [TemplateSource] = []
    for path in files.templates {
      guard let text = text(path, about: .template) else { continue }
      let name = String(
        BaseFiles.unmarked(path).dropFirst(prefix.count).dropLast(".html".count))
      sources.append(TemplateSource(path: path, name: name, text: text.bytes))
    }
    let library = TemplateLibrary(sources)
    diagnostics += library.diagnostics.about(.template)
    return library
  }

  private mutating func parseFigures() -> FigureLibrary {
    let sources = files.figures.compactMap { path -> FigureFile? in
      let name = Path.name(of: path).dropLast(".yml".count)
      return text(path).map { FigureFile(name: String(name), path: path, bytes: $0.bytes) }
    }
    let (library, problems) = FigureLibrary.parse(sources)
    diagnostics += problems
    return library
  }

  /// The assets of the look, and all files of `templates/assets` that these do not stand in for.
  private mutating func readAssets(besides made: [Asset]) -> [Asset] {
    let taken = Set(made.map(\.path))
    return made
      + files.assets.compactMap { path in
        let name = String(BaseFiles.unmarked(path).dropFirst("templates/assets/".count))
        if taken.contains(name) {
          if BaseFiles.unmarked(path) == path { diagnostics.append(notRead(path)) }
          return nil
        }
        if let bytes = BaseFiles.bytes(marked: path) {
          return Asset(path: name, bytes: bytes, isOwn: false)
        }
        do throws(SystemError) {
          let file = try FileSystem.OpenFile(files.absolute(path))
          guard file.size <= SourceText.assetLimit else {
            diagnostics.append(
              SourceText.tooLarge(
                path, locale: nil, size: file.size, limit: SourceText.assetLimit))
            return nil
          }
          return Asset(path: name, bytes: try file.readToEnd(), isOwn: true)
        } catch {
          diagnostics.append(.unreadable(path, error))
          return nil
        }
      }
  }

  private func notRead(_ path: String) -> Diagnostic {
    Diagnostic(
      .strayFile, .warning, at: SourceLocation(path: path),
      "\(path) is not read: the site's look is in its place.",
      help: "Remove it, or give it another name; \(SourceFiles.lookPath) says how the site looks.")
  }

  /// Files of `content/static` are published as they are.
  private func staticFileProblems(_ clinic: Clinic) -> [Diagnostic] {
    let (files, name) = (files, clinic.name)
    return workers.map(files.staticFiles.count) { index in
      StaticFile(path: files.staticFiles[index], clinic: name).metadata(in: files)
    }.compactMap(\.self)
  }

  private mutating func parseLocale(
    _ id: Located<LocaleID>, isSource: Bool
  ) -> LocaleSource? {
    guard let folder = folder(of: id.value) else {
      diagnostics.append(
        Diagnostic(
          .unreadableFile, locale: id.value.description, about: .locale(id.value.description),
          at: SourceLocation(path: SiteSettings.path, range: id.range),
          "The locale \(id.value) has no folder locales/\(id.value).",
          help: "“handout new locale \(id.value)” makes one."))
      return nil
    }
    return LocaleParser(folder: folder, id: id.value, files: files, isSource: isSource)
      .parse(into: &diagnostics)
  }

  /// Which copies of the program's files it has other ones for now. A copy that cannot be read is
  /// reported where it is read as what it is.
  private mutating func parseOriginals() -> [OutdatedCopy] {
    guard let path = files.originals, let text = text(path) else { return [] }
    let parsed = Originals.parse(text.bytes, path: path)
    diagnostics += parsed.diagnostics
    let own = Set(files.templates + files.assets + files.figures)
    return parsed.originals.digests.sorted { $0.key < $1.key }.compactMap { path, digest in
      guard own.contains(path), let base = BaseFiles.bytes(of: path),
        SHA256.hexDigest(of: base) != digest.value,
        let copy = try? FileSystem.read(files.absolute(path))
      else { return nil }
      return OutdatedCopy(path: path, own: copy, base: base)
    }
  }

  /// The waivers of the site, and of each locale.
  private mutating func parseWaivers(_ locales: [LocaleID]) -> [Waiver] {
    files.waivers.flatMap { file -> [Waiver] in
      let locale = file.localeFolder.flatMap { LocaleID($0) }
      guard locale.map(locales.contains) ?? true, let text = text(file.path) else { return [] }
      let parsed = Waiver.parse(text.bytes, path: file.path, locale: locale)
      diagnostics += parsed.diagnostics.about(locale.map { .locale($0.description) } ?? .site)
      return parsed.waivers
    }
  }

  /// Who may accept texts. A file that cannot be read lets nobody.
  private mutating func parseReviewers(_ settings: SiteSettings) -> Reviewers? {
    guard files.looseFiles.contains(Reviewers.path) else { return nil }
    guard let text = text(Reviewers.path) else { return Reviewers(all: []) }
    let listed = settings.locales.map(\.value)
    let prepared = files.localeFolders.compactMap { LocaleID($0.name) }
    let parsed = Reviewers.parse(
      text.bytes, among: listed + prepared.filter { !listed.contains($0) })
    diagnostics += parsed.diagnostics
    return parsed.reviewers
  }

  private mutating func parsePages(_ settings: SiteSettings) -> [PageSource] {
    let (files, readPage, media) = (files, readPage, media)
    let known = Set(files.localeFolders.map(\.name))
    let parsed = workers.map(files.pages.count) { index in
      readPage(
        PageFolderParser(
          folder: files.pages[index], files: files, settings: settings, known: known,
          media: media))
    }
    diagnostics += parsed.flatMap(\.diagnostics)
    return parsed.map(\.page)
  }
}

extension LocaleSource {
  /// The locale with names that keep the language of the site's source; its own glossary counts first.
  fileprivate func keeping(_ names: [String], of source: LocaleID) -> LocaleSource {
    guard id.language != source.language, !names.isEmpty else { return self }
    var locale = self
    locale.glossary = glossary.over(
      Glossary(keep: KeepTerms(names.map { (term: $0, language: source) })))
    return locale
  }
}
