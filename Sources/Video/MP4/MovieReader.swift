/// Reads the box that says what a film is made of, and notes what in it is nobody's to see: where, when
/// and with what it was taken.
struct MovieReader {
  /// What makes the box one of nothing but the film.
  private(set) var edits: [VideoEdits.Edit] = []
  private(set) var milliseconds = 0
  /// Whether the samples are listed elsewhere, piece by piece.
  private(set) var isFragmented = false
  private let bytes: [UInt8]
  /// Where the bytes stand in the file.
  private let offset: Int

  init(_ bytes: [UInt8], offset: Int) throws(VideoFault) {
    self.bytes = bytes
    self.offset = offset
  }

  /// More tracks than any camera writes.
  private static let trackLimit = 64

  mutating func tracks() throws(VideoFault) -> [MovieTrack] {
    var tracks: [MovieTrack] = []
    for box in try boxes(bytes[...], in: "moov") {
      switch box.name {
      case "mvhd":
        try readLength(box.content)
        blankTimes(box.content)
      case "mvex": isFragmented = true
      case "trak":
        guard tracks.count < Self.trackLimit else { throw .damaged }
        if let track = try track(box) { tracks.append(track) }
      default: break
      }
    }
    return tracks
  }

  /// The boxes of a box of which some are kept: all others become idle space.
  private static let kept: [String: Set<String>] = [
    "moov": ["mvhd", "mvex", "trak"],
    "trak": ["tkhd", "edts", "mdia"],
    "edts": ["elst"],
    "mdia": ["mdhd", "hdlr", "minf"],
    "minf": ["vmhd", "smhd", "dinf", "stbl"],
    "dinf": ["dref"],
    "stbl": [
      "stsd", "stts", "ctts", "cslg", "stss", "stsc", "stsz", "stz2", "stco", "co64", "sdtp",
      "sgpd", "sbgp",
    ],
  ]

  /// Those that are kept, in their order.
  private mutating func boxes(
    _ content: ArraySlice<UInt8>, in parent: String
  ) throws(VideoFault) -> [Boxes.Box] {
    let kept = Self.kept[parent] ?? []
    var boxes = Boxes(content)
    var found: [Boxes.Box] = []
    while let box = boxes.next() {
      if kept.contains(box.name) { found.append(box) } else { blank(box) }
    }
    guard boxes.isAtEnd else { throw .damaged }
    return found
  }

  private mutating func blank(_ box: Boxes.Box) {
    let name = offset + box.start + 4
    edits.append(VideoEdits.Edit(name..<name + 4, head: Array("free".utf8)))
    blank(box.content)
  }

  private mutating func blank(_ content: ArraySlice<UInt8>) {
    edits.append(VideoEdits.Edit(offset + content.startIndex..<offset + content.endIndex))
  }

  /// When something was made and changed, behind the version of its box.
  private mutating func blankTimes(_ content: ArraySlice<UInt8>) {
    blank(content.dropFirst(4).prefix(content.first == 1 ? 16 : 8))
  }

  private mutating func readLength(_ content: ArraySlice<UInt8>) throws(VideoFault) {
    var reader = BoxReader(content)
    guard let version = reader.number(1) else { throw .damaged }
    let width = version == 1 ? 8 : 4
    reader.skip(3 + 2 * width)
    guard let scale = reader.number(4), scale > 0, let duration = reader.number(width),
      duration <= VideoContent.longest / 1000 * scale
    else { throw .damaged }
    milliseconds = (duration * 1000 + scale / 2) / scale
  }

  /// nil for what is neither pictures nor sound, such as places that a camera notes along the way.
  private mutating func track(_ box: Boxes.Box) throws(VideoFault) -> MovieTrack? {
    var track = MovieTrack()
    let before = edits
    for box in try boxes(box.content, in: "trak") {
      switch box.name {
      case "tkhd":
        try track.readSize(box.content)
        blankTimes(box.content)
      case "mdia": try readMedia(box, into: &track)
      case "edts": _ = try boxes(box.content, in: "edts")
      default: break
      }
    }
    guard track.kind != nil else {
      edits = before
      blank(box)
      return nil
    }
    return track
  }

  private mutating func readMedia(
    _ box: Boxes.Box, into track: inout MovieTrack
  ) throws(VideoFault) {
    let boxes = try boxes(box.content, in: "mdia")
    // What kind of track it is says how the rest is to be read.
    for box in boxes where box.name == "hdlr" {
      track.readKind(box.content)
      blank(box.content.dropFirst(24))
    }
    for box in boxes where box.name == "mdhd" { blankTimes(box.content) }
    guard track.kind != nil else { return }
    for box in boxes where box.name == "minf" {
      for box in try self.boxes(box.content, in: "minf") {
        if box.name == "dinf" { try readReferences(box) }
        if box.name == "stbl" { try readTable(box, into: &track) }
      }
    }
  }

  /// Samples stand in the file itself.
  private mutating func readReferences(_ box: Boxes.Box) throws(VideoFault) {
    for box in try boxes(box.content, in: "dinf") {
      for entry in Boxes(box.content.dropFirst(8)) {
        guard let flag = entry.content.dropFirst(3).first, flag & 1 == 1 else {
          throw .layout("with its pictures in another file")
        }
      }
    }
  }

  private mutating func readTable(
    _ box: Boxes.Box, into track: inout MovieTrack
  ) throws(VideoFault) {
    for box in try boxes(box.content, in: "stbl") {
      if box.name == "stsd" {
        for entry in try track.readDescriptions(box.content) where track.kind == .pictures {
          // The name of what made the pictures.
          blank(entry.content.dropFirst(42).prefix(32))
        }
      }
      track.samples.read(box)
    }
  }
}
