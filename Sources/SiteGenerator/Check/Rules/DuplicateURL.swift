import Diagnostics
import Localization

extension Rule {
  /// No two things of a site may have one address.
  static let duplicateURL = Rule(
    id: "duplicate-url", kind: .site,
    explanation: """
      Two pages, old addresses or files would have the same address on the site, and one of them \
      could never be seen. Give one of the two another slug, alias or file name.
      """,
    scope: .site { AddressBook($0).problems() })
}

/// Every file of the output with what asks for it.
private struct AddressBook {
  private enum Owner {
    case siteWide
    case page(Int, locale: Int)
    case alias(Int, locale: Int, index: Int)
    case staticFile(String)
  }

  private let site: Site

  init(_ site: Site) {
    self.site = site
  }

  func problems() -> [Diagnostic] {
    var taken: [String: Owner] = [:]
    taken.reserveCapacity(site.pages.count * site.locales.count)
    var problems: [Diagnostic] = []
    // Pages before the others, so that the page keeps its address.
    for (file, owner) in siteWide + pages + others {
      if let first = taken.updateValue(owner, forKey: file) {
        taken[file] = first
        problems.append(duplicate(file, owner, first: first))
      }
    }
    return problems + filesThatAreFolders(taken)
  }

  /// Names that would have to be a file and a folder at once. Pages stand in folders of their own, so
  /// that only the others can be such a file, or make such a folder.
  private func filesThatAreFolders(_ taken: [String: Owner]) -> [Diagnostic] {
    let others = others
    guard !others.isEmpty else { return [] }
    let madeByOthers = Set(others.flatMap { folders(above: $0.file) })
    let made =
      others.contains { !$0.file.hasSuffix("/index.html") }
      ? madeByOthers.union(pages.flatMap { folders(above: $0.file) }) : madeByOthers
    return made.sorted().compactMap { folder in
      taken[String(folder)].map { owner in
        let (location, locale) = place(of: owner)
        return Diagnostic(
          "duplicate-url", locale: locale, at: location,
          "The address /\(folder) is a file here, and elsewhere a folder with files in it.",
          help: "Give one of the two another slug, alias or file name.")
      }
    }
  }

  private func folders(above file: String) -> [Substring] {
    var folders: [Substring] = []
    var rest = file[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(rest)
    }
    return folders
  }

  private var siteWide: [(file: String, owner: Owner)] {
    SiteWideFile.allCases.map { ($0.rawValue, .siteWide) }
      + site.locales.map { (Address.program($0).file, .siteWide) }
  }

  private var pages: [(file: String, owner: Owner)] {
    site.pages.indices.filter { !site.pages[$0].facts.isDraft }.flatMap { index in
      site.locales.indices.compactMap { locale in
        site.pages[index].addresses[locale].map { ($0.file, .page(index, locale: locale)) }
      }
    }
  }

  /// Aliases and static files.
  private var others: [(file: String, owner: Owner)] {
    var others: [(file: String, owner: Owner)] = []
    for (index, page) in site.pages.enumerated() where !page.facts.isDraft {
      for (locale, file) in page.files.enumerated() {
        guard let aliases = file?.words.aliases, !aliases.isEmpty else { continue }
        for (number, alias) in aliases.enumerated() {
          others.append(
            (Address(alias: alias.value).file, .alias(index, locale: locale, index: number)))
        }
      }
    }
    return others
      + site.files.staticFiles.map { path in
        (SourceFiles.published(path), .staticFile(path))
      }
  }

  private func duplicate(_ file: String, _ owner: Owner, first: Owner) -> Diagnostic {
    let (location, locale) = place(of: owner)
    let (taken, _) = place(of: first)
    return Diagnostic(
      "duplicate-url", locale: locale, at: location,
      "The address /\(file) is taken by \(taken.path) already.",
      help: "Give one of the two another slug, alias or file name.",
      related: [Diagnostic.Related(location: taken, message: "The same address is used here.")])
  }

  private func place(of owner: Owner) -> (location: SourceLocation, locale: String?) {
    switch owner {
    case .siteWide: return (SourceLocation(path: SiteSettings.path), nil)
    case .staticFile(let path): return (SourceLocation(path: path), nil)
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
