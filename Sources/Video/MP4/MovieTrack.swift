/// One track of a film: its pictures or its sound.
struct MovieTrack {
  enum Kind {
    case pictures
    case sound
  }

  /// nil for every other kind.
  private(set) var kind: Kind?
  /// In pixels, as the track is shown.
  private(set) var width = 0
  private(set) var height = 0
  var samples = SampleTable()

  /// Reads a track's header, which says how it is turned.
  mutating func readSize(_ content: ArraySlice<UInt8>) throws(VideoFault) {
    var reader = BoxReader(content)
    guard let version = reader.number(1) else { throw .damaged }
    reader.skip(version == 1 ? 51 : 39)
    let matrix = (0..<9).map { _ in reader.number(4) }
    guard let width = reader.number(4), let height = reader.number(4) else { throw .damaged }
    // Fixed point: 16 bits before the point, 16 behind it.
    (self.width, self.height) = ((width + 0x8000) >> 16, (height + 0x8000) >> 16)
    let isTurned = matrix[0] == 0 && matrix[4] == 0 && matrix[1] != 0 && matrix[3] != 0
    if isTurned { swap(&self.width, &self.height) }
  }

  mutating func readKind(_ content: ArraySlice<UInt8>) {
    let name = content.dropFirst(8).prefix(4)
    if name.elementsEqual("vide".utf8) { kind = .pictures }
    if name.elementsEqual("soun".utf8) { kind = .sound }
  }

  /// Reads in what form the samples are; gives the entries that say it.
  func readDescriptions(_ content: ArraySlice<UInt8>) throws(VideoFault) -> [Boxes.Box] {
    let entries = Array(Boxes(content.dropFirst(8)).prefix(Self.entryLimit))
    guard !entries.isEmpty else { throw .damaged }
    for entry in entries {
      switch kind {
      case .pictures: try Self.checkPictures(entry)
      case .sound: try Self.checkSound(entry)
      case nil: break
      }
    }
    return entries
  }

  private static let entryLimit = 64
  /// Of H.264: baseline, main and high, with 8 bits to a colour.
  private static let profiles: Set<UInt8> = [66, 77, 100]

  private static func checkPictures(_ entry: Boxes.Box) throws(VideoFault) {
    switch entry.name {
    case "avc1", "avc3": break
    case "hvc1", "hev1": throw .codec("HEVC")
    case "dvh1", "dvhe", "dva1", "dvav": throw .codec("Dolby Vision")
    case "av01": throw .codec("AV1")
    case "vp08", "vp09": throw .codec("VP\(entry.name.suffix(1))")
    default: throw .codec(shown(entry.name))
    }
    guard let settings = Boxes(entry.content.dropFirst(78)).first(where: { $0.name == "avcC" }),
      let profile = settings.content.dropFirst().first
    else { throw .damaged }
    guard profiles.contains(profile) else { throw .codec("H.264 with 10 bits or more colours") }
  }

  private static func checkSound(_ entry: Boxes.Box) throws(VideoFault) {
    guard entry.name == "mp4a" else { throw .codec(shown(entry.name)) }
    guard let settings = Boxes(entry.content.dropFirst(28)).first(where: { $0.name == "esds" }),
      let type = objectType(settings.content.dropFirst(4))
    else { throw .damaged }
    // AAC of MPEG-4, and the three of MPEG-2.
    guard type == 0x40 || (0x66...0x68).contains(type) else { throw .codec("other sound than AAC") }
  }

  /// What the sound is, from its elementary stream descriptor (ISO/IEC 14496-1, section 7.2.6).
  private static func objectType(_ content: ArraySlice<UInt8>) -> Int? {
    var reader = BoxReader(content)
    guard skipDescriptor(3, &reader) else { return nil }
    reader.skip(2)
    guard let flags = reader.number(1) else { return nil }
    if flags & 0x80 != 0 { reader.skip(2) }
    if flags & 0x40 != 0, let length = reader.number(1) { reader.skip(length) }
    if flags & 0x20 != 0 { reader.skip(2) }
    return skipDescriptor(4, &reader) ? reader.number(1) : nil
  }

  /// Passes over a descriptor's tag and length, which ends with a byte whose first bit is not set.
  private static func skipDescriptor(_ tag: Int, _ reader: inout BoxReader) -> Bool {
    guard reader.number(1) == tag else { return false }
    for _ in 0..<4 {
      guard let byte = reader.number(1) else { return false }
      if byte & 0x80 == 0 { return true }
    }
    return false
  }

  /// A name from the file, of which nobody knows what is in it.
  private static func shown(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return isPlain ? "“\(name)”" : "an unknown form"
  }
}
