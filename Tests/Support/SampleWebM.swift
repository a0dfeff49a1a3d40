/// Small files in the layout of WebM that tests make. Their pictures are none that a browser could show.
package struct SampleWebM: Sendable {
  package var width = 640
  package var height = 360
  /// Of the picture as it is shown; nil where that is its own.
  package var shownWidth: Int?
  package var codec = "V_VP9"
  package var soundCodec: String? = "A_OPUS"
  package var documentType = "webm"
  /// In milliseconds; nil where the file does not say it.
  package var duration: Double? = 12_500
  package var hasKnownLengths = true
  package var tells = false
  /// Elements of a third track.
  package var third: [UInt8]?

  package init() {}

  package static let secrets = ["LOCATION", "+38.2527-085.7585/", "Pat Example", "At the clinic"]

  package var bytes: [UInt8] {
    let header = Self.element([0x1A, 0x45, 0xDF, 0xA3], Self.text([0x42, 0x82], documentType))
    var information = Self.element([0x2A, 0xD7, 0xB1], [0x0F, 0x42, 0x40])
    if let duration {
      let bits = duration.bitPattern
      information += Self.element(
        [0x44, 0x89], (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) })
    }
    if tells {
      information += Self.text([0x7B, 0xA9], "At the clinic")
      information += Self.element([0x44, 0x61], Array("Pat Example".utf8))
    }
    var tracks = track(1, 1, codec, Self.element([0xE0], size))
    if let soundCodec { tracks += track(2, 2, soundCodec, Self.element([0xE1], [])) }
    if let third { tracks += third }
    let tags = Self.text([0x45, 0xA3], "LOCATION") + Self.text([0x44, 0x87], "+38.2527-085.7585/")
    var content =
      Self.element([0x15, 0x49, 0xA9, 0x66], information)
      + Self.element([0x16, 0x54, 0xAE, 0x6B], tracks)
    if tells { content += Self.element([0x12, 0x54, 0xC3, 0x67], tags) }
    content += Self.element(
      [0x1F, 0x43, 0xB6, 0x75], [0xE7, 0x81, 0, 0xA3, 0x85, 0x81, 0, 0, 0x80, 9])
    if tells { content += Self.element([0xEC], Array("Pat Example".utf8)) }
    let length: [UInt8] =
      hasKnownLengths
      ? [0x01] + SampleVideo.number(content.count, 7) : [0x01] + Array(repeating: 0xFF, count: 7)
    return header + [0x18, 0x53, 0x80, 0x67] + length + content
  }

  private var size: [UInt8] {
    var size =
      Self.element([0xB0], SampleVideo.number(width, 2))
      + Self.element([0xBA], SampleVideo.number(height, 2))
    if let shownWidth { size += Self.element([0x54, 0xB0], SampleVideo.number(shownWidth, 2)) }
    return size
  }

  private func track(_ number: UInt8, _ type: UInt8, _ codec: String, _ more: [UInt8]) -> [UInt8] {
    Self.element(
      [0xAE],
      Self.element([0xD7], [number]) + Self.element([0x83], [type]) + Self.text([0x86], codec)
        + (tells ? Self.text([0x53, 0x6E], "Pat Example") : []) + more)
  }

  package static func element(_ id: [UInt8], _ content: [UInt8]) -> [UInt8] {
    id
      + (content.count < 127
        ? [UInt8(0x80 | content.count)]
        : [0x40 | UInt8(content.count >> 8), UInt8(content.count & 0xFF)])
      + content
  }

  package static func text(_ id: [UInt8], _ text: String) -> [UInt8] {
    element(id, Array(text.utf8))
  }
}
