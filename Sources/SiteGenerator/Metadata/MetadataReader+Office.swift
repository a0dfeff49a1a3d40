import OperatingSystem

/// Documents, tables and slides of office programs, which are archives: who wrote them and their
/// comments, and the photographs in them.
///
/// Sources: PKWARE .ZIP File Format Specification 6.3, sections 4.3 and 4.4; ECMA-376 part 2, section
/// 11; OpenDocument 1.2 part 1, section 4.3.
extension MetadataReader {
  private static let properties: Set = [
    "docProps/app.xml", "docProps/core.xml", "meta.xml", "word/comments.xml", "word/people.xml",
  ]
  private static let pictureFolders = ["pictures/", "ppt/media/", "word/media/", "xl/media/"]
  private static let photographs: Set = ["heic", "jpeg", "jpg", "png", "tif", "tiff", "webp"]
  private static let photographLimit = 50

  mutating func readOfficeDocument(_ source: ByteSource) {
    var photographs = 0
    for entry in Self.entries(of: source) {
      if Self.properties.contains(entry.name) {
        readXML(unpacked(entry, of: source, limit: Self.partLimit)[...])
      } else if Self.isPhotograph(entry.name), photographs < Self.photographLimit {
        photographs += 1
        // What cameras write stands at the beginning.
        let head = unpacked(entry, of: source, limit: Self.headLength)
        // An archive in an archive is not looked into.
        if !head.starts(with: Self.localSign) {
          read(ByteSource(head), fileExtension: Path.fileExtension(of: entry.name))
        }
      }
    }
  }

  private static func isPhotograph(_ name: String) -> Bool {
    photographs.contains(Path.fileExtension(of: name))
      && pictureFolders.contains(where: name.lowercased().hasPrefix)
  }

  private struct Entry {
    var name: String
    var isPacked: Bool
    var length: Int
    /// Where its own header stands.
    var start: Int
  }

  private static let localSign: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let entrySign: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let endSign: [UInt8] = [0x50, 0x4B, 5, 6]

  /// What the list at the end of an archive says; nothing of archives over 4 GB.
  private static func entries(of source: ByteSource) -> [Entry] {
    // A comment of up to 64 KB may stand behind the end of the list.
    let tail = source.bytes(at: max(0, source.count - 66_000), count: 66_000)
    guard tail.count >= 22,
      let end = (0...tail.count - 22).last(where: { tail[$0...].starts(with: endSign) })
    else { return [] }
    let length = tail[end + 12..<end + 16].littleEndianNumber
    let start = tail[end + 16..<end + 20].littleEndianNumber
    let list = source.bytes(at: start, count: min(length, partLimit))
    var entries: [Entry] = []
    var place = 0
    while place + 46 <= list.count, list[place...].starts(with: entrySign) {
      func number(_ offset: Int, _ count: Int) -> Int {
        list[place + offset..<place + offset + count].littleEndianNumber
      }
      let name = list[(place + 46)...].prefix(number(28, 2))
      let method = number(10, 2)
      if method == 0 || method == 8 {
        entries.append(
          Entry(
            name: String(decoding: name, as: UTF8.self), isPacked: method == 8,
            length: number(20, 4), start: number(42, 4)))
      }
      place += 46 + number(28, 2) + number(30, 2) + number(32, 2)
    }
    return entries
  }

  private mutating func unpacked(_ entry: Entry, of source: ByteSource, limit: Int) -> [UInt8] {
    let header = source.bytes(at: entry.start, count: 30)
    guard header.count == 30, header.starts(with: Self.localSign) else { return [] }
    let names = header[26..<28].littleEndianNumber + header[28..<30].littleEndianNumber
    // Packed bytes are seldom more than what they hold.
    let bytes = source.bytes(at: entry.start + 30 + names, count: min(entry.length, limit))
    return entry.isPacked ? unpacked(bytes[...], as: .plain, limit: limit) : bytes
  }
}
