import Testing

@testable import SiteGenerator

@Suite("PictureEnd")
struct PictureEndTests {
  /// A header with a small copy of the picture in it, and a scan.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x06, 0xFF, 0xD8, 0xFF, 0xD9]
    + [0xFF, 0xC0, 0x00, 0x05, 0x08, 0x00, 0x01] + [0xFF, 0xDA, 0x00, 0x02, 0x41, 0xFF, 0x00, 0x42]
    + [0xFF, 0xD9]
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", Array(repeating: 1, count: 13))
    + chunk("IDAT", Array("IEND".utf8)) + chunk("IEND", [])
  private static let webp: [UInt8] =
    Array("RIFF".utf8) + [14, 0, 0, 0] + Array("WEBPVP8 ".utf8) + [2, 0, 0, 0, 7, 7]

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [9, 9, 9, 9]
  }

  private func isWhole(_ file: [UInt8], _ type: String, inPiecesOf size: Int) -> Bool {
    var end = PictureEnd(fileExtension: type)
    for start in stride(from: 0, to: file.count, by: size) {
      file[start..<min(start + size, file.count)].withUnsafeBytes { end.read($0) }
    }
    return end.isFound
  }

  static let kinds: [(type: String, file: [UInt8])] = [
    ("jpg", jpeg), ("jpeg", jpeg), ("png", png), ("webp", webp),
  ]

  @Test(
    "a whole picture is whole however it is read, and with whatever behind it", arguments: kinds)
  func whole(type: String, file: [UInt8]) {
    for size in 1...file.count {
      #expect(isWhole(file, type, inPiecesOf: size))
      #expect(isWhole(file + [1, 2, 3], type, inPiecesOf: size))
    }
  }

  @Test("a picture that is cut off anywhere is not", arguments: kinds)
  func cutOff(type: String, file: [UInt8]) {
    for length in file.indices {
      for size in [1, 3, max(1, length)] {
        #expect(!isWhole(Array(file[..<length]), type, inPiecesOf: size), "\(length)")
      }
    }
  }

  @Test("marks within segments and between scans are not taken for the end")
  func marks() {
    let ends = Array(repeating: [0xFF, 0xD9] as [UInt8], count: 32_766).joined()
    let large: [UInt8] = [0xFF, 0xE1, 0xFF, 0xFF] + ends + [0]
    let table: [UInt8] = [0xFF, 0xC4, 0x00, 0x04, 0xFF, 0xD9]
    let scan: [UInt8] = [0xFF, 0xDA, 0x00, 0x02, 0x41, 0xFF, 0x00, 0xFF, 0xD3, 0x42]
    let parts: [[UInt8]] = [[0xFF, 0xD8], large, large, scan, table, scan]
    let cut = Array(parts.joined())
    for size in [1, 7, 1000, cut.count] {
      #expect(!isWhole(cut, "jpg", inPiecesOf: size))
      #expect(isWhole(cut + [0xFF, 0xFF, 0xD9], "jpg", inPiecesOf: size))
    }
  }

  @Test("of other kinds nothing is known")
  func others() {
    #expect(isWhole([], "svg", inPiecesOf: 1))
    #expect(isWhole([1], "gif", inPiecesOf: 1))
  }
}
