import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Photographs that are refused")
struct RefusalTests {
  private static let photograph = Result { try SamplePicture.photograph(width: 900, height: 600) }

  @Test("one that is cut off is not published, wherever that is", arguments: 1...10)
  func cutOff(part: Int) throws {
    for type in ["jpg", "png", "webp"] {
      let whole = try SamplePicture.file(type, width: 900, height: 600)
      let room = try DarkRoom()
      let bytes = Array(whole[..<(whole.count * part / 11)])
      guard PixelSize(of: bytes, fileExtension: type) != nil else { continue }
      let refusal = try room.refusal(bytes, as: "1.\(type)")
      guard case .refused(let reason) = refusal else {
        Issue.record("\(type) is published up to \(part) of 11: \(String(describing: refusal))")
        continue
      }
      #expect(!reason.isEmpty && !reason.contains("\n") && !reason.contains(room.folder.path))
    }
  }

  @Test("damage in the middle of a JPEG file is found, idle bytes behind a part of it are none")
  func damage() throws {
    var bytes = try Self.photograph.get()
    let middle = bytes.count / 2
    for index in middle..<middle + 60 {
      bytes[index] = UInt8(truncatingIfNeeded: index * 37) & 0x7F
    }
    let refusal = try DarkRoom().refusal(bytes)
    #expect(refusal != nil)
    var idle = try Self.photograph.get()
    idle.insert(contentsOf: [0, 0, 0], at: idle.count - 2)
    #expect(try DarkRoom().refusal(idle) == nil)
  }

  @Test("a file that was exchanged since it was read is not taken for the one that was read")
  func changed() throws {
    let room = try DarkRoom()
    let picture = try room.read(try Self.photograph.get())
    try room.folder.write("site/1.jpg", try SamplePicture.photograph(width: 900, height: 601))
    #expect(throws: PhotographDeveloper.Failure.changed) {
      try room.developer.develop(
        "\(room.folder.path)/site/1.jpg", as: picture, in: room.folder.path + "/made")
    }
  }

  @Test("a picture that is larger than its header says is not published")
  func wrongSize() throws {
    let room = try DarkRoom()
    let bytes = try Self.photograph.get()
    _ = try room.read(bytes)
    let picture = PictureFile(
      name: "1.jpg", size: PixelSize(width: 600, height: 900), isTransparent: false,
      digest: SHA256.hexDigest(of: bytes), signature: .unknown)
    #expect(
      throws: PhotographDeveloper.Failure.refused("its size is not the one that its header tells")
    ) {
      try room.developer.develop(
        "\(room.folder.path)/site/1.jpg", as: picture, in: room.folder.path + "/made")
    }
  }

  @Test("a bomb meets the limits of its process and takes nothing with it")
  func bomb() throws {
    let folder = try TemporaryFolder()
    // Interlaced: all of its pixels have to be there at once.
    try SamplePicture.vips(
      "black", "made.png[compression=9,interlace]", "6000", "6000", "--bands", "3", in: folder.path)
    let bytes = Array(try Data(contentsOf: folder.url.appending(path: "made.png")))
    #expect(bytes.count < 200_000)
    var limits = PhotographDeveloper.limits
    limits.memory = 200_000_000
    let room = try DarkRoom(limits: limits)
    #expect(try room.refusal(bytes, as: "1.png") != nil)
    #expect(try DarkRoom().refusal(bytes, as: "1.png") == nil)
  }

  @Test("a file of a format that hostile files are not tested with is not opened")
  func untrusted() throws {
    let folder = try TemporaryFolder()
    try folder.write("source.ppm", SamplePicture.ppm(width: 60, height: 40))
    try SamplePicture.vips("copy", "source.ppm", "made.v", in: folder.path)
    let bytes = Array(try Data(contentsOf: folder.url.appending(path: "made.v")))
    let room = try DarkRoom()
    try room.folder.write("site/1.jpg", bytes)
    let picture = PictureFile(
      name: "1.jpg", size: PixelSize(width: 60, height: 40), isTransparent: false,
      digest: SHA256.hexDigest(of: bytes), signature: .unknown)
    #expect(throws: PhotographDeveloper.Failure.self) {
      try room.developer.develop(
        "\(room.folder.path)/site/1.jpg", as: picture, in: room.folder.path + "/made")
    }
  }

  @Test("what libvips says becomes one line")
  func messages() {
    #expect(
      VipsMessage.reason(
        in: """

          (vips:1): VIPS-WARNING **: 10:00:00.000: error in tile 0 x 140
          VipsJpeg: Premature end of input file
          VipsJpeg: Premature end of input file

          """) == "VipsJpeg: Premature end of input file")
    #expect(VipsMessage.reason(in: "") == "libvips gives no reason")
    #expect(
      VipsMessage.reason(in: "(vips:1): VIPS-WARNING **: 10:00:00.000: odd") == "odd")
    let damage = "(vips:1): VIPS-WARNING **: 10:00:00.000: VipsJpeg: Corrupt JPEG data: "
    #expect(
      VipsMessage.damage(in: damage + "bad Huffman code\n")
        == "VipsJpeg: Corrupt JPEG data: bad Huffman code")
    #expect(VipsMessage.damage(in: damage + "3 extraneous bytes before marker 0xd9\n") == nil)
    #expect(VipsMessage.damage(in: "VipsJpeg: all is well\n") == nil)
  }
}
