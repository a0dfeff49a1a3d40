import Diagnostics
import Localization
import OperatingSystem

/// Reads all the files of one page's folder.
struct PageFolderParser {
  let folder: PageFolder
  let files: SourceFiles
  let settings: SiteSettings
  /// The names of all folders in `locales/`, also those in preparation.
  let known: Set<String>
  var media = KnownMedia()

  /// `readsRecords` is false where nobody is going to compare the page with its records, or to look at
  /// the comments on it.
  func parse(readsRecords: Bool = true) -> (page: PageSource, diagnostics: [Diagnostic]) {
    var page = PageSource(
      folder: folder, source: nil, isDraft: false, translations: [], unreadable: [], records: [:],
      pictures: [])
    var diagnostics: [Diagnostic] = []
    for name in folder.files {
      var found: [Diagnostic] = []
      let type = Path.fileExtension(of: name)
      if name.hasSuffix(".md") {
        parse(name, into: &page, &found)
      } else if name.hasSuffix(".po") {
        if readsRecords { readRecord(name, into: &page, &found) }
      } else if let tag = CommentsFile.stem(of: name) {
        if readsRecords { readComments(name, on: tag, into: &page, &found) }
      } else if PixelSize.fileExtensions.contains(type) {
        readPicture(name, into: &page, &found)
      } else if VideoFile.fileExtensions.contains(type) {
        readVideo(name, into: &page, &found)
      } else if type == CaptionsFile.fileExtension {
        readCaptions(name, into: &page, &found)
      }
      if !found.isEmpty { diagnostics += found.about(subject(of: name)) }
    }
    if page.source == nil, page.unreadable.isEmpty, !hasMisnamedSource {
      diagnostics.append(
        Diagnostic(
          .orphanPage, .warning, about: .page(folder: folder.path, locale: nil),
          at: SourceLocation(path: folder.path),
          "\(folder.path) has no page in the source locale.",
          help: "Write \(folder.path)/\(settings.sourceLocale).md, or remove the folder."))
    }
    return (page, diagnostics)
  }

  /// The tags of the site's locales, also those in preparation.
  private var locales: Set<String> {
    known.union(settings.locales.map(\.value.description))
  }

  /// Whether a file is meant to be the source page and has another name, which a rule reports.
  private var hasMisnamedSource: Bool {
    let source = "\(settings.sourceLocale).md"
    return folder.files.contains { StrayName.meant($0, locales: locales) == source }
  }

  /// The page in the locale that a file is named after, as `es.md`, `es.po`, `es.notes.yml` and
  /// `1.es.jpg` are.
  private func subject(of name: String) -> Subject {
    let tag =
      CommentsFile.stem(of: name).map { $0[...] }
      ?? name.split(separator: ".", omittingEmptySubsequences: false).dropLast().last
    let locale = settings.locales.first { locale in
      tag.map { locale.value.description == $0 } ?? false
    }
    return .page(folder: folder.path, locale: locale?.value.description)
  }

  private func parse(
    _ name: String, into page: inout PageSource, _ diagnostics: inout [Diagnostic]
  ) {
    let path = "\(folder.path)/\(name)"
    let tag = String(name.dropLast(3))
    guard let locale = settings.locales.first(where: { $0.value.description == tag })?.value else {
      if !known.contains(tag), StrayName.meant(name, locales: locales) == nil {
        diagnostics.append(
          Diagnostic(
            .orphanPage, .warning, at: SourceLocation(path: path),
            "\(path) belongs to no locale of the site.",
            help: "A page file is named after its locale, such as "
              + "\(settings.sourceLocale).md."))
      }
      return
    }
    let read = SourceText.read(
      path, in: files, locale: tag, limit: SourceText.markdownLimit)
    switch read {
    case .failure(let failure):
      diagnostics += failure.diagnostics
      page.unreadable.append(locale)
    case .success(let text):
      let isSource = locale == settings.sourceLocale
      let parser = PageParser(
        section: folder.section, path: path, locale: locale, isSource: isSource)
      let parsed = parser.parse(text)
      let file = parsed.page
      diagnostics += parsed.diagnostics
      if isSource { page.isDraft = parsed.isDraft }
      if let file, isSource {
        page.source = file
      } else if let file {
        page.translations.append(file)
      } else {
        page.unreadable.append(locale)
      }
    }
  }

  /// Reads the record of a translation; a rule reports one that belongs to none.
  private func readRecord(
    _ name: String, into page: inout PageSource, _ diagnostics: inout [Diagnostic]
  ) {
    guard let locale = translation(String(name.dropLast(3))) else { return }
    page.records[locale] = RecordParser(
      path: "\(folder.path)/\(name)", locale: locale, files: files
    ).parse(into: &diagnostics)
  }

  /// Reads the comments on a translation; a rule reports those on none.
  private func readComments(
    _ name: String, on tag: String, into page: inout PageSource,
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let locale = translation(tag) else { return }
    page.comments[locale] = CommentsParser(
      path: "\(folder.path)/\(name)", locale: locale, files: files
    ).parse(into: &diagnostics)
  }

  /// The locale with a tag, where the folder has a translation into it.
  private func translation(_ tag: String) -> LocaleID? {
    guard tag != settings.sourceLocale.description, folder.files.contains("\(tag).md") else {
      return nil
    }
    return settings.locales.first { $0.value.description == tag }?.value
  }

  private func readVideo(
    _ name: String, into page: inout PageSource, _ diagnostics: inout [Diagnostic]
  ) {
    let path = "\(folder.path)/\(name)"
    let parser = VideoParser(path: path, files: files)
    let known = media.videos[path].flatMap { video in
      video.signature == FileSystem.signature(files.absolute(path)) ? video : nil
    }
    guard let video = known ?? parser.parse(into: &diagnostics) else { return }
    if let advice = parser.advice(on: video) { diagnostics.append(advice) }
    page.videos.append(video)
  }

  /// Reads captions in one of the site's languages; a rule reports those of no video.
  private func readCaptions(
    _ name: String, into page: inout PageSource, _ diagnostics: inout [Diagnostic]
  ) {
    guard let tag = CaptionsFile.parts(of: name)?.locale,
      let locale = settings.locales.first(where: { $0.value.description == tag })?.value
    else { return }
    let parser = CaptionsFileParser(
      path: "\(folder.path)/\(name)", locale: locale, files: files)
    if let captions = parser.parse(into: &diagnostics) { page.captions.append(captions) }
  }

  private func readPicture(
    _ name: String, into page: inout PageSource, _ diagnostics: inout [Diagnostic]
  ) {
    let path = "\(folder.path)/\(name)"
    let (picture, problems) = PictureParser(path: path).parse(
      files.absolute(path), known: media.pictures[path])
    if let picture { page.pictures.append(picture) }
    diagnostics += problems
  }
}
