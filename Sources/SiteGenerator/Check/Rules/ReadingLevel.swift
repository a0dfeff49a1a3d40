import Diagnostics
import Language
import Localization

extension RuleID {
  static let readingLevel: RuleID = "reading-level"
}

extension Rule {
  /// Pages, and each paragraph of some length, are written in words that most patients understand.
  static let readingLevel = Rule(
    id: .readingLevel, kind: .advice,
    explanation: """
      Measures how hard a page is to read. English: the Flesch-Kincaid school grade, at most 6 for a
      page and 8 for a paragraph of more than 30 words. Spanish: the Szigriszt-Pazos score on the
      INFLESZ scale, at least 65 for a page and 55 for a paragraph. French: the score of Kandel and \
      Moles, at least 70 for a page and 60 for a paragraph. Other languages are not measured, which is \
      noted.

      Many patients read less well than they speak, and pain makes it harder. Below 100 words a page
      is only noted, below 30 not measured, as a few words weigh too much then. Titles, headings and descriptions of pictures
      do not count; a figure, a placeholder and a kept name count as one short word each.

      Use shorter sentences and everyday words: “use” for “utilize”, “about” for “approximately”. The
      report names the paragraph to begin with.
      """,
    scope: .page { page in
      let languages = page.site.languages
      guard let file = page.file, let formula = languages.readingFormula(of: page.localeIndex)
      else { return [] }
      var total = ReadingCounts()
      var hardest: (segment: Segment, score: Double)?
      for segment in page.segments where segment.isReadInSentences {
        let counts = languages.readingCounts(of: segment.prose, formula)
        total += counts
        let score = formula.score(of: counts)
        if counts.words >= fewestWordsToName,
          hardest.map({ formula.isHarder(score, than: $0.score) }) ?? true
        {
          hardest = (segment, score)
        }
      }
      let score = formula.score(of: total)
      guard total.words > longBlock, formula.isHarder(score, than: formula.pageLimit) else {
        return []
      }
      var problem = page.diagnostic(
        .readingLevel, total.words < fewestWords ? .note : .warning, in: file, at: .startOfFile,
        "The page is hard to read: \(formula.inWords(score)); "
          + "\(formula.inWords(limit: formula.pageLimit)).",
        help: help)
      if let hardest {
        problem.related = [
          Diagnostic.Related(
            location: SourceLocation(path: file.path, range: hardest.segment.range),
            message: "Begin here: \(formula.inWords(hardest.score)).")
        ]
      }
      return [problem]
    },
    .segment { checked in
      let languages = checked.site.languages
      guard checked.page != nil, checked.segment.isReadInSentences,
        checked.segment.prose.tokens.count > longBlock,
        let formula = languages.readingFormula(of: checked.localeIndex)
      else { return [] }
      let counts = languages.readingCounts(of: checked.segment.prose, formula)
      let score = formula.score(of: counts)
      guard counts.words > longBlock, formula.isHarder(score, than: formula.blockLimit) else {
        return []
      }
      return [
        checked.diagnostic(
          .readingLevel, .warning, at: nil,
          "The \(checked.segment.place.name) is hard to read: \(formula.inWords(score)); "
            + "\(formula.inWords(limit: formula.blockLimit)).",
          help: help)
      ]
    },
    .site { site in
      site.locales.indices.filter { site.languages.readingFormula(of: $0) == nil }.map { index in
        let locale = site.locales[index]
        return Diagnostic(
          .readingLevel, .note, locale: locale.id.description,
          about: .locale(locale.id.description),
          at: SourceLocation(path: "locales/\(locale.id)/locale.yml"),
          "How hard a page is to read is not measured in \(locale.catalog.settings.name): the program "
            + "knows no formula for it.",
          help: "Let patients read the pages before they are published.")
      }
    })

  /// Of fewer words a page's score says little.
  private static let fewestWords = 100
  /// A block of more words is measured by itself; a page of no more is not measured at all.
  private static let longBlock = 30
  /// A block of fewer words is not named as the hardest of its page.
  private static let fewestWordsToName = 8

  private static let help = "Use shorter sentences and everyday words."
}

extension Segment {
  /// Whether it is written in sentences, and stands in the page for all to read.
  fileprivate var isReadInSentences: Bool {
    switch place.role {
    case .summary, .note, .paragraph, .step, .item: true
    case .title, .heading, .alt, .caption, .cue, .message: false
    }
  }
}

extension ReadingFormula {
  fileprivate func inWords(_ score: Double) -> String {
    switch self {
    case .fleschKincaid: "school grade \(rounded(score)) (Flesch-Kincaid)"
    case .szigrisztPazos: "\(rounded(score)) points on the INFLESZ scale"
    case .kandelMoles: "\(rounded(score)) points on the scale of Kandel and Moles"
    }
  }

  fileprivate func inWords(limit: Double) -> String {
    switch self {
    case .fleschKincaid: "the aim is grade \(rounded(limit)) or less"
    case .szigrisztPazos, .kandelMoles: "the aim is \(rounded(limit)) or more"
    }
  }

  /// To one digit behind the point, to the hard side: the limit itself is said of no text beyond it.
  private func rounded(_ score: Double) -> String {
    let harder: FloatingPointRoundingRule = self == .fleschKincaid ? .up : .down
    let tenths = Int((score * 10).rounded(harder))
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    return "\(sign)\(tenths.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
  }
}
