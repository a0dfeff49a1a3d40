import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

/// The faults of each golden file in `Faults.expected`.
private let tables: [(name: String, faults: [Fault])] = [
  ("files", fileFaults),
  ("front-matter", frontMatterFaults),
  ("settings", settingsFaults),
  ("templates", templateFaults),
  ("texts", textFaults),
  ("translations", translationFaults),
  ("language", languageFaults),
  ("amounts", amountFaults),
  ("fitness", fitnessFaults),
]

@Suite("Faults planted in a sound site")
struct FaultTests {
  @Test(
    "each fault is reported by its rule at its place, in these words",
    arguments: tables.indices)
  func faults(table: Int) throws {
    let base = try Self.problems(with: [])
    var text = ""
    for fault in tables[table].faults {
      let found = try Self.problems(with: fault.changes)
      let added = found.subtracting(base)
      text += "== \(fault.name)\n" + added.joined()
      text += base.subtracting(found).map { "no more: \($0)" }.joined() + "\n"
      #expect(
        added.contains { $0.hasPrefix(fault.place + ": ") && $0.contains("[\(fault.rule)]") },
        "\(fault.rule) at \(fault.place): \(fault.name)\n\(added.joined())")
    }
    try Self.expect(text, in: "Faults.expected/\(tables[table].name).txt")
  }

  @Test("beside each fault, what only looks like it is not reported", arguments: tables.indices)
  func twins(table: Int) throws {
    let base = try Self.problems(with: [])
    for fault in tables[table].faults {
      let found = try Self.problems(with: fault.twin)
      #expect(found.subtracting(base) == [], "the twin of: \(fault.name)")
    }
  }

  @Test("every rule of the sources has a fault here")
  func everyRule() throws {
    let planted = Set(tables.flatMap(\.faults).map(\.rule))
    // Reported by a build of a site that was built before, and by a review that no longer fits.
    let elsewhere: Set = ["vanished-url", "review-outdated"]
    #expect(try Self.rulesOfSources() == planted.union(elsewhere))
  }

  /// The problems of a changed site.
  private static func problems(with changes: [Change]) throws -> [String] {
    let site = try SoundSite.copy(changes)
    return try prepare(site).diagnostics.map { report($0) }
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

extension [String] {
  /// What is left when each of `others` is taken away once.
  fileprivate func subtracting(_ others: [String]) -> [String] {
    var others = others
    return filter { text in
      guard let place = others.firstIndex(of: text) else { return true }
      others.remove(at: place)
      return false
    }
  }
}
