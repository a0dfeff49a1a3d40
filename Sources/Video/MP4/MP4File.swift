/// An MP4 file: pictures in H.264 with sound in AAC, which all browsers play, or without sound.
///
/// Sources: ISO/IEC 14496-12, sections 4 and 8; ISO/IEC 14496-14, section 5; ISO/IEC 14496-15,
/// section 5.
struct MP4File<Source: VideoSource> {
  private let source: Source

  init(_ source: Source) {
    self.source = source
  }

  /// A box of the file itself.
  private struct Part {
    var name: String
    var range: Range<Int>
    var headerLength: Int
    /// Where the name stands, which makes a box idle space.
    var nameOffset: Int { range.lowerBound + 4 }
    var content: Range<Int> { range.lowerBound + headerLength..<range.upperBound }
  }

  /// More boxes than any camera writes beside each other.
  private static var partLimit: Int { 4096 }
  /// The longest list of a video's samples, in bytes: that of some hours.
  private static var movieLimit: Int { 16 * 1024 * 1024 }

  func content() throws(VideoFault) -> VideoContent {
    let parts = try parts()
    guard let movie = parts.first(where: { $0.name == "moov" }) else {
      if parts.contains(where: { $0.name == "moof" }) { throw .layout(Self.fragments) }
      // It is written last, when the camera is stopped.
      throw .cutOff
    }
    guard movie.content.count <= Self.movieLimit else { throw .damaged }
    var reader = try MovieReader(
      try source.all(in: movie.content), offset: movie.content.lowerBound)
    let tracks = try reader.tracks()
    guard !reader.isFragmented else { throw .layout(Self.fragments) }
    let (picture, sound) = try Self.shown(tracks)
    var used = try picture.samples.chunks(before: source.count)
    guard !used.isEmpty else { throw .damaged }
    for track in sound { used += try track.samples.chunks(before: source.count) }
    var edits = reader.edits
    edits += try idle(parts, but: used.sorted { $0.lowerBound < $1.lowerBound })
    guard edits.count <= Self.editLimit, let edits = VideoEdits(edits) else { throw .damaged }
    return VideoContent(
      width: picture.width, height: picture.height, milliseconds: reader.milliseconds,
      hasSound: !sound.isEmpty, edits: edits)
  }

  private static var fragments: String { "in fragments" }
  /// More gaps between pictures and sound than there are seconds in a day.
  private static var editLimit: Int { 100_000 }

  private static func shown(
    _ tracks: [MovieTrack]
  ) throws(VideoFault) -> (picture: MovieTrack, sound: [MovieTrack]) {
    let pictures = tracks.filter { $0.kind == .pictures }
    guard let picture = pictures.first else { throw .damaged }
    guard pictures.count == 1 else { throw .layout("with several films in one") }
    return (picture, tracks.filter { $0.kind == .sound })
  }

  private func parts() throws(VideoFault) -> [Part] {
    var parts: [Part] = []
    var offset = 0
    while offset < source.count {
      let part = try part(at: offset)
      guard offset > 0 || part.name == "ftyp" else { throw .otherKind }
      if offset == 0 { try checkBrand(part) }
      guard part.range.upperBound <= source.count else { throw .cutOff }
      parts.append(part)
      guard parts.count <= Self.partLimit else { throw .damaged }
      offset = part.range.upperBound
    }
    guard !parts.isEmpty else { throw .otherKind }
    return parts
  }

  private func part(at offset: Int) throws(VideoFault) -> Part {
    let bytes = try source.bytes(from: offset, atMost: 16)
    var reader = BoxReader(bytes[...])
    guard var length = reader.number(4), let name = reader.bytes(4) else {
      throw offset == 0 ? .otherKind : .cutOff
    }
    var header = 8
    if length == 1 {
      guard let long = reader.number(8) else { throw .cutOff }
      (length, header) = (long, 16)
    }
    if length == 0 { length = source.count - offset }
    guard length >= header else { throw offset == 0 ? .otherKind : .damaged }
    let (end, isTooLong) = offset.addingReportingOverflow(length)
    return Part(
      name: String(decoding: name, as: UTF8.self),
      range: offset..<(isTooLong ? .max : end), headerLength: header)
  }

  /// QuickTime films have boxes that browsers read in ways of their own.
  private func checkBrand(_ type: Part) throws(VideoFault) {
    let brand = try source.bytes(from: type.content.lowerBound, atMost: 4)
    if brand.elementsEqual("qt  ".utf8) { throw .layout("as a QuickTime film") }
  }

  /// What of the file is neither picture nor sound nor says where these stand.
  private func idle(
    _ parts: [Part], but used: [Range<Int>]
  ) throws(VideoFault) -> [VideoEdits.Edit] {
    var edits: [VideoEdits.Edit] = []
    var next = used.startIndex
    var hasMovie = false
    for part in parts {
      switch part.name {
      case "ftyp": break
      case "moov" where !hasMovie: hasMovie = true
      case "mdat":
        var end = part.content.lowerBound
        while next < used.endIndex, used[next].lowerBound < part.content.upperBound {
          let chunk = used[next]
          guard chunk.lowerBound >= part.content.lowerBound,
            chunk.upperBound <= part.content.upperBound
          else { throw .damaged }
          if chunk.lowerBound > end { edits.append(VideoEdits.Edit(end..<chunk.lowerBound)) }
          end = max(end, chunk.upperBound)
          next += 1
        }
        edits.append(VideoEdits.Edit(end..<max(end, part.content.upperBound)))
      default:
        edits.append(
          VideoEdits.Edit(part.nameOffset..<part.nameOffset + 4, head: Array("free".utf8)))
        edits.append(VideoEdits.Edit(part.content))
      }
    }
    // Pictures that stand in no box for them.
    guard next == used.endIndex else { throw .damaged }
    return edits
  }
}
