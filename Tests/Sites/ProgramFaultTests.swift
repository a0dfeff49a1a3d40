import Diagnostics
import Foundation
import Testing

@testable import SiteGenerator

@Suite("Faults planted in a program of a sound site")
struct ProgramFaultTests {
  @Test("each is reported by its rule at its place, and its twin by none")
  func faults() throws {
    var files: [UInt8] = []
    for outcome in try FaultOutcome.outcomes(of: programFaults, on: soundProgram) {
      files += Array("== \(outcome.fault.name)\n\(report(outcome.added))\n".utf8)
      #expect(outcome.isFound, "\(outcome.fault.name)\n\(report(outcome.added))")
      #expect(report(outcome.addedByTwin) == "", "the twin of: \(outcome.fault.name)")
      let others = Set(outcome.others.map(\.rule.rawValue))
      #expect(others.isSubset(of: outcome.fault.company), "\(outcome.fault.name)")
    }
    try Fixtures.expect(["programs.txt": files], in: "ProgramFaults.expected")
  }

  @Test("a sound program is only still to be reviewed and accepted")
  func sound() throws {
    let site = try SoundSite.copy(soundProgram)
    let found = try prepare(site).diagnostics.filter {
      $0.subject.folder == "content/programs/first"
    }
    #expect(
      found.map { "\(place($0.location)) \($0.rule.rawValue)" } == [
        "\(Program.english):1:1 not-reviewed", "\(Program.spanish):1:1 not-accepted",
      ])
  }
}
