import Foundation
import OperatingSystem
import TestSupport
import Testing
import Video

@testable import SiteGenerator

@Suite("What is known of photographs and videos")
struct MediaMemoTests {
  private func memo() throws -> MediaMemo {
    let folder = try TemporaryFolder()
    try folder.write("1.jpg", "one")
    let signature = try #require(FileSystem.signature(folder.path + "/1.jpg"))
    let edits = VideoEdits([
      VideoEdits.Edit(4..<8, head: Array("free".utf8)), VideoEdits.Edit(20..<40),
    ])
    return MediaMemo(
      KnownMedia(
        pictures: [
          "content/exercises/a/1.jpg": PictureFile(
            name: "1.jpg", size: PixelSize(width: 4032, height: 3024), isTransparent: false,
            digest: String(repeating: "0a", count: 32), signature: signature),
          "content/exercises/b/é 2.png": PictureFile(
            name: "é 2.png", size: PixelSize(width: 1, height: 2), isTransparent: true,
            digest: String(repeating: "ff", count: 32), signature: signature),
        ],
        videos: [
          "content/exercises/a/1.mp4": VideoFile(
            name: "1.mp4",
            content: VideoContent(
              width: 720, height: 1280, milliseconds: 9876, hasSound: true,
              edits: try #require(edits)),
            byteCount: 123_456, digest: String(repeating: "1b", count: 32), signature: signature)
        ]))
  }

  @Test("it is read as it was written")
  func roundTrip() throws {
    let memo = try memo()
    #expect(MediaMemo(memo.bytes).media == memo.media)
    #expect(MediaMemo(MediaMemo().bytes).media == KnownMedia())
  }

  @Test("bytes that are not whole, or somebody else's, tell nothing")
  func damage() throws {
    let bytes = try memo().bytes
    for length in bytes.indices {
      #expect(MediaMemo(Array(bytes[..<length])).media == KnownMedia())
    }
    #expect(MediaMemo(bytes + [0]).media == KnownMedia())
    var other = bytes
    other[1] ^= 1
    #expect(MediaMemo(other).media == KnownMedia())
    // No length, count or number in it may do harm.
    for index in bytes.indices {
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var bytes = bytes
        bytes[index] = value
        let media = MediaMemo(bytes).media
        for picture in media.pictures.values { _ = picture.allRenditions }
        for video in media.videos.values { _ = video.content.edits.edits.map(\.range.count) }
      }
    }
  }
}
