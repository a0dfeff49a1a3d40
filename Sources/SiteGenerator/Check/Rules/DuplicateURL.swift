import Localization
import Diagnostics
import YAML

extension Rule {
  /// No two things of a site may have one address.
  static let duplicateURL = Rule(
    id: "duplicate-url", kind: .site,
    scope: .site { site in
      var taken: [String: Claim] = [:]
      var problems: [Diagnostic] = []
      for (file, claim) in claims(of: site) {
        guard let first = taken[file] else {
          taken[file] = claim
          continue
        }
        problems.append(
          Diagnostic(
            "duplicate-url", locale: claim.locale, at: claim.location,
            "The address /\(file) is taken by \(first.location.path) already.",
            help: "Give one of the two another slug, alias or file name.",
            related: [
              Diagnostic.Related(
                location: first.location, message: "The same address is used here.")
            ]))
      }
      return problems + filesInFolders(taken)
    })

  /// Names that would have to be a file and a folder at once.
  private static func filesInFolders(_ taken: [String: Claim]) -> [Diagnostic] {
    var folders: Set<Substring> = []
    for file in taken.keys {
      var folder = file[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if !folders.insert(folder).inserted { break }
      }
    }
    return taken.filter { folders.contains($0.key[...]) }.map { file, claim in
      Diagnostic(
        "duplicate-url", locale: claim.locale, at: claim.location,
        "The address /\(file) is a file here, and elsewhere a folder with pages in it.",
        help: "Give one of the two another slug, alias or file name.")
    }
  }

  private struct Claim {
    var location: SourceLocation
    var locale: String?
  }

  /// Every file of the output with what asks for it: pages before aliases and static files, so that
  /// the page keeps its address.
  private static func claims(of site: Site) -> [(file: String, claim: Claim)] {
    let reserved = SiteWideFile.allCases.map { file in
      (file.rawValue, Claim(location: SourceLocation(path: SiteSettings.path), locale: nil))
    }
    var pages: [(String, Claim)] = []
    var aliases: [(String, Claim)] = []
    for page in site.pages where !page.facts.isDraft {
      for (file, address) in zip(page.files, page.addresses) {
        guard let file, let address else { continue }
        let locale = file.locale.description
        let range = file.words.slug?.range ?? .startOfFile
        pages.append(
          (
            address.file,
            Claim(location: SourceLocation(path: file.path, range: range), locale: locale)
          ))
        for alias in file.words.aliases {
          let location = SourceLocation(path: file.path, range: alias.range)
          aliases.append(
            (Address(alias: alias.value).file, Claim(location: location, locale: locale)))
        }
      }
    }
    let copied = site.files.staticFiles.map { path in
      (
        String(path.dropFirst("content/static/".count)),
        Claim(location: SourceLocation(path: path), locale: nil)
      )
    }
    return reserved + pages + aliases + copied
  }
}
