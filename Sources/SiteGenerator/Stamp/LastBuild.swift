import Diagnostics
import Localization
import OperatingSystem

/// What the last build of an output left, for a build of a site in which only the texts of some
/// exercises are others now: what it found in all other pages, and the files it wrote of them.
///
/// Anything else that changed (a front matter, a heading, another page, a template, a string table)
/// may show on any page, and nothing of the last build is used.
package struct LastBuild: Sendable {
  private let stamp: BuildStamp

  /// nil where the output has no stamp of a build like this one.
  package init?(_ key: StampKey, output: String) {
    guard let folder = try? OutputFolder(output), let stamp = BuildStamp(in: folder, of: key) else {
      return nil
    }
    self.stamp = stamp
  }

  /// What it found in pages that are as they were, by their folders; empty where more has changed than
  /// the texts of exercises.
  func findings(in files: SourceFiles) -> [String: [Diagnostic]] {
    guard let paths = stamp.sources.changes(in: files.signed), let pages = stamp.pages.entries()
    else { return [:] }
    var changed: Set<String> = []
    for path in paths {
      guard let folder = exercise(of: path), let page = pages[folder],
        path == folder || isBeside(path) || hasSameFace(path, page, in: files)
      else { return [:] }
      changed.insert(folder)
    }
    var findings: [String: [Diagnostic]] = [:]
    findings.reserveCapacity(pages.count)
    // A program shows the texts of its exercises, and is checked against them.
    for (folder, page) in pages
    where !changed.contains(folder) && !folder.hasPrefix(Self.folder(of: .programs)) {
      guard let problems = page.problems else { return [:] }
      findings[folder] = problems
    }
    return findings
  }

  /// The pages whose files are as it wrote them; `known` are the folders of those that are as they
  /// were, `withheld` is what is withheld now.
  func unchangedPages(
    of site: Site, known: Set<String>, withheld: [WithheldPage]
  ) -> Set<Int> {
    // Pages link to others by whether these are withheld.
    guard withheld == stamp.site.withheld else { return [] }
    return Set(
      site.pages.indices.filter { index in
        let folder = site.pages[index].folder
        return folder.section == .exercises && known.contains(folder.path)
      })
  }

  /// Whether its files stand in the output as it left them, and no other: a folder to which a file is
  /// added has another time.
  func isWhole(in folder: OutputFolder, workers: Workers) -> Bool {
    stamp.outputs.hold(below: folder.path, followsLinks: false, workers: workers)
  }

  /// Whether a file says something of a translation, and no page shows it.
  private func isBeside(_ path: String) -> Bool {
    path.hasSuffix(".po") || path.hasSuffix(CommentsFile.ending)
  }

  private static func folder(of section: Section) -> String { "content/\(section.rawValue)/" }

  /// The folder of the exercise that a path is or stands in; nil for all other paths.
  private func exercise(of path: String) -> String? {
    let section = Self.folder(of: .exercises)
    guard path.hasPrefix(section) else { return nil }
    let parts = path.dropFirst(section.count).split(separator: "/")
    guard let id = parts.first, parts.count <= 2 else { return nil }
    return section + id
  }

  private func hasSameFace(
    _ path: String, _ page: StampedPages.Entry, in files: SourceFiles
  ) -> Bool {
    let name = Path.name(of: path)
    guard name.hasSuffix(".md"), let locale = LocaleID(String(name.dropLast(3))),
      case .success(let text) = SourceText.read(
        path, in: files, locale: locale.description, limit: SourceText.markdownLimit)
    else { return false }
    // What of the front matter are facts is of no concern here: not a byte of it may be another.
    let parser = PageParser(section: .exercises, path: path, locale: locale, isSource: false)
    return parser.parse(text).page.map { $0.face == page.face(of: path) } ?? false
  }
}
