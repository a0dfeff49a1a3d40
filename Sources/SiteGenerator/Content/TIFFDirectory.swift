/// One directory of a TIFF structure: its tags, and where their values stand.
///
/// Source: TIFF 6.0, section 2.
struct TIFFDirectory {
  fileprivate struct Entry {
    var type: Int
    var count: Int
    /// Where its value stands, be it in the entry itself.
    var place: Int
    /// What the entry itself holds.
    var number: Int
  }

  fileprivate var fields: [Int: Entry] = [:]

  /// The number that stands in the entry itself; nil for a tag that the directory does not have.
  subscript(tag: Int) -> Int? { fields[tag]?.number }

  /// Reads the directories of one structure.
  struct Reader {
    private let bytes: [UInt8]
    private let isBigEndian: Bool

    /// nil where the bytes are no TIFF structure.
    init?(_ bytes: [UInt8]) {
      switch bytes.prefix(4) {
      case [0x4D, 0x4D, 0, 42]: isBigEndian = true
      case [0x49, 0x49, 42, 0]: isBigEndian = false
      default: return nil
      }
      self.bytes = bytes
    }

    var first: TIFFDirectory? {
      number(at: 4, bytes: 4).flatMap(directory)
    }

    /// The directory at an offset; nil where there cannot be one. What is cut off has no tags.
    func directory(at offset: Int) -> TIFFDirectory? {
      guard let count = number(at: offset, bytes: 2) else { return nil }
      var directory = TIFFDirectory()
      for entry in 0..<count {
        let start = offset + 2 + entry * 12
        guard let tag = number(at: start, bytes: 2), let type = number(at: start + 2, bytes: 2),
          let count = number(at: start + 4, bytes: 4),
          let value = number(at: start + 8, bytes: type == Self.short ? 2 : 4)
        else { break }
        let isInside = count * Self.length(ofType: type) <= 4
        directory.fields[tag] = Entry(
          type: type, count: count,
          place: isInside ? start + 8 : number(at: start + 8, bytes: 4) ?? bytes.count,
          number: value)
      }
      return directory
    }

    /// The bytes of a tag's value; nil where they are not there.
    func bytes(_ tag: Int, in directory: TIFFDirectory) -> ArraySlice<UInt8>? {
      guard let field = directory.fields[tag] else { return nil }
      let length = field.count * Self.length(ofType: field.type)
      guard field.place + length <= bytes.count else { return nil }
      return bytes[field.place..<field.place + length]
    }

    /// A text, up to its first zero.
    func text(_ tag: Int, in directory: TIFFDirectory) -> String? {
      bytes(tag, in: directory).map { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    /// A text in UTF-16, its small byte first, whatever the order of the structure.
    func wideText(_ tag: Int, in directory: TIFFDirectory) -> String? {
      guard let bytes = bytes(tag, in: directory) else { return nil }
      let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      return String(decoding: units.prefix { $0 != 0 }, as: UTF16.self)
    }

    /// Fractions, up to three of them; nil where one is none.
    func fractions(_ tag: Int, in directory: TIFFDirectory) -> [Double]? {
      guard let field = directory.fields[tag], field.type == Self.fraction else { return nil }
      var fractions: [Double] = []
      for index in 0..<min(field.count, 3) {
        guard let above = number(at: field.place + index * 8, bytes: 4),
          let below = number(at: field.place + index * 8 + 4, bytes: 4), below > 0
        else { return nil }
        fractions.append(Double(above) / Double(below))
      }
      return fractions
    }

    /// The types of 16-bit numbers and of fractions.
    private static let (short, fraction) = (3, 5)

    /// How many bytes a value of a type takes.
    private static func length(ofType type: Int) -> Int {
      switch type {
      case 3, 8: 2
      case 4, 9, 11, 13: 4
      case 5, 10, 12: 8
      default: 1
      }
    }

    private func number(at offset: Int, bytes count: Int) -> Int? {
      guard offset >= 0, offset + count <= bytes.count else { return nil }
      let digits = bytes[offset..<offset + count]
      return isBigEndian
        ? digits.bigEndianNumber : digits.littleEndianNumber
    }
  }
}
