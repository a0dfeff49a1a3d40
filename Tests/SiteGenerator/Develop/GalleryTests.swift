import Foundation
import OperatingSystem
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Photographs as they come")
struct GalleryTests {
  typealias Color = SamplePicture.Color

  /// The quarters of the sample as it is stored.
  private static let stored = [
    SamplePicture.red, SamplePicture.green, SamplePicture.blue, SamplePicture.white,
  ]

  private func expect(
    _ room: DarkRoom, _ file: String, _ expected: [Color] = stored, width: Int, height: Int,
    tolerance: Int = 24, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let pixels = try room.pixels(file)
    let size = try SamplePicture.size(ofPPM: pixels)
    #expect(
      PixelSize(width: size.width, height: size.height) == PixelSize(width: width, height: height),
      "\(file)", sourceLocation: sourceLocation)
    let found = try SamplePicture.corners(ofPPM: pixels)
    #expect(
      zip(found, expected).allSatisfy { $0.isNear($1, tolerance: tolerance) },
      "\(file): \(found), not \(expected)", sourceLocation: sourceLocation)
  }

  /// The names of the parts that a file is made of.
  private func parts(_ file: String, _ bytes: [UInt8]) -> [String] {
    switch Path.fileExtension(of: file) {
    case "webp":
      var (names, start): ([String], Int) = ([], 12)
      while start + 8 <= bytes.count {
        names.append(String(decoding: bytes[start..<start + 4], as: UTF8.self))
        let size = bytes[start + 4..<start + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
        start += 8 + size + size & 1
      }
      return names
    case "png":
      var (names, start): ([String], Int) = ([], 8)
      while start + 8 <= bytes.count {
        names.append(String(decoding: bytes[start + 4..<start + 8], as: UTF8.self))
        start += 12 + bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
      }
      return names
    default:
      let segments = JPEGSegments(bytes).map(Array.init) ?? []
      return segments.map { String($0.marker, radix: 16) }
    }
  }

  private func expectNothingBeside(
    _ files: [String: [UInt8]], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    // Pixels and how they are coded; of JPEG the sign of the format, tables, frames.
    let known: Set<String> = [
      "VP8 ", "VP8L", "VP8X", "ALPH", "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "e0", "db", "c0",
      "c2", "c4", "dd",
    ]
    for (file, bytes) in files {
      let parts = parts(file, bytes)
      #expect(!parts.isEmpty, "\(file)", sourceLocation: sourceLocation)
      #expect(
        Set(parts).subtracting(known) == [], "\(file)", sourceLocation: sourceLocation)
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in SamplePicture.secrets + ["Exif", "GPS", "http:", "ICC_PROFILE"] {
        #expect(!text.contains(secret), "\(secret) in \(file)", sourceLocation: sourceLocation)
      }
    }
    guard let tags = try ExifTool.tags(in: files) else { return }
    #expect(tags.keys.sorted() == files.keys.sorted(), sourceLocation: sourceLocation)
    for (file, tags) in tags {
      #expect(
        tags.filter { !ExifTool.isOfPicture($0) } == [], "\(file)", sourceLocation: sourceLocation)
    }
  }

  @Test(
    "what must not be found beside a picture would be found", arguments: ["jpg", "png", "webp"])
  func exifTool(type: String) throws {
    let name = "1.\(type)"
    let bytes = try SamplePicture.file(type, width: 60, height: 40, orientation: 6)
    guard let tags = try ExifTool.tags(in: [name: bytes])?[name] else { return }
    let found = tags.filter { !ExifTool.isOfPicture($0) }
    #expect(found.isSuperset(of: ["EXIF:Artist", "EXIF:Model", "EXIF:Orientation"]), "\(found)")
  }

  /// Which quarter of the picture as it is stored stands where, for each way to hold a camera.
  private static let turns: [(UInt8, [Int])] = [
    (1, [0, 1, 2, 3]), (2, [1, 0, 3, 2]), (3, [3, 2, 1, 0]), (4, [2, 3, 0, 1]),
    (5, [0, 2, 1, 3]), (6, [2, 0, 3, 1]), (7, [3, 1, 2, 0]), (8, [1, 3, 0, 2]),
  ]

  @Test(
    "a photograph is upright, whichever way the camera was held, and nothing beside the picture is left",
    arguments: turns)
  func orientations(orientation: UInt8, order: [Int]) throws {
    let room = try DarkRoom()
    let photograph = try SamplePicture.photograph(
      width: 1800, height: 1200, orientation: orientation)
    #expect(String(decoding: photograph, as: UTF8.self).contains(SamplePicture.secrets[0]))
    let files = try room.develop(photograph)
    #expect(
      files.keys.sorted() == ["1600.webp", "480.webp", "960.jpg", "960.webp"]
        || orientation > 4
          && files.keys.sorted() == ["1200.webp", "480.webp", "960.jpg", "960.webp"]
    )
    let expected = order.map { Self.stored[$0] }
    for (file, width) in [("480.webp", 480), ("960.webp", 960), ("960.jpg", 960)] {
      let height = orientation > 4 ? width * 3 / 2 : width * 2 / 3
      try expect(room, file, expected, width: width, height: height)
    }
    try expectNothingBeside(files)
  }

  @Test(
    "so are those of other formats, each in its own way to say it",
    arguments: ["png", "webp", "avif", "heic"], turns)
  func orientationsOfOtherFormats(type: String, turn: (orientation: UInt8, order: [Int])) throws {
    guard (try? SamplePicture.file(type, width: 64, height: 48)) != nil else {
      // Not each libvips writes what telephones do.
      #expect(["avif", "heic"].contains(type))
      return
    }
    let made = try SamplePicture.file(type, width: 640, height: 480, orientation: turn.orientation)
    let room = try DarkRoom()
    let files = try room.develop(made, as: "1.\(type)")
    let isOnSide = turn.orientation > 4
    let (width, height) = isOnSide ? (480, 640) : (640, 480)
    #expect(
      files.keys.sorted()
        == (isOnSide ? ["480.jpg", "480.webp"] : ["480.webp", "640.jpg", "640.webp"]))
    let expected = turn.order.map { Self.stored[$0] }
    for file in files.keys where !file.hasPrefix("480.webp") || isOnSide {
      try expect(room, file, expected, width: width, height: height)
    }
    try expectNothingBeside(files)
  }

  @Test("a picture is never enlarged, be it one pixel alone")
  func small() throws {
    for (width, height, names) in [
      (1, 1, ["1.jpg", "1.webp"]), (480, 300, ["480.jpg", "480.webp"]),
      (481, 301, ["480.webp", "481.jpg", "481.webp"]),
    ] {
      let room = try DarkRoom()
      let files = try room.develop(
        SamplePicture.file("png", width: width, height: height), as: "1.png")
      #expect(files.keys.sorted() == names)
      if width > 1 {
        try expect(room, "\(width).webp", width: width, height: height)
      }
      try expectNothingBeside(files)
    }
  }

  @Test("a strip of a picture is no higher than WebP can have it")
  func strip() throws {
    let room = try DarkRoom()
    let files = try room.develop(SamplePicture.file("png", width: 500, height: 20_000), as: "1.png")
    #expect(files.keys.sorted() == ["409.jpg", "409.webp"])
    try expect(room, "409.webp", width: 409, height: 16_360)
  }

  @Test("colours for print and of 16 bits become those of screens")
  func colors() throws {
    let room = try DarkRoom()
    let folder = try TemporaryFolder()
    try folder.write("source.ppm", SamplePicture.ppm(width: 600, height: 400))
    try SamplePicture.vips(
      "icc_transform", "source.ppm", "print.jpg[Q=95]", "cmyk", "--input-profile", "srgb",
      in: folder.path)
    let print = Array(try Data(contentsOf: folder.url.appending(path: "print.jpg")))
    // Paper has no such green and blue.
    try expectNothingBeside(room.develop(print))
    try expect(room, "600.webp", width: 600, height: 400, tolerance: 60)

    let deep = try DarkRoom()
    let bytes = try SamplePicture.file("png", width: 600, height: 400, bits: 16)
    #expect(bytes[24] == 16)
    try expectNothingBeside(deep.develop(bytes, as: "1.png"))
    try expect(deep, "600.webp", width: 600, height: 400)
    try expect(deep, "600.jpg", width: 600, height: 400)
  }

  @Test("what can be seen through stays so, in WebP and in PNG")
  func transparency() throws {
    let folder = try TemporaryFolder()
    try folder.write("source.ppm", SamplePicture.ppm(width: 600, height: 400))
    for type in ["png", "webp"] {
      try SamplePicture.vips(
        "bandjoin_const", "source.ppm", "made.\(type)", "128", in: folder.path)
      let room = try DarkRoom()
      let files = try room.develop(
        Array(try Data(contentsOf: folder.url.appending(path: "made.\(type)"))), as: "1.\(type)")
      #expect(files.keys.sorted() == ["480.webp", "600.png", "600.webp"])
      // Half of each colour on white.
      let paler = Self.stored.map {
        Color($0.red / 2 + 127, $0.green / 2 + 127, $0.blue / 2 + 127)
      }
      for file in files.keys {
        try expect(
          room, file, paler, width: file == "480.webp" ? 480 : 600,
          height: file == "480.webp" ? 320 : 400)
      }
      try expectNothingBeside(files)
    }
  }

  @Test("of a picture that moves the first frame is shown")
  func animation() throws {
    let folder = try TemporaryFolder()
    try folder.write("source.ppm", SamplePicture.ppm(width: 600, height: 800))
    try SamplePicture.vips(
      "webpsave", "source.ppm", "made.webp", "--page-height", "400", in: folder.path)
    let bytes = Array(try Data(contentsOf: folder.url.appending(path: "made.webp")))
    #expect(String(decoding: bytes, as: UTF8.self).contains("ANMF"))
    let room = try DarkRoom()
    try expectNothingBeside(room.develop(bytes, as: "1.webp"))
    let upper = [SamplePicture.red, SamplePicture.green]
    try expect(room, "600.webp", upper + upper, width: 600, height: 400)
  }

  @Test("telephones' own formats are read where libvips reads them", arguments: ["avif", "heic"])
  func items(type: String) throws {
    guard let bytes = try? SamplePicture.file(type, width: 600, height: 400) else { return }
    let room = try DarkRoom()
    try expectNothingBeside(room.develop(bytes, as: "1.\(type)"))
    try expect(room, "600.webp", width: 600, height: 400)
  }

  @Test("100 megapixels are no more than a picture may have")
  func large() throws {
    let folder = try TemporaryFolder()
    try SamplePicture.vips(
      "black", "made.png[compression=1]", "10000", "10000", "--bands", "3", in: folder.path)
    let room = try DarkRoom()
    let files = try room.develop(
      Array(try Data(contentsOf: folder.url.appending(path: "made.png"))), as: "1.png")
    #expect(files.keys.sorted() == ["1600.webp", "480.webp", "960.jpg", "960.webp"])
    try expectNothingBeside(files)
  }
}
