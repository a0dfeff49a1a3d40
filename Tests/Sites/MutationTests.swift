import Diagnostics
import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Mutated sites")
struct MutationTests {
  /// How many sites are mutated; HANDOUT_MUTATIONS=5000 does more.
  private static let rounds =
    ProcessInfo.processInfo.environment["HANDOUT_MUTATIONS"].flatMap(Int.init) ?? 120
  /// In seconds of the processor, for a site of thirty small files.
  private static let longest = 10.0

  @Test("whatever becomes of its files, a site is read in good time, and findings stand in them")
  func mutations() throws {
    let complaints = Workers(count: 2).map(Self.rounds, batch: 1) { round in
      Result { try complaint(round) }
    }
    #expect(try complaints.compactMap { try $0.get() } == [])
  }

  private func complaint(_ round: Int) throws -> String? {
    var generator = SeededGenerator(seed: UInt64(round))
    let site = try SiteCopy(of: "two-locales", SoundSite.changes + ShortLexicons.changes)
    return try withExtendedLifetime(site) { site in
      let files = try Fixtures.read(site.root.appending(path: "site"))
      let names = files.keys.filter { !$0.hasSuffix(".png") && !$0.hasSuffix(".jpg") }.sorted()
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard let name = names.randomElement(using: &generator), let bytes = files[name] else {
          continue
        }
        var mutation = Mutation(bytes: bytes, generator: generator)
        mutation.run()
        generator = mutation.generator
        try site.apply(.bytes(name, mutation.bytes))
      }
      let start = ProcessorTime.ofThread()
      let options = BuildPipeline.Options(
        site: site.path, locales: [], date: try testDate(), workers: Workers(count: 1),
        purpose: .check)
      let preparation = try BuildPipeline.prepare(options)
      if let plan = preparation.plan { try BuildPipeline.rehearse(plan, options) }
      let spent = ProcessorTime.ofThread() - start
      if spent > Self.longest { return "round \(round): \(spent) s" }
      let lost = preparation.diagnostics.first { !FoundPlace($0.location).isInFile(of: site) }
      return lost.map { "round \(round): \(report($0))" }
    }
  }
}

/// Changes to the bytes of a file, as a slip of the hand or a broken disk would make them.
private struct Mutation {
  var bytes: [UInt8]
  var generator: SeededGenerator

  mutating func run() {
    for _ in 0..<Int.random(in: 1...4, using: &generator) { change() }
  }

  private mutating func change() {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2:
      let copies = Array(repeating: bytes[place..<end], count: 50).joined()
      bytes.insert(contentsOf: copies, at: end)
    case 3: bytes.removeSubrange(place...)
    case 4 where place < bytes.count:
      bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
    case 5:
      let other = Int.random(in: 0...bytes.count, using: &generator)
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: other)
    default:
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      bytes.insert(contentsOf: Array(piece.utf8), at: place)
    }
  }

  private static let pieces = [
    "%{", "%{a.b}", "{{", "}}", "{{#a}}", "{{>a}}", "{{/", "---\n", "\n\n", "- ", "> ", "1. ", "[",
    "](",
    "<", "<!--", "`", "**", "\\", "&", "&#0;", ": ", "\"", "'", "{", "}", "#", "|", "\r",
    "\u{2028}", "\t",
    "\u{0}", "\u{FEFF}", "é", "👩‍👩‍👧", "0", "999999999999999999999", "1/0", ".", "…", "¿", "../", "~",
  ]
}

/// Where a finding stands, beside the file that is there.
private struct FoundPlace {
  let location: Diagnostics.SourceLocation

  init(_ location: Diagnostics.SourceLocation) {
    self.location = location
  }

  /// Whether its line is one of the file's; what is no file has a first line alone.
  func isInFile(of site: SiteCopy) -> Bool {
    let url = site.root.appending(path: "site/\(location.path)")
    let lines = (try? Data(contentsOf: url)).map { Self.lines(of: Array($0)) } ?? 1
    return (1...lines).contains(location.range.startLine) && location.range.startColumn > 0
  }

  private static func lines(of bytes: [UInt8]) -> Int {
    var (lines, isBegun, followsReturn) = (0, false, false)
    for byte in bytes {
      if byte == 10, followsReturn {
        followsReturn = false
        continue
      }
      followsReturn = byte == 13
      isBegun = byte != 10 && byte != 13
      if !isBegun { lines += 1 }
    }
    return max(1, lines + (isBegun ? 1 : 0))
  }
}
