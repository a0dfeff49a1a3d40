package import Localization
package import OperatingSystem

extension BuildPipeline {
  package struct Options: Sendable {
    /// What the site is read for.
    package enum Purpose: Sendable {
      /// The site as it is published. Rules that only ever warn run where the build fails on
      /// warnings.
      case build(failsOnWarnings: Bool)
      /// All that can be said of the site, drafts and locales in preparation among it.
      case check
    }

    /// The site folder.
    package var site: String
    /// The locales whose pages are written; empty for all.
    package var locales: [LocaleID]
    /// The day that reviews are measured against.
    package var date: CalendarDate
    package var workers: Workers
    /// The folders that other programs are looked for in, as in PATH.
    package var searchPath: String
    package var purpose: Purpose
    /// Told how far a stage is, from any thread.
    package var onProgress: (@Sendable (Progress) -> Void)?

    package init(
      site: String, locales: [LocaleID], date: CalendarDate, workers: Workers, purpose: Purpose,
      searchPath: String = "", onProgress: (@Sendable (Progress) -> Void)? = nil
    ) {
      self.site = site
      self.locales = locales
      self.date = date
      self.workers = workers
      self.purpose = purpose
      self.searchPath = searchPath
      self.onProgress = onProgress
    }

    var includesAdvice: Bool {
      switch purpose {
      case .build(let failsOnWarnings): failsOnWarnings
      case .check: true
      }
    }

    var isCheck: Bool {
      if case .check = purpose { true } else { false }
    }

    /// The workers, telling how far a stage is.
    func workers(for stage: Progress.Stage) -> Workers {
      guard let onProgress else { return workers }
      return workers.observed { done, total in
        onProgress(Progress(stage: stage, done: done, total: total))
      }
    }
  }

  /// How much of a stage is done, in pages or files.
  package struct Progress: Sendable {
    package enum Stage: Sendable {
      case reading
      case checking
      case developing
      case rendering
    }

    package var stage: Stage
    package var done: Int
    package var total: Int
  }
}
