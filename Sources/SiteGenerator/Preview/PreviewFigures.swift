import Diagnostics
import Figures
import Localization

/// The sheet of all figures, each with the pictures that it stands in for.
struct PreviewFigures {
  let state: PreviewState

  static let page = "__handout/figures/index.html"
  private static let folder = "__handout/figures/"

  func page() -> [UInt8] {
    let uses = uses
    let library = state.site.figures
    let own = Set(state.site.files.figures)
    let cards = library.names.map { name in
      let path = "\(SourceFiles.figuresFolder)/\(name).yml"
      return FigureCard(
        name: name, path: path, isOwn: own.contains(path),
        url: library[name].map { _ in "/\(Self.folder)\(name).svg" }, uses: uses[name] ?? [])
    }
    let bar = ProblemBar(revision: state.revision, notices: [], problems: problems)
    return PlainPage(title: "All figures", figures: FigureSheet(cards: cards), bar: bar).bytes
  }

  /// The drawing of a figure; nil where the path is none's.
  func drawing(_ file: String) -> [UInt8]? {
    guard file.hasPrefix(Self.folder), file.hasSuffix(".svg") else { return nil }
    let name = file.dropFirst(Self.folder.count).dropLast(".svg".count)
    return state.site.figures[String(name)].map { FigureDrawing.svg($0) }
  }

  /// What is wrong with the files of the figures, as they are now.
  private var problems: [Diagnostic] {
    let folder = SourceFiles.figuresFolder + "/"
    let others = state.fileProblems.filter { $0.location.path.hasPrefix(folder) }
    return state.failures + others.filter { !state.failures.contains($0) }
  }

  private var uses: [String: [FigureUse]] {
    var uses: [String: [FigureUse]] = [:]
    let site = state.site
    for page in site.pages {
      for picture in page.facts.pictures {
        guard let figure = Pictures.figure(of: picture, on: page, in: site.figures)
        else { continue }
        uses[figure.name, default: []].append(
          FigureUse(
            title: page.source.words.title.value, shows: picture.shows ?? "",
            lang: page.source.locale.description, address: page.addresses[site.sourceLocale]))
      }
    }
    return uses
  }
}
