import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

/// The faults of each golden file in `Faults.expected`.
let faultTables: [(name: String, faults: [Fault])] = [
  ("files", fileFaults),
  ("front-matter", frontMatterFaults),
  ("settings", settingsFaults),
  ("figures", figureFaults),
  ("look", lookFaults),
  ("pictures", pictureFaults),
  ("videos", videoFaults),
  ("templates", templateFaults),
  ("texts", textFaults),
  ("translations", translationFaults),
  ("language", languageFaults),
  ("amounts", amountFaults),
  ("messages", messageFaults),
  ("waivers", waiverFaults),
  ("meaning", meaningFaults),
  ("contraries", contraryFaults),
  ("sentences", sentenceFaults),
  ("records", recordFaults),
  ("reviewers", reviewerFaults),
  ("comments", commentFaults),
  ("fitness", fitnessFaults),
  ("style", styleFaults),
  ("unused", unusedFaults),
  ("regions", regionFaults),
  ("search", searchFaults),
  ("addresses", addressFaults),
  ("strays", strayFaults),
  ("arrival", arrivalFaults),
  ("metadata", metadataFaults),
  ("safety", safetyFaults),
]

/// What each fault of each table gives; planted once for all tests.
private let outcomes = Result { try faultTables.map { try FaultOutcome.outcomes(of: $0.faults) } }

@Suite("Faults planted in a sound site")
struct FaultTests {
  @Test(
    "each fault is reported by its rule at its place, in these words",
    arguments: faultTables.indices)
  func faults(table: Int) throws {
    var text = ""
    for outcome in try outcomes.get()[table] {
      text += "== \(outcome.fault.name)\n" + report(outcome.added)
      text += outcome.removed.map { "no more: \(report($0))" }.joined() + "\n"
      #expect(
        outcome.isFound,
        "\(outcome.fault.rule) at \(outcome.fault.place): \(outcome.fault.name)\n\(report(outcome.added))"
      )
    }
    try Self.expect(text, in: "Faults.expected/\(faultTables[table].name).txt")
  }

  @Test(
    "beside each fault, what only looks like it is not reported", arguments: faultTables.indices)
  func twins(table: Int) throws {
    for outcome in try outcomes.get()[table] {
      #expect(report(outcome.addedByTwin) == "", "the twin of: \(outcome.fault.name)")
    }
  }

  @Test("every rule of the sources has a fault here")
  func everyRule() throws {
    let planted = Set((faultTables.flatMap(\.faults) + programFaults).map(\.rule))
    // Reported by a build of a site that was built before, by a review that no longer fits, in
    // languages that the program does not have (`MissingLexiconTests`, `UnspacedLanguageTests`), in a
    // site of many exercises (`ListPageTests`), and in files of translators (`ReturningTests`).
    let elsewhere: Set = [
      "malformed-translation", "missing-lexicon", "no-page-of-all", "review-outdated",
      "unchecked-language", "vanished-url",
    ]
    #expect(try Self.rulesOfSources() == planted.union(elsewhere))
  }

  @Test("each rule finds all that is planted for it, and nothing on a sound site")
  func bench() throws {
    let bench = FaultBench(try outcomes.get().flatMap(\.self), clean: try FaultOutcome.clean.get())
    print(bench.table)
    #expect(bench.rows.filter { $0.found < $0.planted || $0.silentTwins < $0.planted } == [])
    #expect(bench.falseAlarms == [])
    #expect(bench.foundAmongOthers == [])
    #expect(bench.plantedForTranslations >= 60)
  }

  @Test(
    "what broke the page that this site replaces is found, each by one problem at its line",
    arguments: [
      ("a bullet that turns English in mid-sentence", "wrong-language \(File.kneeInSpanish):6:21"),
      (
        "a Spanish heading over an English paragraph",
        "wrong-language \(File.bridgeInSpanish):16:1"
      ),
      (
        "an English page title in Spanish navigation",
        "wrong-language content/pages/clinic/es.md:2:8"
      ),
    ])
  func halfTranslated(name: String, problem: String) throws {
    let outcome = try #require(
      try outcomes.get().joined().first { $0.fault.name == name })
    #expect(outcome.added.map { "\($0.rule.rawValue) \(place($0.location))" } == [problem])
  }

  @Test("every rule of the sources is explained")
  func explanations() throws {
    let explained = Set(RuleCatalog.ids.map(\.rawValue))
    #expect(try Self.rulesOfSources().subtracting(explained) == [])
    #expect(Set(Rule.all.map(\.id.rawValue)).subtracting(explained) == [])
    for id in RuleCatalog.ids {
      #expect((RuleCatalog.explanation(of: id) ?? "").split(separator: " ").count > 15, "\(id)")
    }
  }

  /// Every name that the sources give to a rule.
  private static func rulesOfSources() throws -> Set<String> {
    let sources = Fixtures.repository.appending(path: "Sources")
    var rules: Set<String> = []
    for (path, bytes) in try Fixtures.read(sources) where path.hasSuffix(".swift") {
      let text = String(decoding: bytes, as: UTF8.self)
      let name = #/(?:RuleID = |iagnostic\(\s*|report\(\s*|\bid: )"(?<rule>[a-z0-9-]+)"/#
      rules.formUnion(text.matches(of: name).map { String($0.output.rule) })
    }
    return rules
  }

  private static func expect(_ text: String, in golden: String) throws {
    let url = Fixtures.folder.appending(path: golden)
    if Fixtures.rewrites {
      try Data(text.utf8).write(to: url)
      Issue.record("\(golden) is written anew")
    } else {
      #expect(text == String(decoding: try Data(contentsOf: url), as: UTF8.self))
    }
  }
}
