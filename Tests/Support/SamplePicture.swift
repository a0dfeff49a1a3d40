import Foundation

/// Pictures that tests make, with libvips's own tool where a format asks for it: four quarters, red and
/// green above blue and white.
package enum SamplePicture {
  package struct Color: Hashable, Sendable, CustomStringConvertible {
    package var red, green, blue: UInt8

    package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      (self.red, self.green, self.blue) = (red, green, blue)
    }

    package var description: String { "\(red) \(green) \(blue)" }

    /// Whether a decoder may show one as the other.
    package func isNear(_ other: Color, tolerance: Int = 24) -> Bool {
      [(red, other.red), (green, other.green), (blue, other.blue)].allSatisfy {
        abs(Int($0) - Int($1)) <= tolerance
      }
    }
  }

  package static let red = Color(200, 40, 40)
  package static let green = Color(40, 160, 60)
  package static let blue = Color(50, 60, 180)
  package static let white = Color(240, 240, 240)

  /// A picture in the format PPM, which needs no library, with 8 or 16 bits to a colour.
  package static func ppm(width: Int, height: Int, bits: Int = 8) -> [UInt8] {
    var bytes = Array("P6\n\(width) \(height)\n\(bits == 8 ? 255 : 65_535)\n".utf8)
    bytes.reserveCapacity(bytes.count + width * height * 6)
    for row in 0..<height {
      for column in 0..<width {
        let isLeft = column * 2 < width
        let color =
          row * 2 < height ? (isLeft ? red : green) : (isLeft ? blue : white)
        for value in [color.red, color.green, color.blue] {
          bytes.append(value)
          if bits == 16 { bytes.append(value) }
        }
      }
    }
    return bytes
  }

  /// The colours in the middle of the quarters, those above first, each from left to right.
  package static func corners(ofPPM bytes: [UInt8]) throws -> [Color] {
    let (width, height, start) = try header(ofPPM: bytes)
    return [height / 4, height * 3 / 4].flatMap { row in
      [width / 4, width * 3 / 4].map { column in
        let place = start + (row * width + column) * 3
        return Color(bytes[place], bytes[place + 1], bytes[place + 2])
      }
    }
  }

  package static func size(ofPPM bytes: [UInt8]) throws -> (width: Int, height: Int) {
    let (width, height, _) = try header(ofPPM: bytes)
    return (width, height)
  }

  private static func header(
    ofPPM bytes: [UInt8]
  ) throws -> (width: Int, height: Int, start: Int) {
    var fields: [String] = []
    var start = 0
    while fields.count < 4, start < bytes.count {
      let isComment = bytes[start] == UInt8(ascii: "#")
      let end =
        bytes[start...].firstIndex { isComment ? $0 == 10 : [9, 10, 13, 32].contains($0) }
        ?? bytes.endIndex
      if !isComment, end > start {
        fields.append(String(decoding: bytes[start..<end], as: UTF8.self))
      }
      start = end + 1
    }
    guard fields.count == 4, fields[0] == "P6", let width = Int(fields[1]),
      let height = Int(fields[2]), bytes.count >= start + width * height * 3
    else { throw NoPicture() }
    return (width, height, start)
  }

  package struct NoPicture: Error {}

  package struct VipsFailed: Error {
    var arguments: [String]
    var status: Int32
  }

  /// Runs libvips's tool in a folder.
  package static func vips(_ arguments: String..., in folder: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["vips"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw VipsFailed(arguments: arguments, status: process.terminationStatus)
    }
  }

  /// Such a picture in the format of an ending, with options of that format in brackets.
  package static func file(
    _ type: String, width: Int, height: Int, bits: Int = 8, options: String = ""
  ) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write("source.ppm", ppm(width: width, height: height, bits: bits))
    try vips("copy", "source.ppm", "made.\(type)\(options)", in: folder.path)
    return Array(try Data(contentsOf: folder.url.appending(path: "made.\(type)")))
  }

  /// A JPEG file with what cameras write: how the picture is turned, an author, and a place.
  package static func photograph(
    width: Int, height: Int, orientation: UInt8 = 1
  ) throws -> [UInt8] {
    let plain = try file("jpg", width: width, height: height, options: "[Q=90,strip]")
    return Array(plain[..<2]) + exif(orientation: orientation) + comment + Array(plain[2...])
  }

  /// What no published file may hold.
  package static let secrets = ["Jane Roe", "Roe's telephone", "555-0142"]

  private static var comment: [UInt8] {
    let text = Array(secrets[2].utf8)
    return [0xFF, 0xFE, 0, UInt8(text.count + 2)] + text
  }

  private static func exif(orientation: UInt8) -> [UInt8] {
    func entry(_ tag: Int, _ type: UInt8, _ count: UInt8, _ value: [UInt8]) -> [UInt8] {
      [UInt8(tag >> 8), UInt8(tag & 0xFF), 0, type, 0, 0, 0, count] + value
    }
    // Behind the directory: two texts, and the directory of the place with its numbers.
    let author = Array(secrets[0].utf8) + [0]
    let camera = Array(secrets[1].utf8) + [0]
    let start = 8 + 2 + 4 * 12 + 4
    let place = start + author.count + camera.count
    let directory =
      [0, 4] as [UInt8]
      + entry(0x0110, 2, UInt8(camera.count), [0, 0, 0, UInt8(start + author.count)])
      + entry(0x0112, 3, 1, [0, orientation, 0, 0])
      + entry(0x013B, 2, UInt8(author.count), [0, 0, 0, UInt8(start)])
      + entry(0x8825, 4, 1, [0, 0, 0, UInt8(place)]) + [0, 0, 0, 0]
    let position =
      [0, 1] as [UInt8] + entry(1, 2, 2, [UInt8(ascii: "N"), 0, 0, 0]) + [0, 0, 0, 0]
    let tiff: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8] + directory + author + camera + position
    let content = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
  }
}
