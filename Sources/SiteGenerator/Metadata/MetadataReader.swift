/// Looks for what a file tells beside what it is published for. What kind of file it is, its first
/// bytes say, whatever its name.
///
/// Each kind is read as far as its parts go that may hold such a thing, up to a limit; what is cut off
/// or damaged ends the reading of that part.
struct MetadataReader {
  var found = PrivateMetadata()
  /// How many bytes of one file may still be unpacked, or read once more.
  private var allowance = 64 * 1024 * 1024

  /// How much of a file is read that has to be looked through from end to end, in bytes.
  static let wholeLimit = 64 * 1024 * 1024
  /// How large a part of a file may be that holds nothing but metadata, in bytes.
  static let partLimit = 4 * 1024 * 1024
  /// How many parts of a file are looked at.
  static let countLimit = 65_536

  static func metadata(of source: ByteSource, fileExtension: String) -> PrivateMetadata {
    var reader = MetadataReader()
    reader.read(source, fileExtension: fileExtension)
    return reader.found
  }

  mutating func read(_ source: ByteSource, fileExtension: String) {
    let head = source.head(16)
    if head.starts(with: [0xFF, 0xD8]) {
      readJPEG(source.head(Self.headLength))
    } else if head.starts(with: Self.png) {
      readPNG(source)
    } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      readWebP(source)
    } else if head.starts(with: "GIF8".utf8) {
      readGIF(source.head(Self.wholeLimit))
    } else if TIFFDirectory.Reader(head) != nil {
      readTIFF(source.head(Self.wholeLimit))
    } else if head.starts(with: "%PDF-".utf8) {
      readPDF(source.head(Self.wholeLimit))
    } else if head.starts(with: [0x50, 0x4B, 3, 4]) {
      readOfficeDocument(source)
    } else if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      readMatroska(source)
    } else if fileExtension == "svg" {
      readXML(source.head(Self.wholeLimit)[...])
    } else if Self.boxes.contains(where: { head.dropFirst(4).starts(with: $0.utf8) }) {
      readBoxes(source)
    }
  }

  /// How much of a JPEG file's beginning is read, in bytes: cameras write it into the first segments.
  static let headLength = 256 * 1024

  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// What pictures of telephones and films begin with; old ones of QuickTime have no `ftyp`.
  private static let boxes = ["ftyp", "moov", "mdat", "wide", "free", "skip"]

  /// What is packed with “deflate”, up to a limit and as long as the file's allowance lasts.
  mutating func unpacked(
    _ packed: ArraySlice<UInt8>, as format: Inflate.Format, limit: Int = partLimit
  ) -> [UInt8] {
    let unpacked = Inflate.unpack(
      packed.prefix(allowance), as: format, limit: min(limit, allowance))
    allowance = max(0, allowance - unpacked.read - unpacked.bytes.count)
    return unpacked.bytes
  }

  /// The part of some bytes that may be read once more.
  mutating func allowed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let part = bytes.prefix(allowance)
    allowance -= part.count
    return part
  }
}
