import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What is known of photographs")
struct PhotographMemoTests {
  private func memo() throws -> PhotographMemo {
    let folder = try TemporaryFolder()
    try folder.write("1.jpg", "one")
    let signature = try #require(FileSystem.signature(folder.path + "/1.jpg"))
    return PhotographMemo(
      photographs: [
        "content/exercises/a/1.jpg": PictureFile(
          name: "1.jpg", size: PixelSize(width: 4032, height: 3024), isTransparent: false,
          digest: String(repeating: "0a", count: 32), signature: signature),
        "content/exercises/b/é 2.png": PictureFile(
          name: "é 2.png", size: PixelSize(width: 1, height: 2), isTransparent: true,
          digest: String(repeating: "ff", count: 32), signature: signature),
      ])
  }

  @Test("it is read as it was written")
  func roundTrip() throws {
    let memo = try memo()
    #expect(PhotographMemo(memo.bytes).photographs == memo.photographs)
    #expect(PhotographMemo(PhotographMemo().bytes).photographs == [:])
  }

  @Test("bytes that are not whole, or somebody else's, tell nothing")
  func damage() throws {
    let bytes = try memo().bytes
    for length in bytes.indices {
      #expect(PhotographMemo(Array(bytes[..<length])).photographs == [:])
    }
    #expect(PhotographMemo(bytes + [0]).photographs == [:])
    var other = bytes
    other[1] ^= 1
    #expect(PhotographMemo(other).photographs == [:])
    // No length, count or number in it may do harm.
    for index in bytes.indices {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var bytes = bytes
        bytes[index] = value
        for picture in PhotographMemo(bytes).photographs.values { _ = picture.allRenditions }
      }
    }
  }
}
