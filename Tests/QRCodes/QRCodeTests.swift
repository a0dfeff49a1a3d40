import HTML
import QRCodes
import Testing

@Suite("QR codes")
struct QRCodeTests {
  private func rows(_ code: QRCode) -> [String] {
    (0..<code.size).map { row in
      String((0..<code.size).map { code.isDark(row: row, column: $0) ? "#" : "." })
    }
  }

  private func drawing(_ code: QRCode) -> String {
    var buffer = ByteBuffer()
    code.writeSVG(into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test("an address is these modules and no others")
  func address() throws {
    let code = try #require(QRCode("https://clinic.test/"))
    #expect(
      rows(code) == [
        "#######.##...#.##.#######",
        "#.....#..#.#..#.#.#.....#",
        "#.###.#..#.##.##..#.###.#",
        "#.###.#.####.####.#.###.#",
        "#.###.#.#.##.#.##.#.###.#",
        "#.....#.######....#.....#",
        "#######.#.#.#.#.#.#######",
        "........#......#.........",
        "#...#.###.##..#.######..#",
        "...#........#.###...##.#.",
        "####..##....#####.#####..",
        ".#..##.##.#.#.#..#....##.",
        "##....#....#.###.###.####",
        "#.#.#...###.#.##....#..#.",
        "..#####..#.#####.######..",
        "...#.#.##.##.#..#..##.##.",
        "##...###..#.##..#######..",
        "........#....##.#...#....",
        "#######.##......#.#.#....",
        "#.....#..#..#.#.#...####.",
        "#.###.#.##.#.##.#########",
        "#.###.#...#.#..#.###..###",
        "#.###.#..#.#####.##..#.#.",
        "#.....#....#.#.#..######.",
        "#######.###.##.#......###",
      ])
  }

  @Test(
    "what a code says can be read again, at the level that forgives dirt and folds",
    arguments: [
      "https://a.b/", "HTTPS://EXAMPLE.ORG/", "0123456789", "x", "ejercicios/almeja/",
      "https://clinic.test/es/ñandú/", "مثال", String(repeating: "a", count: 42),
    ])
  func roundTrip(text: String) throws {
    let reader = CodeReader(code: try #require(QRCode(text)))
    #expect(reader.text == text)
    #expect(reader.format.level == 0b00)
  }

  @Test(
    "a code is as small as its text allows",
    arguments: [(1, 1), (14, 1), (15, 2), (26, 2), (27, 3), (42, 3), (62, 4), (63, 5), (2331, 40)])
  func version(count: Int, version: Int) {
    #expect(QRCode(String(repeating: "a", count: count))?.size == 17 + 4 * version)
  }

  @Test("bytes are counted, not letters, and what fits no code has none")
  func limit() {
    #expect(QRCode(String(repeating: "é", count: 7))?.size == 21)
    #expect(QRCode(String(repeating: "é", count: 8))?.size == 25)
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: QRCode.longestText + 1)) == nil)
  }

  @Test("the drawing has the modules of the code, and a margin of four")
  func drawing() throws {
    for count in [1, 20, 90, 300] {
      let code = try #require(QRCode(String(repeating: "z", count: count)))
      #expect(modules(of: drawing(code)) == rows(code))
    }
  }

  @Test(
    "on paper a code is 25 mm wide without its margin",
    arguments: [(1, "34.5mm", 29), (20, "33.0mm", 33), (60, "31.1mm", 41), (2331, "26.1mm", 185)])
  func side(count: Int, length: String, whole: Int) throws {
    let text = drawing(try #require(QRCode(String(repeating: "a", count: count))))
    #expect(
      text.hasPrefix(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(length)\" height=\"\(length)\" "
          + "viewBox=\"0 0 \(whole) \(whole)\" shape-rendering=\"crispEdges\">"
          + "<path fill=\"#fff\" d=\"M0 0h\(whole)v\(whole)H0z\"/>"
          + "<path stroke=\"#000\" d=\"M4 4.5h"))
    #expect(text.hasSuffix("\"/></svg>\n"))
  }

  /// The rows that the path of a drawing darkens, within a margin that it must not touch.
  private func modules(of drawing: String) -> [String] {
    guard let path = drawing.firstMatch(of: /viewBox="0 0 (\d+).*stroke="#000" d="([^"]*)"/),
      let whole = Int(path.1)
    else { return [] }
    var dark = [[Bool]](repeating: [Bool](repeating: false, count: whole), count: whole)
    for line in path.2.matches(of: /M(\d+) (\d+)\.5h(\d+)((?:m\d+ 0h\d+)*)/) {
      guard var column = Int(line.1), let row = Int(line.2), let first = Int(line.3) else {
        return []
      }
      var steps = [(0, first)]
      for step in line.4.matches(of: /m(\d+) 0h(\d+)/) {
        guard let gap = Int(step.1), let count = Int(step.2) else { return [] }
        steps.append((gap, count))
      }
      for (gap, count) in steps {
        column += gap
        for _ in 0..<count {
          dark[row][column] = true
          column += 1
        }
      }
    }
    let isMarginLight = dark.enumerated().allSatisfy { row, modules in
      modules.enumerated().allSatisfy { column, isDark in
        let isInside = (4..<whole - 4).contains(row) && (4..<whole - 4).contains(column)
        return isInside || !isDark
      }
    }
    guard isMarginLight else { return [] }
    return dark[4..<whole - 4].map { row in
      String(row[4..<whole - 4].map { $0 ? "#" : "." })
    }
  }
}
