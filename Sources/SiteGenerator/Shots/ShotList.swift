package import Diagnostics
import Localization
import Markdown
package import OperatingSystem

/// The photographs of a site in the order in which they are best taken: all of one position together,
/// so that whoever shows the exercises lies down and gets up as seldom as may be, and within it all
/// that need the same things.
package struct ShotList: Sendable {
  package struct Group: Sendable, Hashable {
    /// The position in words of the source language; nil for pages that have none.
    package var position: String?
    package var shots: [Shot]
  }

  package var groups: [Group]
  /// The language of titles, steps and what the pictures must show.
  let language: LocaleID

  package var all: [Shot] { groups.flatMap(\.shots) }

  /// How many are there and how many are not, in one sentence.
  package var summary: String {
    let shots = all
    let missing = shots.count { !$0.isTaken }
    if shots.isEmpty { return "No page names a photograph." }
    if missing == 0 { return "Nothing is left to take: all \(shots.count) photographs are there." }
    return "\(missing) of \(shots.count) photographs are still to be taken."
  }

  init(of site: Site) {
    let source = site.locales[site.sourceLocale]
    language = source.id
    let shots = site.pages.indices.map { Self.shots(of: $0, in: site) }
    let ordered = site.pages.indices.filter { !shots[$0].isEmpty }.sorted {
      Self.precedes((site.pages[$0], shots[$0][0]), (site.pages[$1], shots[$1][0]))
    }
    let byPosition = Dictionary(grouping: ordered) {
      site.pages[$0].facts.exercise?.position.value
    }
    // A position that site.yml does not list is a problem of its page; its photographs are none.
    let unlisted = byPosition.keys.compactMap(\.self).filter { !site.settings.hasPosition($0) }
    let positions: [String?] = site.settings.positions + unlisted.sorted() + [nil]
    groups = positions.compactMap { position in
      byPosition[position].map { pages in
        Group(
          position: position.map { source.catalog.format(.position($0)) ?? $0 },
          shots: pages.flatMap { shots[$0] })
      }
    }
  }

  /// Reads the pages of a site, drafts too, for they are to have their photographs before they are
  /// published. The list is nil where nothing can be said of the site. Throws where the folder cannot
  /// be read.
  package static func read(
    site folder: String, workers: Workers
  ) throws(BuildFailure) -> (list: ShotList?, diagnostics: [Diagnostic]) {
    let (files, unreadable): (SourceFiles, [Diagnostic])
    do throws(SystemError) {
      (files, unreadable) = try SiteLoader.load(folder, workers: workers)
    } catch {
      throw .system(error)
    }
    let (source, misread) = SiteParser.parse(files, workers: workers)
    guard let source else { return (nil, unreadable + misread) }
    let (site, _) = SiteAssembler.assemble(
      source, schemas: TemplateSchemas.all, workers: workers, includesDrafts: true)
    return (ShotList(of: site), unreadable + misread)
  }

  /// What needs nothing comes first, and then pages as lists of exercises show them.
  private static func precedes(
    _ first: (page: Page, shot: Shot), _ second: (page: Page, shot: Shot)
  ) -> Bool {
    func key(_ page: Page, _ shot: Shot) -> (String, Int, String) {
      (shot.equipment.joined(separator: ", "), page.facts.order ?? .max, page.folder.path)
    }
    return key(first.page, first.shot) < key(second.page, second.shot)
  }

  private static func shots(of index: Int, in site: Site) -> [Shot] {
    let page = site.pages[index]
    guard !page.facts.pictures.isEmpty else { return [] }
    let catalog = site.locales[site.sourceLocale].catalog
    let writer = site.textWriter(for: page, in: site.sourceLocale)
    let steps = page.facts.exercise == nil ? [] : ExerciseBody(page.source.body).steps
    let misnamed = Pictures.misnamed(on: page)
    return page.facts.pictures.map { picture in
      let name = picture.name.value
      let other = misnamed.first { $0.meant.value == name }?.file.name
      let step = picture.step.flatMap { step in
        steps.indices.contains(step.value - 1)
          ? Shot.Step(number: step.value, text: writer.plain(steps[step.value - 1].plainText)) : nil
      }
      return Shot(
        path: "\(page.folder.path)/\(name)", title: writer.plain(page.source.words.title.value),
        shows: picture.shows, step: step,
        equipment: page.facts.exercise?.equipment.map {
          catalog.format(.equipment($0.value)) ?? $0.value
        } ?? [],
        isDraft: page.facts.isDraft,
        state: page.picture(name) != nil ? .taken : other.map(Shot.State.misnamed) ?? .missing,
        page: index)
    }
  }
}
