import Diagnostics
import Localization

/// A translation beside its source, as a page of the preview.
struct PreviewReading {
  let state: PreviewState

  /// nil where a file is none of the reading room's, or there is no such translation.
  func page(_ file: String) -> [UInt8]? {
    if let locale = listed(file) { return PreviewStatus(state: state, locale: locale).page() }
    guard let place = ReadingPlace(file: file), let reading = state.reading(at: place) else {
      return nil
    }
    let problems = problems(of: reading)
    let renderer = ReadingRenderer(
      reading, at: place, publication: state.output("").publication, problems: problems,
      reviewers: state.site.reviewers?.all.filter {
        $0.mayAccept(place.locale, on: state.checker.date)
      },
      neighbours: neighbours(of: place))
    let title = reading.page.map { state.site.pages[$0].source.words.title.value }
    let languages = [reading.sourceLocale, reading.locale].map(\.catalog.settings.name)
    return PlainPage(
      title: "\(title ?? "String table"): \(languages.joined(separator: ", "))",
      reading: renderer.view(),
      style: state.site.assets.first { $0.name == "site.css" }.map { "/\($0.file)" },
      bar: ProblemBar(
        revision: state.revision, notices: notices, problems: state.failures + problems,
        isFolded: state.failures.isEmpty)
    ).bytes
  }

  /// The language whose list of translations a file is.
  private func listed(_ file: String) -> Int? {
    state.site.locales.indices.first { index in
      index != state.site.sourceLocale && !state.isPseudo(index)
        && ReadingPlace.listURL(state.site.locales[index].id) + "index.html" == "/\(file)"
    }
  }

  private var notices: [String] {
    state.failures.isEmpty ? [] : ["This is the site as it last could be read."]
  }

  /// Without those that say how far the translation is, which every text says for itself.
  private func problems(of reading: Reading) -> [Diagnostic] {
    let all: [Diagnostic]
    if let page = reading.page {
      all = state.problems(of: PageInLocale(page: page, locale: reading.localeIndex))
    } else {
      let subject = Subject.stringTable(locale: reading.locale.id.description)
      all = state.siteWide.filter { $0.subject == subject }
    }
    return all.filter { !AcceptPipeline.ownRules.contains($0.rule) && $0.severity != .note }
  }

  private func neighbours(of place: ReadingPlace) -> (before: ReadingPlace?, next: ReadingPlace?) {
    let all = ReadingPlace.all(in: state.site, locale: place.locale)
    guard let index = all.firstIndex(of: place) else { return (nil, nil) }
    return (
      index > 0 ? all[index - 1] : nil, index + 1 < all.count ? all[index + 1] : nil
    )
  }
}
