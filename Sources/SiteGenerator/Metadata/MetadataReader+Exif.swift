/// What cameras write.
///
/// Sources: Exif 2.32 (CIPA DC-008), sections 4.6.4 to 4.6.6; TIFF 6.0, section 2.
extension MetadataReader {
  private enum Tag {
    static let artist = 0x013B
    static let packet = 0x02BC
    static let press = 0x83BB
    static let exif = 0x8769
    static let position = 0x8825
    /// Written by Windows, in UTF-16.
    static let author = 0x9C9D
    static let owner = 0xA430
    static let serialNumbers = [0xA431, 0xA435]
    static let (latitudeSide, latitude, longitudeSide, longitude) = (1, 2, 3, 4)
  }

  /// A TIFF structure, which may stand behind the sign that JPEG files have before it.
  mutating func readExif(_ bytes: ArraySlice<UInt8>) {
    let sign = Array("Exif\0\0".utf8)
    readTIFF(Array(bytes.starts(with: sign) ? bytes.dropFirst(sign.count) : bytes))
  }

  mutating func readTIFF(_ bytes: [UInt8]) {
    guard let reader = TIFFDirectory.Reader(bytes), let first = reader.first else { return }
    for name in [reader.text(Tag.artist, in: first), reader.wideText(Tag.author, in: first)] {
      if let name { found.addPerson(name) }
    }
    if let exif = first[Tag.exif].flatMap(reader.directory) {
      if let owner = reader.text(Tag.owner, in: exif) { found.addPerson(owner) }
      for tag in Tag.serialNumbers {
        if let number = reader.text(tag, in: exif) { found.addSerialNumber(number) }
      }
    }
    if let position = first[Tag.position].flatMap(reader.directory) {
      readPosition(position, of: reader)
    }
    if let packet = reader.bytes(Tag.packet, in: first) { readXML(packet) }
    if let press = reader.bytes(Tag.press, in: first) { readPressRecord(press) }
  }

  private mutating func readPosition(
    _ directory: TIFFDirectory, of reader: TIFFDirectory.Reader
  ) {
    func degrees(_ tag: Int, side: Int, negative: String) -> Double? {
      guard let parts = reader.fractions(tag, in: directory), !parts.isEmpty else { return nil }
      let units: [Double] = [1, 60, 3600]
      let degrees = zip(parts, units).reduce(0) { $0 + $1.0 / $1.1 }
      return reader.text(side, in: directory) == negative ? -degrees : degrees
    }
    let place = RecordedPlace(
      latitude: degrees(Tag.latitude, side: Tag.latitudeSide, negative: "S"),
      longitude: degrees(Tag.longitude, side: Tag.longitudeSide, negative: "W"))
    if let place { found.place = place }
  }
}
