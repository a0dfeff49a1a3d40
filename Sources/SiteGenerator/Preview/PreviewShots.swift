import Diagnostics
import Figures
import Localization

/// The shot list as a page of the preview, to print, to tick off and to drop photographs on.
struct PreviewShots {
  let state: PreviewState

  static let page = "__handout/shots/index.html"

  func page() -> [UInt8] {
    let list = ShotList(of: state.site)
    let sheet = ShotSheet(
      summary: list.summary, isOpen: list.all.contains { !$0.isTaken },
      groups: list.groups.map { group in
        ShotGroupView(
          name: group.position ?? "No position",
          lang: group.position == nil ? "en" : list.language.description,
          shots: group.shots.map { view(of: $0, list.language) })
      })
    let bar = ProblemBar(revision: state.revision, notices: [], problems: state.failures)
    return PlainPage(title: "Photographs to take", shots: sheet, bar: bar).bytes
  }

  private func view(of shot: Shot, _ language: LocaleID) -> ShotView {
    ShotView(
      shot: shot, lang: language.description, pictureURL: picture(of: shot).map { "/" + $0 },
      pageURL: state.site.pages[shot.page].addresses[state.site.sourceLocale].map { "/" + $0.url })
  }

  /// The photograph as pages show it, or the drawing that stands in for it.
  private func picture(of shot: Shot) -> String? {
    let site = state.site
    let page = site.pages[shot.page]
    let name = String(shot.path.dropFirst(page.folder.path.count + 1))
    if let file = page.picture(name) {
      return file.isPhotograph
        ? Pictures.file(of: file.fallback, of: file, on: page) : Pictures.file(of: file, on: page)
    }
    guard let picture = page.facts.pictures.first(where: { $0.name.value == name }) else {
      return nil
    }
    let drawing =
      Pictures.figure(of: picture, on: page, in: site.figures).flatMap { site.drawings[$0.name] }
      ?? site.locales[site.sourceLocale].card
    return drawing.map { PreviewMarks.address(of: $0.file, for: shot.path) }
  }
}
