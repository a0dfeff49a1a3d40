import Diagnostics
import Localization
import SiteGenerator

/// What `check` found, before it is put into a format.
struct CheckReport {
  /// Sorted.
  var diagnostics: [Diagnostic]
  var locales: [LocaleSummary]

  /// Of the locales asked for, all for none: their problems, and those that belong to no locale; and
  /// of these what the filter asks for.
  init(_ preparation: BuildPipeline.Preparation, locales: [LocaleID], _ filter: CheckFilter) {
    let names = Set(locales.map(\.description))
    diagnostics = preparation.diagnostics.filter { problem in
      (names.isEmpty || (problem.locale.map(names.contains) ?? true)) && filter.asksFor(problem)
    }
    self.locales = preparation.locales.filter {
      locales.isEmpty || locales.contains($0.locale)
    }
  }

  /// Without what is less grave.
  func from(_ severity: Severity) -> CheckReport {
    var report = self
    report.diagnostics.removeAll { $0.severity < severity }
    return report
  }

  func count(_ severity: Severity) -> Int {
    diagnostics.count(of: severity)
  }
}
