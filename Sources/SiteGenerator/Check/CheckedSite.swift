import Diagnostics

/// What the rules found in a site, kept by page, so that what is known need not be looked for again.
struct CheckedSite: Sendable {
  /// Problems of the whole site and of string tables.
  var siteWide: [Diagnostic]
  /// By the position of the page in the site.
  var pages: [PageFindings]

  /// All that was found. Each part is given up as it is taken: a large site has many problems.
  consuming func problems() -> [Diagnostic] {
    var problems = siteWide
    problems.reserveCapacity(pages.reduce(problems.count) { $0 + $1.problems.count })
    for index in pages.indices {
      problems += pages[index].problems
      pages[index].problems = []
    }
    return problems
  }
}

/// What the rules find in one page, in all its locales.
struct PageFindings: Sendable {
  var problems: [Diagnostic] = []
  /// What rules over all pages compare; empty where no such rule runs.
  var translated: [TranslatedSegment] = []
}
