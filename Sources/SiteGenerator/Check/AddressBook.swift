import Diagnostics
import Localization

/// Every file of the output with what asks for it.
struct AddressBook {
  private enum Owner {
    /// A file that every site has.
    case siteWide
    /// A file below `assets/` that is made from this source.
    case generated(String)
    case page(Int, locale: Int)
    case alias(Int, locale: Int, index: Int)
    case staticFile(String)
    /// A list of exercises, where site.yml names it.
    case list(SourceRange?)
  }

  /// What asks for a file.
  private struct Entry {
    var file: String
    var owner: Owner
  }

  private let site: Site
  private let sitemapLimit: SitemapEntries.Limit
  /// The lists where nothing is withheld.
  private let listed: ListedExercises
  /// The files of each search where nothing is withheld.
  private let searchPages: SearchPages

  init(_ site: Site, sitemapLimit: SitemapEntries.Limit = SitemapEntries.Limit()) {
    self.site = site
    self.sitemapLimit = sitemapLimit
    let exercises = site.pages.indices.filter {
      site.pages[$0].facts.exercise != nil && !site.pages[$0].facts.isDraft
    }
    listed = ListedExercises(exercises, of: site)
    let programs = site.pages.lazy.filter { $0.type == .program && !$0.facts.isDraft }
    searchPages = SearchPages(count: exercises.count, programs: programs.count)
  }

  func problems() -> [Diagnostic] {
    var taken: [String: Entry] = [:]
    taken.reserveCapacity(site.pages.count * site.locales.count)
    var problems: [Diagnostic] = []
    let others = others
    // Pages before the others, so that the page keeps its address.
    for entry in siteWide + sitemapParts(beside: others) + pages + lists
      + generated(beside: others) + codes(beside: others) + sheets(beside: others) + others
    {
      if let first = taken.updateValue(entry, forKey: Self.folded(entry.file)) {
        taken[Self.folded(entry.file)] = first
        problems.append(duplicate(entry, first: first))
      }
    }
    return problems + filesThatAreFolders(taken, others)
  }

  /// A path as file systems compare it that take capital for small letters. (Equal strings of Swift
  /// are equal however their accents are encoded.)
  private static func folded(_ path: String) -> String {
    let isFolded = path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isFolded ? path : path.lowercased()
  }
}

/// Names that would have to be a file and a folder at once.
extension AddressBook {
  /// Pages stand in folders of their own, so that only the others can be such a file, or make such a
  /// folder.
  private func filesThatAreFolders(
    _ taken: [String: Entry], _ others: [Entry]
  ) -> [Diagnostic] {
    guard !others.isEmpty else { return [] }
    var byOthers: [String: Entry] = [:]
    for entry in others {
      for folder in Self.folders(above: entry.file) where byOthers[folder] == nil {
        byOthers[folder] = entry
      }
    }
    var bySite: Set<String> = []
    if others.contains(where: { !$0.file.hasSuffix("/index.html") }) {
      bySite = Set(
        (siteWide + pages + lists + generated(beside: others)).flatMap {
          Self.folders(above: $0.file)
        })
      bySite.insert("assets")
    }
    return bySite.union(byOthers.keys).sorted().compactMap { folder in
      taken[folder].map { conflict(of: $0, withFolderOf: byOthers[folder]) }
    }
  }

  /// Stands at the file, or at what makes the folder where the file is the site's own.
  private func conflict(of file: Entry, withFolderOf other: Entry?) -> Diagnostic {
    var isOwn = false
    switch file.owner {
    case .siteWide, .generated: isOwn = true
    case .page, .alias, .staticFile, .list: break
    }
    if isOwn, let other {
      let (location, locale) = place(of: other.owner)
      return Diagnostic(
        .duplicateURL, locale: locale, at: location,
        "The address /\(file.file) is a file of the site, and here a folder with files in it.",
        help: "Give the folder another name.")
    }
    let (location, locale) = place(of: file.owner)
    return Diagnostic(
      .duplicateURL, locale: locale, at: location,
      "The address /\(file.file) is a file here, and elsewhere a folder with files in it.",
      help: "Give one of the two another slug, alias or file name.")
  }

