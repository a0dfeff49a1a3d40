import Video

/// Pictures of telephones and films, whose files are boxes.
///
/// Sources: ISO/IEC 14496-12, sections 8.10 and 8.11; ISO/IEC 23008-12, annex A; QuickTime File Format,
/// “User data atoms” and “Metadata”; 3GPP TS 26.244, section 8; XMP part 3, section 1.2.7.
extension MetadataReader {
  mutating func readBoxes(_ source: ByteSource) {
    var start = 0
    for _ in 0..<Self.countLimit {
      var reader = BoxReader(source.bytes(at: start, count: 16)[...])
      guard var length = reader.number(4), let name = reader.bytes(4) else { return }
      let header = length == 1 ? 16 : 8
      if length == 1 { length = reader.number(8) ?? 0 }
      if length == 0 { length = source.count - start }
      guard length >= header, length <= source.count - start else { return }
      let kind = String(decoding: name, as: UTF8.self)
      if ["meta", "moov", "udta", "uuid"].contains(kind), length <= Self.filmHeaderLimit {
        let content = source.bytes(at: start + header, count: length - header)[...]
        if kind == "meta" { readItems(content, of: source) }
        readFilm(kind, content)
      }
      start += length
    }
  }

  /// How large the description of a film may be: a long one has several megabytes.
  private static let filmHeaderLimit = 32 * 1024 * 1024
  private static let packet: [UInt8] = [
    0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
  ]

  private mutating func readFilm(_ kind: String, _ content: ArraySlice<UInt8>) {
    switch kind {
    case "moov", "trak":
      for box in Boxes(content) where ["meta", "trak", "udta", "uuid"].contains(box.name) {
        // A track holds no other one.
        if box.name != "trak" || kind == "moov" { readFilm(box.name, box.content) }
      }
    case "udta":
      for box in Boxes(content) {
        box.name == "meta" ? readFilm("meta", box.content) : readUserData(box)
      }
    case "meta": readKeys(content)
    case "uuid" where content.starts(with: Self.packet):
      readXML(content.dropFirst(Self.packet.count))
    default: break
    }
  }

  private mutating func readUserData(_ box: Boxes.Box) {
    var reader = BoxReader(box.content)
    switch box.name {
    case "©xyz", "©aut", "©ART", "©dir", "©loc":
      guard let length = reader.number(2), reader.number(2) != nil,
        let text = reader.bytes(length)
      else { return }
      takeFilm(box.name, text)
    case "auth", "perf":
      guard reader.number(4) != nil, reader.number(2) != nil else { return }
      takeFilm(box.name, box.content.dropFirst(6).prefix { $0 != 0 })
    case "loci": readLocation(box.content)
    case "XMP_": readXML(box.content)
    default: break
    }
  }

  /// A name, its role, and the place in units of which 65,536 make a degree.
  private mutating func readLocation(_ content: ArraySlice<UInt8>) {
    let name = content.dropFirst(6).prefix { $0 != 0 }
    var reader = BoxReader(content[name.endIndex...].dropFirst(2))
    guard let longitude = reader.number(4), let latitude = reader.number(4) else { return }
    func degrees(_ number: Int) -> Double {
      Double(Int32(truncatingIfNeeded: number)) / 65_536
    }
    let place = RecordedPlace(latitude: degrees(latitude), longitude: degrees(longitude))
    if let place { found.place = place }
  }

  private static let filmFields = [
    "©xyz": "iso6709", "©loc": "location", "©aut": "author", "©ART": "artist", "©dir": "director",
    "aART": "artist", "auth": "author", "perf": "artist",
  ]

  private mutating func takeFilm(_ name: String, _ text: ArraySlice<UInt8>) {
    take(
      Self.filmFields[name] ?? name,
      String(decoding: text.prefix(Self.textLimit), as: UTF8.self))
  }

  private static let textLimit = 1000

  /// Values that are listed by the number of their key or, without keys, by a name of four signs.
  private mutating func readKeys(_ content: ArraySlice<UInt8>) {
    // QuickTime has no version before the boxes.
    let isPlain = content.dropFirst(4).starts(with: "hdlr".utf8)
    var keys: [String] = []
    for box in Boxes(isPlain ? content : content.dropFirst(4)) {
      if box.name == "keys" { keys = Self.keys(box.content) }
      guard box.name == "ilst" else { continue }
      for entry in Boxes(box.content) {
        let number = entry.name.unicodeScalars.reduce(0) { $0 << 8 | Int($1.value) }
        let name = keys.indices.contains(number - 1) ? keys[number - 1] : entry.name
        // Behind the type and the language.
        for value in Boxes(entry.content) where value.name == "data" {
          takeFilm(name, value.content.dropFirst(8))
        }
      }
    }
  }

  private static func keys(_ content: ArraySlice<UInt8>) -> [String] {
    // Behind version, flags and count stand boxes of the names' kind.
    Boxes(content.dropFirst(8)).prefix(countLimit).map {
      String(decoding: $0.content, as: UTF8.self)
    }
  }
}
