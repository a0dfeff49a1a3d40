import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Inflate")
struct InflateTests {
  /// What gzip packs, without what it puts around it.
  private static func packed(_ bytes: [UInt8], level: Int) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write("file", bytes)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-n", "-\(level)", "file"]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    let file = Array(try Data(contentsOf: folder.url.appending(path: "file.gz")))
    return Array(file.dropFirst(10).dropLast(8))
  }

  private static func unpack(_ bytes: [UInt8], limit: Int = 1 << 24) -> [UInt8] {
    Inflate.unpack(bytes[...], as: .plain, limit: limit).bytes
  }

  private static let samples: [[UInt8]] = {
    var random = SeededGenerator(seed: 15)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let few = (0..<90_000).map { _ in UInt8.random(in: 97...100, using: &random) }
    let text = (0..<5_000).flatMap { Array("Lift your hips \($0 * $0 % 977) times. ".utf8) }
    return [
      [], [7], Array("abcabcabcabcabc".utf8), noise, few, text, noise + text + few,
      [UInt8](repeating: 0, count: 300_000), (0..<40_000).map { UInt8($0 % 251) },
    ]
  }()

  @Test("all that gzip packs is unpacked, byte for byte", arguments: [1, 6, 9])
  func gzip(level: Int) throws {
    for sample in Self.samples {
      let packed = try Self.packed(sample, level: level)
      let unpacked = Inflate.unpack(packed[...], as: .plain, limit: 1 << 24)
      #expect(unpacked.bytes == sample)
      #expect(unpacked.read == packed.count)
      #expect(Self.unpack(packed, limit: 1000) == Array(sample.prefix(1000)))
      #expect(Self.unpack(packed + [1, 2, 3]) == sample)
    }
  }

  @Test("what is cut off is unpacked as far as it goes, and damage is no trap")
  func damage() throws {
    let sample = Array(Self.samples[5].prefix(3000))
    let packed = try Self.packed(sample, level: 9)
    for count in packed.indices {
      #expect(sample.starts(with: Self.unpack(Array(packed[..<count]))))
    }
    for place in packed.indices {
      for byte: UInt8 in [0x00, 0x55, 0xAA, 0xFF] {
        var changed = packed
        changed[place] = byte
        #expect(Self.unpack(changed, limit: 10_000).count <= 10_000)
      }
    }
  }

  @Test("a copy of what is not there, a stored block of another length, and unknown kinds end it")
  func wrong() {
    // A block of fixed codes: the copy of three bytes, one byte back.
    #expect(Self.unpack([0x03, 0x02]) == [])
    #expect(Self.unpack([0x01, 2, 0, 0xFD, 0xFF, 7, 8]) == [7, 8])
    #expect(Self.unpack([0x01, 2, 0, 0xFD, 0xFE, 7, 8]) == [])
    #expect(Self.unpack([0x07, 0, 0, 0]) == [])
  }

  @Test("the header of zlib is asked for where it must stand")
  func zlib() {
    let stored: [UInt8] = [0x01, 2, 0, 0xFD, 0xFF, 7, 8]
    func unpack(_ header: [UInt8]) -> [UInt8] {
      Inflate.unpack((header + stored)[...], as: .zlib, limit: 100).bytes
    }
    #expect(unpack([0x78, 0x9C]) == [7, 8])
    #expect(unpack([0x78, 0x01]) == [7, 8])
    #expect(unpack([0x78, 0x9D]) == [])
    #expect(unpack([0x77, 0x85]) == [])
    // With a dictionary that nobody has.
    #expect(unpack([0x78, 0xBB]) == [])
    #expect(unpack([]) == [])
  }
}