  private static func folders(above file: String) -> [String] {
    var folders: [String] = []
    var rest = folded(file)[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }
}

/// What asks for files.
extension AddressBook {
  private var siteWide: [Entry] {
    SiteWideFile.allCases.map { Entry(file: $0.rawValue, owner: .siteWide) }
      + site.locales.flatMap { locale in
        [Address.program(locale), .selection(locale)].map {
          Entry(file: $0.file, owner: .siteWide)
        }
      }
      + searches
  }

  private var searches: [Entry] {
    site.locales.flatMap { locale in
      searchPages.parts.map { Address.search(locale, part: $0).file }
        + searchPages.files.map { Address.search(locale).file($0) }
    }.map { Entry(file: $0, owner: .siteWide) }
  }

  /// As many as there are where nothing is withheld, since what is withheld changes; worked out
  /// where another file is named like one.
  private func sitemapParts(beside others: [Entry]) -> [Entry] {
    guard others.contains(where: { Self.folded($0.file).hasPrefix("sitemap-") }) else { return [] }
    var pages: [SitemapEntries.Addresses] = site.pages.filter { !$0.facts.isDraft }.map { page in
      site.locales.indices.compactMap { locale in
        page.addresses[locale].map { (locale: locale, address: $0) }
      }
    }
    pages.append(
      site.locales.enumerated().map { (locale: $0, address: Address.program($1)) })
    pages += searchPages.parts.map { part in
      site.locales.enumerated().map { (locale: $0, address: Address.search($1, part: part)) }
    }
    pages += listed.pages.map { list, part in
      site.locales.enumerated().map { (locale: $0, address: Address.list(list, part: part, $1)) }
    }
    let count = SitemapEntries(site, pages: pages).parts(within: sitemapLimit).count
    guard count > 1 else { return [] }
    return (1...count).map { Entry(file: SiteWideFile.sitemapPart($0), owner: .siteWide) }
  }

  private var pages: [Entry] {
    site.pages.indices.filter { !site.pages[$0].facts.isDraft }.flatMap { index in
      site.locales.indices.compactMap { locale in
        site.pages[index].addresses[locale].map {
          Entry(file: $0.file, owner: .page(index, locale: locale))
        }
      } + sidesBySide(of: index)
    }
  }

  /// Of an exercise beside each of its translations.
  private func sidesBySide(of index: Int) -> [Entry] {
    let page = site.pages[index]
    guard page.type == .exercise, let source = page.addresses[site.sourceLocale] else { return [] }
    return site.locales.indices.filter { $0 != site.sourceLocale && page.addresses[$0] != nil }
      .map { locale in
        Entry(
          file: Address.sideBySide(source, site.locales[locale]).file,
          owner: .page(index, locale: locale))
      }
  }

  /// The codes beside the pages, where another file or folder is called so too.
  private func codes(beside others: [Entry]) -> [Entry] {
    let meets = others.contains { entry in
      Self.folded(entry.file).split(separator: "/").contains { $0 == Address.codeName }
    }
    guard meets else { return [] }
    return site.pages.enumerated().filter { !$1.facts.isDraft }.flatMap { index, page in
      site.locales.indices.compactMap { locale in
        page.addresses[locale].flatMap { address in
          site.codeText(of: page, at: address).map { _ in
            Entry(file: address.codeFile, owner: .page(index, locale: locale))
          }
        }
      }
    }
  }

  /// All parts of the lists that have pages.
  private var lists: [Entry] {
    let ranges = Dictionary(
      (site.settings.regions.map { (ExerciseList(kind: .regions, id: $0.value), $0.range) }
        + site.settings.categories.map {
          (ExerciseList(kind: .categories, id: $0.value), $0.range)
        }),
      uniquingKeysWith: { first, _ in first })
    return listed.pages.flatMap { list, part in
      site.locales.map { locale in
        Entry(file: Address.list(list, part: part, locale).file, owner: .list(ranges[list]))
      }
    }
  }

