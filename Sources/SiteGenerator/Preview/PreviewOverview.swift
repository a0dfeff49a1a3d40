import Diagnostics
import Localization

/// The table of all pages by locale, with what is wrong with each.
struct PreviewOverview {
  let state: PreviewState

  func page() -> [UInt8] {
    let bar = ProblemBar(
      revision: state.revision,
      notices: state.checkedSite == nil ? ["The site is being checked …"] : [],
      problems: state.failures + siteWide)
    return PlainPage(title: "All pages", overview: table, bar: bar).bytes
  }

  private var table: OverviewTable {
    OverviewTable(
      locales: shownLocales.map { index in
        let locale = state.site.locales[index]
        return OverviewLocale(lang: locale.id.description, name: locale.catalog.settings.name)
      },
      rows: state.site.pages.indices.map { page in
        let source = state.site.pages[page].source
        return OverviewRow(
          lang: source.locale.description, title: source.words.title.value,
          cells: shownLocales.map { cell(PageInLocale(page: page, locale: $0)) })
      })
  }

  private var shownLocales: [Int] {
    state.locale.map { [$0] } ?? Array(state.site.locales.indices)
  }

  /// Problems that belong to no page of the table.
  private var siteWide: [Diagnostic] {
    let pseudo = state.site.locales.indices.filter(state.isPseudo)
      .map { state.site.locales[$0].id.description }
    return state.siteWide.filter { problem in
      problem.severity != .note && !pseudo.contains(problem.locale ?? "")
    }
  }

  private func cell(_ pageInLocale: PageInLocale) -> OverviewCell {
    let page = state.site.pages[pageInLocale.page]
    guard page.isMeant(for: state.site.locales[pageInLocale.locale].id) else {
      return OverviewCell(text: "not meant for it", address: nil)
    }
    guard let address = page.addresses[pageInLocale.locale] else {
      // What is missing is best seen beside what there is.
      return OverviewCell(
        text: "missing", style: "problem",
        address: state.locale == nil ? page.addresses[state.site.sourceLocale] : nil)
    }
    guard !state.isPseudo(pageInLocale.locale) else {
      return OverviewCell(text: "made from the source", address: address)
    }
    guard state.checkedSite != nil else {
      return OverviewCell(text: "being checked", address: address)
    }
    let problems = state.problems(of: pageInLocale)
    var words: [String] = []
    func add(_ word: String, _ rules: Set<RuleID>) {
      if problems.contains(where: { rules.contains($0.rule) }) { words.append(word) }
    }
    if page.facts.isDraft { words.append("draft") }
    let isWithheld = state.isWithheld(pageInLocale)
    if isWithheld { words.append("withheld") }
    let isBroken = problems.contains { $0.severity == .error } && !isWithheld
    if isBroken { words.append("stops the build") }
    add("outdated", [.outdatedTranslation, .reviewOutdated])
    add("not accepted", [.notAccepted, .recordEdited])
    add("not reviewed", [.notReviewed])
    add("placeholder pictures", [.placeholderImage])
    return OverviewCell(
      text: words.isEmpty ? "complete" : words.joined(separator: ", "),
      style: isWithheld || isBroken ? "problem" : words.isEmpty ? "" : "hint", address: address)
  }
}
