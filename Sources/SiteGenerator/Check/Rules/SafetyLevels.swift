import Diagnostics
import Markdown

extension RuleID {
  static let safetyLevels: RuleID = "safety-levels"
}

extension Rule {
  /// Each section of the safety text says what it is for, and something.
  static let safetyLevels = Rule(
    id: .safetyLevels, kind: .site,
    explanation: """
      Finds a safety page whose sections do not fit its levels, and a section without words.

      levels: [ask, stop, today, emergency] in its front matter says what each section above the \
      first line “---” is for, in their order, and so with which sign, colour and telephone number \
      it is shown: what to ask before the first exercise, when to stop this one, when to call the \
      clinic the same day, when to call for an ambulance. One level too few or too many, and a \
      patient would see an emergency under the wrong sign.

      Write one level for each heading, and below each heading what it announces.
      """,
    scope: .page { page in
      guard let file = page.file else { return [] }
      let levels = page.page.facts.levels
      guard let first = levels.first else { return [] }
      guard page.page.type == .safety else {
        return page.isSource
          ? [
            page.diagnostic(
              .safetyLevels, in: file, at: first.range, "Only the safety page has levels.",
              help: "Remove levels: here.")
          ] : []
      }
      let sections = SafetyText(file.body).sections
      if sections.count != levels.count {
        return [
          page.diagnostic(
            .safetyLevels, in: file, at: page.isSource ? first.range : .startOfFile,
            "The safety page has as many sections above its first --- as levels; here, there are "
              + "\(sections.count) and \(levels.count).",
            help: "Write one heading for each of: "
              + levels.map(\.value.rawValue).joined(separator: ", ") + ".")
        ]
      }
      return zip(sections, levels).filter { !$0.0.blocks.hasWords }.map { section, level in
        page.diagnostic(
          .safetyLevels, in: file, at: section.heading.location,
          "The section for “\(level.value.rawValue)” of the safety page says nothing.",
          help: "Write below its heading what it announces.")
      }
    })
}
