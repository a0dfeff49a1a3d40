import Diagnostics
import Localization
import OperatingSystem

/// How far the translations are, as a page of the preview.
struct PreviewStatus {
  let state: PreviewState
  /// The only language that it speaks of; nil for all that are shown.
  var locale: Int?

  static let page = "__handout/status/index.html"

  func page() -> [UInt8] {
    let isChecked = state.checkedSite != nil
    let bar = ProblemBar(
      revision: state.revision,
      notices: isChecked ? [] : ["The site is being checked …"], problems: state.failures)
    return PlainPage(
      title: title, status: isChecked ? table : nil, bar: bar
    ).bytes
  }

  private var title: String {
    locale.map { "Translations into \(state.site.locales[$0].catalog.settings.name)" }
      ?? "Status of the translations"
  }

  private var table: StatusTable {
    let reader = StatusReader(
      site: state.site, checker: state.checker,
      listed: (try? StatusReader.listed(in: state.site.files.root)) ?? []
    ) { [state] page in
      StatusReader.Verdict(
        isWithheld: state.isWithheld(page),
        errors: state.problems(of: page).filter { $0.severity == .error }.map(\.message))
    }
    let shown = (locale ?? state.locale).map { [$0] } ?? Array(state.site.locales.indices)
    var status = reader.status(of: shown.filter { !state.isPseudo($0) }, workers: .available)
    if let locale {
      status.sort(ReadingPlace.all(in: state.site, locale: state.site.locales[locale].id))
    }
    return StatusTable(status) { ReadingPlace(locale: $0, name: $1.name).url }
  }
}

extension TranslationStatus {
  /// Puts the rows of the one language into the order in which they are read.
  fileprivate mutating func sort(_ places: [ReadingPlace]) {
    let order = Dictionary(
      places.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for index in locales.indices {
      locales[index].rows.sort { order[$0.name, default: 0] < order[$1.name, default: 0] }
    }
  }
}
