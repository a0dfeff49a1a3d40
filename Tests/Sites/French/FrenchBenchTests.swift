import Diagnostics
import Foundation
import Localization
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("The checks of the repository's French pages")
struct FrenchBenchTests {
  /// Of the planted faults, how many of a hundred must be found.
  private static let recall = 98
  /// How many twins may be taken for faults.
  private static let mostFalse = 1

  @Test("the pages as they are have no finding but what they wait for")
  func clean() throws {
    #expect(try report(Self.problems(with: [])) == "")
  }

  @Test("of the faults planted in them nearly all are found, and of their twins at most one")
  func bench() throws {
    let faults = FrenchFaults.all
    #expect(faults.count >= 60)
    var missed: [String] = []
    var falseAlarms: [String] = []
    for round in Self.rounds(faults) {
      let found = try Self.problems(with: round.map { ($0.page, $0.text, $0.fault) })
      missed += round.filter { planted in
        !found.contains { $0.rule.rawValue == planted.rule && $0.location.path == planted.page }
      }.map(\.name)
      falseAlarms += try Self.problems(with: round.map { ($0.page, $0.text, $0.twin) }).map(report)
    }
    print("French: \(faults.count) planted, \(missed.count) missed, \(falseAlarms.count) false")
    #expect(missed.count * 100 <= faults.count * (100 - Self.recall), "\(missed)")
    #expect(falseAlarms.count <= Self.mostFalse, "\(falseAlarms.joined())")
  }

  /// Faults that can be looked for in one check: one a page.
  private static func rounds(_ faults: [FrenchFaults.Planted]) -> [[FrenchFaults.Planted]] {
    var rounds: [[FrenchFaults.Planted]] = []
    for fault in faults {
      if let index = rounds.firstIndex(where: { !$0.map(\.page).contains(fault.page) }) {
        rounds[index].append(fault)
      } else {
        rounds.append([fault])
      }
    }
    return rounds
  }

  /// What is found in French with some texts replaced, but for reviews and photographs to come.
  private static func problems(
    with changes: [(page: String, old: String, new: String)]
  ) throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    for name in ["content", "locales", "templates"] {
      try FileManager.default.copyItem(
        at: Fixtures.repository.appending(path: name),
        to: URL(filePath: folder.path).appending(path: name))
    }
    for change in changes {
      let url = URL(filePath: folder.path).appending(path: change.page)
      let text = try String(contentsOf: url, encoding: .utf8)
      try #require(text.components(separatedBy: change.old).count == 2, "\(change.old)")
      try Data(text.replacingOccurrences(of: change.old, with: change.new).utf8).write(to: url)
    }
    let options = BuildPipeline.Options(
      site: folder.path, locales: [try #require(LocaleID("fr"))], date: try testDate(),
      workers: Workers(count: 2), purpose: .check)
    let found = try withExtendedLifetime(folder) { try BuildPipeline.prepare(options).diagnostics }
    return found.filter { $0.locale == "fr" && !expected.contains($0.rule.rawValue) }
  }

  private static let expected: Set = ["not-accepted", "placeholder-image", "outdated-translation"]
}
