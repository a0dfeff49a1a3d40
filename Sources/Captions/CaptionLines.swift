/// The lines of a file, which end with LF, CR or both.
struct CaptionLines {
  struct Line {
    /// From 1.
    var number: Int
    var bytes: ArraySlice<UInt8>

    var isBlank: Bool { bytes.isEmpty }

    var hasArrow: Bool {
      var rest = bytes
      while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
        rest = rest[dash...]
        if rest.starts(with: "-->".utf8) { return true }
        rest = rest.dropFirst()
      }
      return false
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it is a word, alone or with more behind a blank.
    func begins(with word: StaticString) -> Bool {
      let length = word.utf8CodeUnitCount
      guard word.withUTF8Buffer({ bytes.starts(with: $0) }) else { return false }
      let behind = bytes.dropFirst(length).first
      return behind == nil || behind == UInt8(ascii: " ") || behind == UInt8(ascii: "\t")
    }

    /// The column of a byte.
    func column(of index: Int) -> Int {
      1 + bytes[..<index].count { $0 & 0xC0 != 0x80 }
    }
  }

  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// nil at the end; behind a line end at the end of the file there is no more line.
  mutating func next() -> Line? {
    guard !rest.isEmpty else { return nil }
    number += 1
    guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      defer { rest = [] }
      return Line(number: number, bytes: rest)
    }
    let line = Line(number: number, bytes: rest[..<end])
    let isPair = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
    rest = rest[(end + (isPair ? 2 : 1))...]
    return line
  }
}
