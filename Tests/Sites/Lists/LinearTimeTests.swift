import Diagnostics
import Foundation
import OperatingSystem
import Testing

@testable import SiteGenerator

@Suite("Time and long lists")
struct LinearTimeTests {
  /// Four times as long a list may take so many times as long; linear is 4.
  private static let ratio = 6.0
  /// Seconds that a busy machine may add to either.
  private static let noise = 0.1
  /// What is shorter, in seconds, is lost in the time of the site around the list: a longer list is
  /// measured then, up to a length that few files of a site can hold.
  private static let shortest = 0.05
  private static let longest = 64_000

  /// Minutes in a debug build, so that only who asks for it waits: HANDOUT_LISTS=1.
  private static let isAskedFor = ProcessInfo.processInfo.environment["HANDOUT_LISTS"] != nil

  @Test(
    "every list that a site can hold is read and checked in linear time",
    .enabled(if: isAskedFor))
  func lists() throws {
    let slow = Workers(count: 2).map(PlantedList.all.count, batch: 1) { index in
      let list = PlantedList.all[index]
      do {
        return try complaint(about: list)
      } catch {
        return "\(list.name): \(error)"
      }
    }
    #expect(slow.compactMap(\.self) == [])
  }

  /// A list of more than linear time grows too fast at every length; one that does so at a single
  /// length was measured while the machine had other work.
  private func complaint(about list: PlantedList) throws -> String? {
    var count = 1_000
    var complaints: [String] = []
    while true {
      let (short, long) = try times(of: list, count)
      if long < Self.ratio * short + Self.noise { return nil }
      if short >= Self.shortest || 4 * count >= Self.longest {
        complaints.append("\(list.name): \(count) in \(short) s, \(4 * count) in \(long) s")
        if complaints.count == 2 || long == .infinity || 4 * count >= Self.longest {
          return complaints.joined(separator: "; ")
        }
      }
      count *= 4
    }
  }

  /// The seconds that a list and one four times as long take, over those of a site without it; measured
  /// again where a busy machine may be the reason that they differ.
  private func times(
    of list: PlantedList, _ count: Int
  ) throws -> (short: Double, long: Double) {
    var (base, short, long) = (Double.infinity, Double.infinity, Double.infinity)
    for _ in 0..<3 {
      base = min(base, try seconds(of: []))
      short = min(short, try seconds(of: list.changes(count)))
      // No list may take so long; one of four times the length would only be worse.
      if short > 20 { return (short, .infinity) }
      long = min(long, try seconds(of: list.changes(4 * count)))
      if long - base < Self.ratio * (short - base) + Self.noise { break }
    }
    return (max(short - base, 0), long - base)
  }

  /// The processor's time for checking and rendering a site, on this thread.
  private func seconds(of changes: [Change]) throws -> Double {
    let site = try SiteCopy(
      of: "two-locales", SoundSite.changes + ShortLexicons.changes + changes)
    return try withExtendedLifetime(site) { site in
      let start = ProcessorTime.ofThread()
      let options = BuildPipeline.Options(
        site: site.path, locales: [], date: try testDate(), workers: Workers(count: 1),
        purpose: .check)
      let preparation = try BuildPipeline.prepare(options)
      if let plan = preparation.plan { try BuildPipeline.rehearse(plan, options) }
      return ProcessorTime.ofThread() - start
    }
  }
}
