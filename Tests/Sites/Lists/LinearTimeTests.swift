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

  /// Minutes in a debug build, so that only who asks for it waits: HANDOUT_LISTS=1.
  private static let isAskedFor = ProcessInfo.processInfo.environment["HANDOUT_LISTS"] != nil

  @Test(
    "every list that a site can hold is read and checked in linear time",
    .enabled(if: isAskedFor))
  func lists() throws {
    let base = try (0..<5).map { _ in try seconds(of: []) }.min() ?? 0
    let slow = Workers(count: 2).map(PlantedList.all.count, batch: 1) { index in
      let list = PlantedList.all[index]
      do {
        return try complaint(about: list, base: base)
      } catch {
        return "\(list.name): \(error)"
      }
    }
    #expect(slow.compactMap(\.self) == [])
  }

  /// Measures again where a busy machine may be the reason.
  private func complaint(about list: PlantedList, base: Double) throws -> String? {
    var (short, long) = (Double.infinity, Double.infinity)
    for _ in 0..<3 {
      short = min(short, max(try seconds(of: list.changes(1_000)) - base, 0.001))
      // Four times as long would only be worse.
      if short > 20 { return "\(list.name): \(short) s" }
      long = min(long, try seconds(of: list.changes(4_000)) - base)
      if long < Self.ratio * short + Self.noise { return nil }
    }
    return "\(list.name): \(short) s, \(long) s"
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
