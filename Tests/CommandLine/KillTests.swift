import Foundation
import Testing

@Suite("A build that is killed")
struct KillTests {
  /// How many builds are killed; HANDOUT_KILLS asks for more.
  static let rounds =
    ProcessInfo.processInfo.environment["HANDOUT_KILLS"].flatMap { Int($0) } ?? 25

  @Test("leaves the whole old or the whole new site, and the next build succeeds")
  func killed() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (try SiteCopy(in: folder), try SiteCopy(in: folder, named: "second"))
    try second.edit("templates/assets/site.css", "black", "navy")
    try second.remove("content/static/sheet.txt")
    for locale in ["en", "es"] {
      let page = "content/exercises/bridge/\(locale).md"
      try second.edit(page, "](../../static/sheet.txt)", "](../../pages/safety/en.md)")
    }
    let start = ContinuousClock.now
    let whole = try [first, second].map { site in
      let output = site.path + ".whole"
      #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
      return try Snapshot(output)
    }
    let duration = (ContinuousClock.now - start) / 2
    #expect(whole[0] != whole[1])

    let output = folder.path + "/out"
    var numbers = SeededNumbers(seed: 1)
    var killed = 0
    for round in 0..<Self.rounds {
      let site = [first, second][round % 2]
      let (old, new) = (try Snapshot(output), whole[round % 2])
      let build = try Tool.start("build", "--site", site.path, "--output", output)
      // Only time passing brings the build to a moment that nobody chose.
      usleep(UInt32.random(in: 0...microseconds(duration), using: &numbers))
      build.kill()
      if try build.wait().isKilled { killed += 1 }
      let left = try Snapshot(output)
      #expect(left == old || left == new, "round \(round)")
      #expect(try Tool.run("build", "--site", site.path, "--output", output).status == 0)
      #expect(try Snapshot(output) == new, "round \(round)")
      let state = try FileManager.default.contentsOfDirectory(
        atPath: folder.path + "/.out.handout")
      #expect(state.sorted() == ["findings", "lock", "manifest", "stamp"], "round \(round)")
    }
    #expect(killed > 0)
  }

  private func microseconds(_ duration: Duration) -> UInt32 {
    UInt32(duration / .microseconds(1))
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
