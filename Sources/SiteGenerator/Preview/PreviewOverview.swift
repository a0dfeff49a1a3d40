import Diagnostics
import HTML
import Localization

/// The table of all pages by locale, with what is wrong with each.
struct PreviewOverview {
  let state: PreviewState

  func page() -> [UInt8] {
    let site = state.site
    let bar = ProblemBar(
      revision: state.revision,
      notices: state.checkedSite == nil ? ["The site is being checked …"] : [],
      problems: state.failures + siteWide)
    var buffer = ByteBuffer(capacity: 64 * 1024)
    PlainPage.begin("All pages", bar, into: &buffer)
    buffer.append("<table>\n<caption>Each page in each language</caption>\n<thead>\n<tr>")
    buffer.append("<th scope=\"col\">Page</th>")
    for locale in shownLocales {
      buffer.append("<th scope=\"col\" lang=\"")
      buffer.append(site.locales[locale].id.description, escapedFor: .attribute)
      buffer.append("\">")
      buffer.append(site.locales[locale].catalog.settings.name, escapedFor: .text)
      buffer.append("</th>")
    }
    buffer.append("</tr>\n</thead>\n<tbody>\n")
    for page in site.pages.indices { writeRow(page, into: &buffer) }
    buffer.append("</tbody>\n</table>\n")
    PlainPage.end(bar, into: &buffer)
    return buffer.bytes
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

  private func writeRow(_ page: Int, into buffer: inout ByteBuffer) {
    buffer.append("<tr><th scope=\"row\" lang=\"")
    buffer.append(state.site.pages[page].source.locale.description, escapedFor: .attribute)
    buffer.append("\">")
    buffer.append(state.site.pages[page].source.words.title.value, escapedFor: .text)
    buffer.append("</th>")
    for locale in shownLocales {
      let cell = cell(PageInLocale(page: page, locale: locale))
      buffer.append("<td class=\"")
      buffer.append(cell.style)
      buffer.append("\">")
      if let address = cell.address {
        buffer.append("<a href=\"/")
        buffer.append(address.url, escapedFor: .attribute)
        buffer.append("\">")
      }
      buffer.append(cell.text, escapedFor: .text)
      buffer.append(cell.address == nil ? "</td>" : "</a></td>")
    }
    buffer.append("</tr>\n")
  }

  private struct Cell {
    var text: String
    var style: StaticString
    var address: Address?
  }

  private func cell(_ place: PageInLocale) -> Cell {
    let page = state.site.pages[place.page]
    guard page.isMeant(for: state.site.locales[place.locale].id) else {
      return Cell(text: "not meant for it", style: "", address: nil)
    }
    guard let address = page.addresses[place.locale] else {
      // What is missing is best seen beside what there is.
      return Cell(
        text: "missing", style: "problem",
        address: state.locale == nil ? page.addresses[state.site.sourceLocale] : nil)
    }
    guard !state.isPseudo(place.locale) else {
      return Cell(text: "made from the source", style: "", address: address)
    }
    guard state.checkedSite != nil else {
      return Cell(text: "being checked", style: "", address: address)
    }
    let problems = state.problems(of: place)
    var words: [String] = []
    func add(_ word: String, _ rules: Set<RuleID>) {
      if problems.contains(where: { rules.contains($0.rule) }) { words.append(word) }
    }
    if page.facts.isDraft { words.append("draft") }
    let isWithheld = state.isWithheld(place)
    if isWithheld { words.append("withheld") }
    let isBroken = problems.contains { $0.severity == .error } && !isWithheld
    if isBroken { words.append("stops the build") }
    add("outdated", [.outdatedTranslation, .reviewOutdated])
    add("not accepted", [.notAccepted, .recordEdited])
    add("not reviewed", [.notReviewed])
    add("placeholder pictures", [.placeholderImage])
    return Cell(
      text: words.isEmpty ? "complete" : words.joined(separator: ", "),
      style: isWithheld || isBroken ? "problem" : words.isEmpty ? "" : "hint", address: address)
  }
}
