import Diagnostics
import Localization
import SiteGenerator

/// What `check` found, before it is put into a format.
struct CheckReport {
  /// Sorted.
  var diagnostics: [Diagnostic]
  var locales: [LocaleSummary]

  /// Of the locales asked for, all for none: their problems, and those that belong to no locale.
  init(_ preparation: BuildPipeline.Preparation, locales: [LocaleID]) {
    guard !locales.isEmpty else {
      diagnostics = preparation.diagnostics
      self.locales = preparation.locales
      return
    }
    let names = Set(locales.map(\.description))
    diagnostics = preparation.diagnostics.filter { problem in
      problem.locale.map(names.contains) ?? true
    }
    self.locales = preparation.locales.filter { locales.contains($0.locale) }
  }

  func count(_ severity: Severity) -> Int {
    diagnostics.count(of: severity)
  }
}
