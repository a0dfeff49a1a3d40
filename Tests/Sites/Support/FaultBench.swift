import Diagnostics

@testable import SiteGenerator

/// How well the rules find what is planted for them, rule by rule.
struct FaultBench {
  struct Row: Equatable {
    var rule: String
    var planted = 0
    var found = 0
    /// Of those found, where another rule reports something too.
    var amongOthers = 0
    var silentTwins = 0
    /// Problems of the site without any fault, but for those that are expected there.
    var falseAlarms = 0
  }

  private(set) var rows: [Row] = []
  /// Problems of the sound site that nobody expects there.
  let falseAlarms: [String]
  /// Faults of translations with more in their report than they may have.
  let foundAmongOthers: [String]
  let plantedForTranslations: Int

  init(_ outcomes: [FaultOutcome], clean: [Diagnostic]) {
    let translations = Set(Rule.all.filter { $0.kind == .translation }.map(\.id.rawValue))
    let alarms = clean.filter { !Self.expected.contains($0.rule.rawValue) }
    falseAlarms = alarms.map { report($0) }
    for rule in Set(outcomes.map(\.fault.rule)).sorted() {
      let own = outcomes.filter { $0.fault.rule == rule }
      let found = own.filter(\.isFound)
      rows.append(
        Row(
          rule: rule, planted: own.count, found: found.count,
          amongOthers: found.count { !$0.others.isEmpty },
          silentTwins: own.count { $0.addedByTwin.isEmpty },
          falseAlarms: alarms.count { $0.rule.rawValue == rule }))
    }
    let ofTranslations = outcomes.filter { translations.contains($0.fault.rule) }
    plantedForTranslations = ofTranslations.count
    foundAmongOthers = ofTranslations.filter {
      !Set($0.others.map(\.rule.rawValue)).isSubset(of: $0.fault.company)
    }.map { "\($0.fault.name): \($0.others.map(\.rule.rawValue).sorted())" }
  }

  /// The sound site's exercises have had no clinical review, and nobody accepted its translations.
  private static let expected: Set = ["not-reviewed", "not-accepted"]

  var table: String {
    let head = ["rule", "planted", "found", "among others", "silent twins", "false alarms"]
    let lines =
      [head]
      + rows.map { row in
        [row.rule]
          + [row.planted, row.found, row.amongOthers, row.silentTwins, row.falseAlarms].map(
            String.init)
      } + [
        [
          "all", String(rows.reduce(0) { $0 + $1.planted }),
          String(rows.reduce(0) { $0 + $1.found }), String(rows.reduce(0) { $0 + $1.amongOthers }),
          String(rows.reduce(0) { $0 + $1.silentTwins }), String(falseAlarms.count),
        ]
      ]
    return lines.map { cells in
      cells.enumerated().map { column, cell in
        let padding = String(
          repeating: " ", count: max(0, (column == 0 ? 26 : 13) - cell.count))
        return column == 0 ? cell + padding : padding + cell
      }.joined()
    }.joined(separator: "\n")
  }
}
