/// Reads what a WebM file says of itself, and notes what in it is nobody's to see: when, by whom and
/// with what it was made.
struct WebMReader {
  /// What makes the descriptions ones of nothing but the video.
  private(set) var edits: [VideoEdits.Edit] = []
  private(set) var width = 0
  private(set) var height = 0
  private(set) var milliseconds = 0
  private(set) var hasSound = false
  private var hasPictures = false

  /// In nanoseconds, where the file does not say it.
  private static let usualScale = 1_000_000

  /// `offset` is where the bytes stand in the file.
  mutating func readInformation(_ bytes: [UInt8], at offset: Int) throws(VideoFault) {
    var scale = Self.usualScale
    var duration: Double?
    var elements = Elements(bytes[...])
    while let element = try elements.next() {
      switch element.id {
      case ElementID.timestampScale: scale = element.number ?? 0
      case ElementID.duration: duration = element.decimal
      default: voidUnless(ElementID.ofInformation.contains(element.id), element, at: offset)
      }
    }
    guard let duration else { throw .layout("as it was sent live") }
    let length = duration * Double(scale) / 1_000_000
    guard length >= 0.5, length <= Double(VideoContent.longest) else { throw .damaged }
    milliseconds = Int(length.rounded())
  }

  mutating func readTracks(_ bytes: [UInt8], at offset: Int) throws(VideoFault) {
    var elements = Elements(bytes[...])
    while let element = try elements.next() {
      if element.id == ElementID.track {
        try readTrack(element.content, at: offset)
      } else {
        voidUnless(false, element, at: offset)
      }
    }
    guard hasPictures else { throw .damaged }
  }

  private mutating func voidUnless(
    _ isKept: Bool, _ element: Elements.Element, at offset: Int
  ) {
    guard !isKept else { return }
    edits.append(.void(offset + element.start..<offset + element.content.endIndex))
  }

  private mutating func readTrack(
    _ content: ArraySlice<UInt8>, at offset: Int
  ) throws(VideoFault) {
    var type: Int?
    var codec = ""
    var picture: ArraySlice<UInt8>?
    var elements = Elements(content)
    while let element = try elements.next() {
      switch element.id {
      case ElementID.trackType: type = element.number
      case ElementID.codec: codec = element.text
      case ElementID.picture: picture = element.content
      case ElementID.encodings: throw .layout("with its pictures packed once more")
      default: voidUnless(ElementID.ofTrack.contains(element.id), element, at: offset)
      }
    }
    switch type {
    case 1: try readPictures(picture, codec: codec)
    case 2:
      guard ["A_OPUS", "A_VORBIS"].contains(codec) else { throw .codec(Self.shown(codec)) }
      hasSound = true
    default: throw .layout("with more in it than pictures and sound")
    }
  }

  private mutating func readPictures(
    _ content: ArraySlice<UInt8>?, codec: String
  ) throws(VideoFault) {
    guard ["V_VP8", "V_VP9", "V_AV1"].contains(codec) else { throw .codec(Self.shown(codec)) }
    guard let content else { throw .damaged }
    guard !hasPictures else { throw .layout("with several films in one") }
    hasPictures = true
    var values: [Int: Int] = [:]
    var elements = Elements(content)
    while let element = try elements.next() { values[element.id] = element.number }
    width = values[ElementID.pixelWidth] ?? 0
    height = values[ElementID.pixelHeight] ?? 0
    // Else the shown size is none in pixels.
    guard values[ElementID.displayUnit] ?? 0 == 0 else { return }
    width = values[ElementID.displayWidth] ?? width
    height = values[ElementID.displayHeight] ?? height
  }

  /// A name from the file, of which nobody knows what is in it.
  private static func shown(_ codec: String) -> String {
    let isPlain = codec.utf8.count < 40 && codec.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return isPlain && !codec.isEmpty ? "“\(codec)”" : "an unknown form"
  }
}
