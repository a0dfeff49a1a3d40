/// What the header of a photograph tells beside the picture itself.
///
/// Sources: Exif 2.32 (CIPA DC-008), sections 4.5 and 4.6; TIFF 6.0, section 2; XMP part 3, section
/// 1.1.3.
struct PhotographMetadata: Equatable {
  /// How the picture is turned, from 1 (upright) to 8.
  var orientation = 1
  /// Whether it says where the photograph was taken.
  var tellsPlace = false
  /// Whether it names who took it, or whose camera it was.
  var tellsPerson = false

  /// How much of a file's beginning is read, in bytes: cameras write it into the first segments.
  static let headLength = 256 * 1024

  /// Whether the picture is shown on its side, with width and height exchanged.
  var isTurned: Bool { (5...8).contains(orientation) }

  /// Nothing for what is no JPEG file, or has no such header.
  init(jpeg bytes: [UInt8]) {
    guard let segments = JPEGSegments(bytes) else { return }
    for segment in segments where segment.marker == 0xE1 {
      if segment.content.starts(with: Self.exif) {
        read(TIFFDirectory.Reader(Array(segment.content.dropFirst(Self.exif.count))))
      } else if segment.content.starts(with: Self.xmp) {
        read(packet: segment.content)
      }
    }
  }

  private static let exif = Array("Exif\0\0".utf8)
  private static let xmp = Array("http://ns.adobe.com/xap/1.0/\0".utf8)

  private enum Tag {
    static let orientation = 0x0112
    static let artist = 0x013B
    static let exif = 0x8769
    static let position = 0x8825
    static let author = 0x9C9D
    static let owner = 0xA430
    static let (latitude, longitude) = (2, 4)
  }

  private mutating func read(_ reader: TIFFDirectory.Reader?) {
    guard let reader, let first = reader.first else { return }
    if let value = first[Tag.orientation], (1...8).contains(value) { orientation = value }
    if first[Tag.artist] != nil || first[Tag.author] != nil { tellsPerson = true }
    if let exif = first[Tag.exif].flatMap(reader.directory), exif[Tag.owner] != nil {
      tellsPerson = true
    }
    if let position = first[Tag.position].flatMap(reader.directory),
      position[Tag.latitude] != nil || position[Tag.longitude] != nil
    {
      tellsPlace = true
    }
  }

  private mutating func read(packet: ArraySlice<UInt8>) {
    let text = String(decoding: packet, as: UTF8.self)
    if text.contains("exif:GPSLatitude") { tellsPlace = true }
    if text.contains("<dc:creator") { tellsPerson = true }
  }
}
