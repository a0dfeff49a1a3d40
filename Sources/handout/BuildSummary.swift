import SiteGenerator

/// What a build says at its end.
struct BuildSummary {
  let site: WrittenSite
  let exchange: StagedSite.Exchange
  let output: String

  static let twoRenames =
    "This disk cannot exchange two folders in one step: for a moment there was no site."

  func text(_ time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var lines = [
      "Built \(site.pages) pages (\(site.files) files) into \(output) in "
        + "\((seconds * 100).rounded() / 100) s."
    ]
    for withheld in site.withheld {
      lines.append("Withheld in \(withheld.locale): \(withheld.page)")
    }
    if exchange == .twoRenames {
      lines.append(Self.twoRenames)
    }
    return lines.map(TerminalText.shown).joined(separator: "\n")
  }
}