  /// Aliases and static files.
  private var others: [Entry] {
    var others: [Entry] = []
    for (index, page) in site.pages.enumerated() where !page.facts.isDraft {
      for (locale, file) in page.files.enumerated() {
        guard let aliases = file?.words.aliases, !aliases.isEmpty else { continue }
        for (number, alias) in aliases.enumerated() {
          others.append(
            Entry(
              file: alias.value.file, owner: .alias(index, locale: locale, index: number)))
        }
      }
    }
    return others
      + site.files.staticFiles.map { path in
        Entry(file: SourceFiles.published(path), owner: .staticFile(path))
      }
  }

  /// The exercises beside the page of a selection, where other files stand there too.
  private func sheets(beside others: [Entry]) -> [Entry] {
    site.locales.indices.flatMap { locale -> [Entry] in
      let address = Address.selection(site.locales[locale])
      let folder = Self.folded(address.folder)
      guard others.contains(where: { Self.folded($0.file).hasPrefix(folder) }) else { return [] }
      return site.pages.indices.filter { index in
        let page = site.pages[index]
        return page.type == .exercise && !page.facts.isDraft && page.addresses[locale] != nil
      }.map { index in
        Entry(file: address.sheet(of: site.pages[index]), owner: .page(index, locale: locale))
      }
    }
  }

  /// The files below `assets/`, where static files stand there too.
  private func generated(beside others: [Entry]) -> [Entry] {
    let meets = others.contains { entry in
      Self.folded(entry.file).split(separator: "/").first == "assets"
    }
    guard meets else { return [] }
    let assets = site.assets.map {
      Entry(file: $0.file, owner: .generated("templates/assets/\($0.name)"))
    }
    let ids = site.locales.map(\.id)
    let pictures = site.pages.filter { !$0.facts.isDraft }.flatMap { page in
      Pictures.shown(on: page, locales: ids).flatMap { picture in
        Pictures.files(of: picture, on: page).map { file, _ in
          Entry(file: file, owner: .generated("\(page.folder.path)/\(picture.name)"))
        }
      }
    }
    let figures = site.placeholders.map { Entry(file: $0.file, owner: .siteWide) }
    return assets + pictures + figures
  }
}

/// Where they ask.
extension AddressBook {
  private func duplicate(_ entry: Entry, first: Entry) -> Diagnostic {
    let (location, locale) = place(of: entry.owner)
    let (taken, _) = place(of: first.owner)
    let message =
      entry.file.utf8.elementsEqual(first.file.utf8)
      ? "The address /\(entry.file) is taken by \(taken.path) already."
      : "The addresses \(shown(entry)) and \(shown(first)) are one "
        + (entry.file.hasSuffix("/index.html") ? "folder" : "file") + " on macOS and Windows."
    return Diagnostic(
      .duplicateURL, locale: locale, at: location, message,
      help: "Give one of the two another slug, alias or file name.",
      related: [Diagnostic.Related(location: taken, message: "The same address is used here.")])
  }

  private func shown(_ entry: Entry) -> String {
    let name = "index.html"
    let isPage = entry.file.hasSuffix("/\(name)")
    return "/" + (isPage ? entry.file.dropLast(name.count) : entry.file[...])
  }

  private func place(of owner: Owner) -> (location: SourceLocation, locale: String?) {
    switch owner {
    case .siteWide: return (SourceLocation(path: SiteSettings.path), nil)
    case .list(let range):
      return (SourceLocation(path: SiteSettings.path, range: range ?? .startOfFile), nil)
    case .generated(let path), .staticFile(let path): return (SourceLocation(path: path), nil)
    case .page(let page, let locale):
      return place(in: page, locale) { $0.words.slug?.range }
    case .alias(let page, let locale, let index):
      return place(in: page, locale) { $0.words.aliases[index].range }
    }
  }

  private func place(
    in page: Int, _ locale: Int, _ range: (PageFile) -> SourceRange?
  ) -> (location: SourceLocation, locale: String?) {
    let file = site.pages[page].files[locale] ?? site.pages[page].source
    return (
      SourceLocation(path: file.path, range: range(file) ?? .startOfFile),
      file.locale.description
    )
  }
}
