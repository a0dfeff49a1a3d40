import Diagnostics
import OperatingSystem

/// How far the translations are, as a page of the preview.
struct PreviewStatus {
  let state: PreviewState

  static let page = "__handout/status/index.html"

  func page() -> [UInt8] {
    let isChecked = state.checkedSite != nil
    let bar = ProblemBar(
      revision: state.revision,
      notices: isChecked ? [] : ["The site is being checked …"], problems: state.failures)
    return PlainPage(
      title: "Status of the translations", status: isChecked ? table : nil, bar: bar
    ).bytes
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
    let shown = state.locale.map { [$0] } ?? Array(state.site.locales.indices)
    return StatusTable(
      reader.status(of: shown.filter { !state.isPseudo($0) }, workers: .available))
  }
}
