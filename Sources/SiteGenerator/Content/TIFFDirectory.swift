/// One directory of a TIFF structure: its tags with their values. Only numbers that stand in the entry
/// itself are read; of all else the value is where it stands.
struct TIFFDirectory {
  private var values: [Int: Int] = [:]

  /// nil for a tag that the directory does not have.
  subscript(tag: Int) -> Int? { values[tag] }

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
          let value = number(at: start + 8, bytes: type == Self.short ? 2 : 4)
        else { break }
        directory.values[tag] = value
      }
      return directory
    }

    /// The type of 16-bit numbers.
    private static let short = 3

    private func number(at offset: Int, bytes count: Int) -> Int? {
      guard offset >= 0, offset + count <= bytes.count else { return nil }
      let digits = bytes[offset..<offset + count]
      return isBigEndian
        ? digits.bigEndianNumber : digits.littleEndianNumber
    }
  }
}
