/// Small videos that tests make, which browsers play: one grey picture a second, and silence.
package struct SampleVideo: Sendable {
  /// Multiples of 16.
  package var width = 320
  package var height = 240
  package var seconds = 10
  package var hasSound = true
  /// Whether the telephone was held upright.
  package var isTurned = false
  package var brand = "isom"
  package var codec = "avc1"
  package var profile: UInt8 = 66
  package var soundCodec = "mp4a"
  package var soundType: UInt8 = 0x40
  /// Whether what says where the samples are stands before them.
  package var isIndexFirst = false
  /// Whether numbers have 8 bytes wherever they may.
  package var isLong = false
  /// Whether a camera has noted where, when and by whom it was taken, wherever a file has room for it.
  package var tells = false
  /// What the header says of the length; nil for the truth.
  package var duration: Int?
  /// Put behind the boxes of the film's own box.
  package var more: [UInt8] = []

  package init() {}

  /// What a telling file holds that nobody must see.
  package static let secrets = [
    "+38.2527-085.7585/", "GPSLatitude", "Pat Example", "ExampleCam 7", "iso6709", "at-the-clinic",
  ]

  private static let scale = 8000
  private static let samplesOfSound = 8

  // MARK: The file

  package var mp4: [UInt8] {
    let type = Self.box("ftyp", Array(brand.utf8) + [0, 0, 2, 0] + Array("isomavc1".utf8))
    let front = type + (tells ? Self.box("uuid", secret(0) + secret(1)) : [])
    let header = isLong ? 16 : 8
    let behindIndex = front.count + movie(at: 0).count
    let start = (isIndexFirst ? behindIndex : front.count) + header
    let index = movie(at: start)
    let data = isLong ? Self.longBox("mdat", samples) : Self.box("mdat", samples)
    let end = tells ? Self.box("free", secret(3)) + Self.box("meta", secret(4)) : []
    return front + (isIndexFirst ? index + data : data + index) + end
  }

  private func secret(_ index: Int) -> [UInt8] { Array(Self.secrets[index].utf8) }

  /// A second of pictures, of sound and of what a camera notes, one behind the other.
  private var chunks: [[[UInt8]]] {
    (0..<seconds).map { second in
      [picture(second)] + (hasSound ? [Self.silence] : []) + (tells ? [secret(0)] : [])
    }
  }

  private var samples: [UInt8] { chunks.flatMap { $0.flatMap(\.self) } }

  private static let silence: [UInt8] = (0..<samplesOfSound).flatMap { _ in [0, 0, 0, 7] }

  private func movie(at start: Int) -> [UInt8] {
    var offsets: [[Int]] = []
    var offset = start
    for second in chunks {
      offsets.append(
        second.map { part in
          defer { offset += part.count }
          return offset
        })
    }
    func places(_ track: Int) -> [Int] { offsets.map { $0[track] } }
    let lengths = (0..<seconds).map { picture($0).count }
    var tracks = track(
      1, "vide", description: pictureDescription, lengths: lengths, each: 1, places: places(0),
      ticks: Self.scale)
    if hasSound {
      tracks += track(
        2, "soun", description: soundDescription,
        lengths: Array(repeating: 4, count: seconds * Self.samplesOfSound),
        each: Self.samplesOfSound,
        places: places(1), ticks: Self.scale / Self.samplesOfSound)
    }
    if tells {
      tracks += track(
        3, "meta", description: Self.box("mett", secret(5)),
        lengths: Array(repeating: secret(0).count, count: seconds), each: 1,
        places: places(hasSound ? 2 : 1), ticks: Self.scale)
    }
    let user =
      tells ? Self.box("udta", Self.box("auth", secret(2))) + Self.box("meta", secret(4)) : []
    let length = duration ?? seconds * Self.scale
    let head =
      times + Self.number(Self.scale, 4) + Self.number(length, isLong ? 8 : 4)
      + [0, 1, 0, 0, 1, 0] + Self.zeros(10) + Self.matrix(false) + Self.zeros(24)
      + Self.number(4, 4)
    return Self.box("moov", full("mvhd", head) + tracks + user + more)
  }

  /// Of making and changing: the day that a telling file tells.
  private var times: [UInt8] {
    let time = tells ? [0xE1, 0x23, 0x45, 0x67] as [UInt8] : Self.zeros(4)
    return isLong ? Self.zeros(4) + time + Self.zeros(4) + time : time + time
  }

  private func full(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Self.box(name, [isLong ? 1 : 0, 0, 0, 0] + content)
  }

  // MARK: Tracks

  private func track(
    _ id: Int, _ kind: String, description: [UInt8], lengths: [Int], each: Int, places: [Int],
    ticks: Int
  ) -> [UInt8] {
    let isPicture = kind == "vide"
    let length = seconds * Self.scale
    let head =
      times + Self.number(id, 4) + Self.zeros(4) + Self.number(length, isLong ? 8 : 4)
      + Self.zeros(8) + Self.zeros(8) + Self.matrix(isPicture && isTurned)
      + Self.number(isPicture ? width << 16 : 0, 4) + Self.number(isPicture ? height << 16 : 0, 4)
    let media =
      full(
        "mdhd",
        times + Self.number(Self.scale, 4) + Self.number(length, isLong ? 8 : 4) + [
          0x55, 0xC4, 0, 0,
        ])
      + Self.box(
        "hdlr", Self.zeros(8) + Array(kind.utf8) + Self.zeros(12) + (tells ? secret(3) : []) + [0])
      + Self.box(
        "minf",
        (isPicture ? Self.box("vmhd", Self.zeros(12)) : Self.box("smhd", Self.zeros(8)))
          + Self.box(
            "dinf",
            Self.box("dref", Self.zeros(4) + Self.number(1, 4) + Self.box("url ", [0, 0, 0, 1])))
          + table(description, lengths, each, places, ticks))
    let user = tells ? Self.box("udta", secret(0)) : []
    return Self.box(
      "trak", Self.box("tkhd", [isLong ? 1 : 0, 0, 0, 3] + head) + Self.box("mdia", media) + user)
  }

  private func table(
    _ description: [UInt8], _ lengths: [Int], _ each: Int, _ places: [Int], _ ticks: Int
  ) -> [UInt8] {
    let none = Self.zeros(4)
    let equal = Set(lengths).count == 1
    return Self.box(
      "stbl",
      Self.box("stsd", none + Self.number(1, 4) + description)
        + Self.box(
          "stts", none + Self.number(1, 4) + Self.number(lengths.count, 4) + Self.number(ticks, 4))
        + Self.box(
          "stsc",
          none + Self.number(1, 4) + Self.number(1, 4) + Self.number(each, 4) + Self.number(1, 4))
        + Self.box(
          "stsz",
          none + Self.number(equal ? lengths[0] : 0, 4) + Self.number(lengths.count, 4)
            + (equal ? [] : lengths.flatMap { Self.number($0, 4) }))
        + Self.box(
          isLong ? "co64" : "stco",
          none + Self.number(places.count, 4) + places.flatMap { Self.number($0, isLong ? 8 : 4) })
        + (each == 1 && lengths.count == seconds && !equal
          ? Self.box("stss", none + Self.number(1, 4) + Self.number(1, 4)) : []))
  }

  private var pictureDescription: [UInt8] {
    let maker = Array("ExampleCam 7".utf8)
    let name = tells ? [UInt8(maker.count)] + maker + Self.zeros(31 - maker.count) : Self.zeros(32)
    let settings =
      [1, profile, 0xC0, 20, 0xFF, 0xE1] + Self.number(sequence.count, 2) + sequence
      + [1] + Self.number(Self.pictureSettings.count, 2) + Self.pictureSettings
    return Self.box(
      codec,
      Self.zeros(6) + [0, 1] + Self.zeros(16) + Self.number(width, 2) + Self.number(height, 2)
        + [0, 0x48, 0, 0, 0, 0x48, 0, 0] + Self.zeros(4) + [0, 1] + name + [0, 0x18, 0xFF, 0xFF]
        + Self.box("avcC", settings))
  }

  private var soundDescription: [UInt8] {
    // AAC, 8000 samples a second, one channel.
    let decoder: [UInt8] = [soundType, 0x15, 0, 0, 0] + Self.zeros(8) + [5, 2, 0x15, 0x88]
    let stream: [UInt8] = [0, 2, 0, 4, UInt8(decoder.count)] + decoder + [6, 1, 2]
    return Self.box(
      soundCodec,
      Self.zeros(6) + [0, 1] + Self.zeros(8) + [0, 1, 0, 16, 0, 0, 0, 0] + Self.number(8000, 2)
        + [0, 0] + Self.box("esds", Self.zeros(4) + [3, UInt8(stream.count)] + stream))
  }

  private static func matrix(_ isTurned: Bool) -> [UInt8] {
    let one: [UInt8] = [0, 1, 0, 0]
    let minus: [UInt8] = [0xFF, 0xFF, 0, 0]
    let turn = isTurned ? [zeros(4), one, minus, zeros(4)] : [one, zeros(4), zeros(4), one]
    return turn[0] + turn[1] + zeros(4) + turn[2] + turn[3] + zeros(12) + [0x40, 0, 0, 0]
  }

  // MARK: Boxes

  package static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
    number(content.count + 8, 4) + Array(name.utf8) + content
  }

  private static func longBox(_ name: String, _ content: [UInt8]) -> [UInt8] {
    number(1, 4) + Array(name.utf8) + number(content.count + 16, 8) + content
  }

  package static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  package static func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

  // MARK: Pictures

  /// The first is a whole one, all others say that nothing has changed.
  private func picture(_ second: Int) -> [UInt8] {
    let unit = second == 0 ? firstPicture : laterPicture(second)
    return Self.number(unit.count, 4) + unit
  }

  private var blocks: Int { (width / 16) * (height / 16) }

  private var sequence: [UInt8] {
    var bits = BitWriter()
    bits.write(Int(profile), 8)
    bits.write(0xC0, 8)
    bits.write(20, 8)
    for value in [0, 0, 2, 1] { bits.writeUnsigned(value) }
    bits.write(0, 1)
    bits.writeUnsigned(width / 16 - 1)
    bits.writeUnsigned(height / 16 - 1)
    bits.write(0b1100, 4)
    return bits.unit(0x67)
  }

  private static let pictureSettings: [UInt8] = {
    var bits = BitWriter()
    bits.write(0b1100, 4)
    for _ in 0..<3 { bits.writeUnsigned(0) }
    bits.write(0, 3)
    for _ in 0..<3 { bits.writeUnsigned(0) }
    bits.write(0, 3)
    return bits.unit(0x68)
  }()

  private var firstPicture: [UInt8] {
    var bits = BitWriter()
    for value in [0, 7, 0] { bits.writeUnsigned(value) }
    bits.write(0, 4)
    bits.writeUnsigned(0)
    bits.write(0, 2)
    bits.writeUnsigned(0)
    for _ in 0..<blocks {
      // As its neighbours are, in brightness and colour, and nothing more.
      bits.writeUnsigned(3)
      bits.write(0b111, 3)
    }
    return bits.unit(0x65)
  }

  private func laterPicture(_ number: Int) -> [UInt8] {
    var bits = BitWriter()
    for value in [0, 5, 0] { bits.writeUnsigned(value) }
    bits.write(number % 16, 4)
    bits.write(0, 3)
    bits.writeUnsigned(0)
    bits.writeUnsigned(blocks)
    return bits.unit(0x41)
  }
}

/// Writes a unit of H.264 (ITU-T H.264, sections 7.3 and 9.1).
private struct BitWriter {
  private var bits: [Bool] = []

  mutating func write(_ value: Int, _ count: Int) {
    for place in (0..<count).reversed() { bits.append(value >> place & 1 == 1) }
  }

  /// In the Exp-Golomb code.
  mutating func writeUnsigned(_ value: Int) {
    let width = Int.bitWidth - (value + 1).leadingZeroBitCount
    write(0, width - 1)
    write(value + 1, width)
  }

  /// The unit, with its last bit, and without what could be taken for the beginning of another.
  func unit(_ header: UInt8) -> [UInt8] {
    var bits = bits + [true]
    while bits.count % 8 != 0 { bits.append(false) }
    var bytes = [header]
    var zeros = 0
    for start in stride(from: 0, to: bits.count, by: 8) {
      let byte = bits[start..<start + 8].reduce(0 as UInt8) { $0 << 1 | ($1 ? 1 : 0) }
      if zeros == 2, byte < 4 {
        bytes.append(3)
        zeros = 0
      }
      bytes.append(byte)
      zeros = byte == 0 ? zeros + 1 : 0
    }
    return bytes
  }
}
