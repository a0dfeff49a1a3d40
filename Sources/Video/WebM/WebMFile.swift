/// A WebM file: pictures in VP8, VP9 or AV1 with sound in Opus or Vorbis, or without sound.
///
/// Sources: WebM Container Guidelines; Matroska (RFC 9559), section 5; EBML (RFC 8794).
struct WebMFile<Source: VideoSource> {
  private let source: Source

  init(_ source: Source) {
    self.source = source
  }

  /// An element of the file itself, or of its one segment.
  private struct Part {
    var id: Int
    var range: Range<Int>
    var content: Range<Int>
  }

  /// Of what says how the video is made, in bytes.
  private static var descriptionLimit: Int { 1024 * 1024 }
  /// More clusters than a day has, one a second.
  private static var partLimit: Int { 100_000 }

  func content() throws(VideoFault) -> VideoContent {
    let segment = try segment()
    let parts = try parts(in: segment)
    guard let information = parts.first(where: { $0.id == ElementID.information }),
      let tracks = parts.first(where: { $0.id == ElementID.tracks })
    else { throw .damaged }
    guard parts.contains(where: { $0.id == ElementID.cluster }) else { throw .cutOff }
    var reader = WebMReader()
    try reader.readInformation(try bytes(of: information), at: information.content.lowerBound)
    try reader.readTracks(try bytes(of: tracks), at: tracks.content.lowerBound)
    var edits = reader.edits
    for part in parts where !Self.isKept(part, information, tracks) {
      edits.append(.void(part.range))
    }
    if segment.upperBound < source.count {
      edits.append(.void(segment.upperBound..<source.count))
    }
    guard let edits = VideoEdits(edits) else { throw .damaged }
    return VideoContent(
      width: reader.width, height: reader.height, milliseconds: reader.milliseconds,
      hasSound: reader.hasSound, edits: edits)
  }

  private static func isKept(_ part: Part, _ information: Part, _ tracks: Part) -> Bool {
    switch part.id {
    case ElementID.information: part.range == information.range
    case ElementID.tracks: part.range == tracks.range
    default: ElementID.ofSegment.contains(part.id)
    }
  }

  /// Where the content of the segment stands, behind the header that says what the file is.
  private func segment() throws(VideoFault) -> Range<Int> {
    guard let header = try part(at: 0, before: source.count), header.id == ElementID.header,
      header.content.count <= Self.descriptionLimit
    else { throw .otherKind }
    guard header.range.upperBound <= source.count else { throw .cutOff }
    var elements = Elements(try bytes(of: header)[...])
    var isWebM = false
    while let element = try elements.next() {
      if element.id == ElementID.documentType { isWebM = element.text == "webm" }
    }
    guard isWebM else { throw .otherKind }
    guard let segment = try part(at: header.range.upperBound, before: source.count) else {
      throw .cutOff
    }
    guard segment.id == ElementID.segment else { throw .damaged }
    guard segment.range.upperBound <= source.count else { throw .cutOff }
    return segment.content
  }

  private func parts(in segment: Range<Int>) throws(VideoFault) -> [Part] {
    var parts: [Part] = []
    var offset = segment.lowerBound
    while offset < segment.upperBound {
      guard let part = try part(at: offset, before: segment.upperBound),
        part.range.upperBound <= segment.upperBound, parts.count < Self.partLimit
      else { throw .damaged }
      parts.append(part)
      offset = part.range.upperBound
    }
    return parts
  }

  /// nil where the file ends, or where what stands there is no element.
  private func part(at offset: Int, before end: Int) throws(VideoFault) -> Part? {
    let bytes = try source.bytes(
      from: offset, atMost: min(ElementHeader.longest, max(0, end - offset)))
    guard let header = ElementHeader(bytes[...]) else { return nil }
    // Recorded as it was sent: nobody knew then how long it would be.
    guard let length = header.length else { throw .layout("as it was sent live") }
    let start = offset + header.count
    let (end, isTooLong) = start.addingReportingOverflow(length)
    let bound = isTooLong ? Int.max : end
    return Part(id: header.id, range: offset..<bound, content: start..<bound)
  }

  private func bytes(of part: Part) throws(VideoFault) -> [UInt8] {
    guard part.content.count <= Self.descriptionLimit else { throw .damaged }
    return try source.all(in: part.content)
  }
}

extension VideoEdits.Edit {
  /// Makes idle space of a whole element.
  static func void(_ range: Range<Int>) -> VideoEdits.Edit {
    guard range.count > 1 else { return VideoEdits.Edit(range) }
    if range.count < 9 {
      return VideoEdits.Edit(range, head: [0xEC, UInt8(0x80 | range.count - 2)])
    }
    let length = range.count - 9
    let digits = (0..<7).map { UInt8(truncatingIfNeeded: length >> (8 * (6 - $0))) }
    return VideoEdits.Edit(range, head: [0xEC, 0x01] + digits)
  }
}
