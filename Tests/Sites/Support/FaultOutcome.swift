import Diagnostics
import Foundation
import OperatingSystem

@testable import SiteGenerator

/// What a planted fault and its twin change in the report of the sound site.
struct FaultOutcome: Sendable {
  var fault: Fault
  /// Problems that the fault adds, and those that it makes go away.
  var added: [Diagnostic]
  var removed: [Diagnostic]
  /// Problems that the twin adds: there should be none.
  var addedByTwin: [Diagnostic]

  /// Whether its rule reports it at its place.
  var isFound: Bool {
    added.contains { $0.rule.rawValue == fault.rule && place($0.location) == fault.place }
  }

  /// What other rules report besides.
  var others: [Diagnostic] {
    added.filter { $0.rule.rawValue != fault.rule }
  }

  /// The problems of the site that faults are planted in.
  static let clean = Result { try problems(with: []) }

  /// `ground` is what the sound site has besides, for all of them.
  static func outcomes(of faults: [Fault], on ground: [Change] = []) throws -> [FaultOutcome] {
    let base = ground.isEmpty ? try clean.get() : try problems(with: ground)
    let outcomes = Workers(count: 2).map(faults.count, batch: 1) { index in
      Result {
        let fault = faults[index]
        let found = try problems(with: ground + fault.changes)
        return FaultOutcome(
          fault: fault, added: found.subtracting(base), removed: base.subtracting(found),
          addedByTwin: try problems(with: ground + fault.twin).subtracting(base))
      }
    }
    return try outcomes.map { try $0.get() }
  }

  private static func problems(with changes: [Change]) throws -> [Diagnostic] {
    let site = try SoundSite.copy(changes)
    let diagnostics = try prepare(site, workers: 1).diagnostics
    site.expectPlaces(of: diagnostics)
    return diagnostics.filter { !isUnrecorded($0, in: site) }
  }

  /// Whether nobody has accepted a translation because a fault is about something else.
  private static func isUnrecorded(_ problem: Diagnostic, in site: SiteCopy) -> Bool {
    let record = ReviewRecord.path(besideTranslation: problem.location.path)
    return problem.rule == "not-accepted"
      && !FileManager.default.fileExists(atPath: "\(site.path)/\(record)")
  }
}

extension [Diagnostic] {
  /// What is left when each of `others` is taken away once.
  fileprivate func subtracting(_ others: [Diagnostic]) -> [Diagnostic] {
    var others = others
    return filter { problem in
      guard let place = others.firstIndex(of: problem) else { return true }
      others.remove(at: place)
      return false
    }
  }
}
