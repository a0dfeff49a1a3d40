import Foundation
import Testing

@testable import Localization

@Suite("The table of plural rules")
struct GeneratedRulesTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where the files made from CLDR's data stand.
  private static let table = "Sources/Localization/Plurals/CLDRPluralRules+Table.swift"
  private static let samples = "Tests/Localization/Plurals/CLDRPluralSamples.swift"

  /// Both are written anew where the environment says HANDOUT_REWRITE_PLURAL_RULES=1; a run that
  /// changes them fails, so that nobody takes it for a test.
  private static let rewrites =
    ProcessInfo.processInfo.environment["HANDOUT_REWRITE_PLURAL_RULES"] == "1"

  @Test(
    "is the one of CLDR's data, as are the samples",
    .enabled(
      if: rewrites || PluralData.installedVersion == CLDRPluralRules.version,
      "unicode-cldr-core of the table's version is not installed"))
  func agreement() throws {
    let source = PluralSource(data: try PluralData())
    for (file, text) in [(Self.table, source.table), (Self.samples, source.samples)] {
      let url = Self.repository.appending(path: file)
      let committed = try? String(contentsOf: url, encoding: .utf8)
      if Self.rewrites, committed != text {
        try text.write(to: url, atomically: true, encoding: .utf8)
      }
      #expect(committed == text, "\(file) is not what `make plural-rules` makes")
    }
  }

  @Test("puts CLDR's sample numbers of every language into their categories")
  func sampleNumbers() throws {
    var checked = 0
    for block in CLDRPluralSamples.table.components(separatedBy: "\n\n") {
      let lines = block.split(separator: "\n")
      for language in try #require(lines.first).split(separator: " ") {
        let locale = try #require(LocaleID(String(language)))
        let rules = try #require(PluralRules(for: locale))
        for line in lines.dropFirst() {
          let category = try #require(
            PluralCategory(rawValue: String(line.prefix { $0 != " " })))
          for number in numbers(in: line) {
            #expect(rules.category(of: number) == category, "\(number) in \(language)")
            checked += 1
          }
        }
      }
    }
    #expect(checked > 5000)
  }

  /// The numbers of a line like `few 2~4, 22, 1c6, …`; `1c6` is a way to write a number that
  /// messages never have.
  private func numbers(in line: Substring) -> [Int] {
    line.drop { $0 != " " }.split { $0 == "," || $0 == " " }.flatMap { sample -> [Int] in
      let ends = sample.split(separator: "~").compactMap { Int($0) }
      return ends.count == 2 ? Array(ends[0]...ends[1]) : ends
    }
  }
}
