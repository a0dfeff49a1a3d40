import Foundation

/// Pictures that say how they have to be turned to be upright.
extension SamplePicture {
  /// The picture in a format's own way of saying it: Exif in JPEG, PNG and WebP, properties in AVIF and
  /// HEIC.
  package static func file(
    _ type: String, width: Int, height: Int, orientation: UInt8
  ) throws -> [UInt8] {
    switch type {
    case "png":
      let plain = try file("png", width: width, height: height, options: "[strip]")
      // Behind the signature and the header.
      return Array(plain[..<33]) + pngChunk("eXIf", exif(orientation)) + Array(plain[33...])
    case "webp":
      let plain = try file("webp", width: width, height: height, options: "[Q=90,strip]")
      let size = SampleFile.littleNumber(width - 1, 3) + SampleFile.littleNumber(height - 1, 3)
      return SampleFile.webp([
        ("VP8X", [0x08, 0, 0, 0] + size), try webpPixels(plain), ("EXIF", exif(orientation)),
      ])
    case "avif", "heic":
      let plain = try file(type, width: width, height: height, options: "[Q=90,strip]")
      return try ItemTurning(plain).turned(orientation)
    default: return try photograph(width: width, height: height, orientation: orientation)
    }
  }

  private static func exif(_ orientation: UInt8) -> [UInt8] {
    SampleFile.tiff([
      .text(0x0110, secrets[1]), .short(0x0112, Int(orientation)), .text(0x013B, secrets[0]),
    ])
  }

  private static func pngChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let checked = Array(name.utf8) + content
    var sum: UInt32 = .max
    for byte in checked {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return SampleFile.number(content.count, 4) + checked + SampleFile.number(Int(~sum), 4)
  }

  private static func webpPixels(_ file: [UInt8]) throws -> (name: String, content: [UInt8]) {
    var start = 12
    while start + 8 <= file.count {
      let name = String(decoding: file[start..<start + 4], as: UTF8.self)
      let size = file[start + 4..<start + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      if name.hasPrefix("VP8"), name != "VP8X" {
        return (name, Array(file[(start + 8)...].prefix(size)))
      }
      start += 8 + size + size & 1
    }
    throw NoPicture()
  }
}

/// Gives the picture that is shown of an AVIF or HEIC file the properties that turn it.
private struct ItemTurning {
  private let file: [UInt8]

  init(_ file: [UInt8]) { self.file = file }

  /// Quarters of a turn against the clock, then whether left and right are exchanged.
  private static let turns: [UInt8: (quarters: UInt8, isMirrored: Bool)] = [
    2: (0, true), 3: (2, false), 4: (2, true), 5: (3, true), 6: (3, false), 7: (1, true),
    8: (1, false),
  ]

  func turned(_ orientation: UInt8) throws -> [UInt8] {
    guard let turn = Self.turns[orientation] else { return file }
    var properties: [[UInt8]] = []
    if turn.quarters > 0 { properties.append(SampleFile.box("irot", [turn.quarters])) }
    if turn.isMirrored { properties.append(SampleFile.box("imir", [1])) }
    // Each property adds its box, and its number to the item's list.
    let added = properties.reduce(0) { $0 + $1.count + 1 }
    return try rebuilt(file[...]) { name, content in
      name == "meta" ? try turned(meta: content, properties, by: added) : Array(content)
    }
  }

  private func turned(
    meta: ArraySlice<UInt8>, _ properties: [[UInt8]], by added: Int
  ) throws -> [UInt8] {
    var shown: ArraySlice<UInt8> = []
    let boxes = try rebuilt(meta.dropFirst(4)) { name, content in
      switch name {
      case "pitm":
        shown = content.dropFirst(4)
        return Array(content)
      case "iprp": return try turned(content, properties, item: Array(shown))
      case "iloc": return moved(Array(content), by: added)
      default: return Array(content)
      }
    }
    return Array(meta.prefix(4)) + boxes
  }

  private func turned(
    _ content: ArraySlice<UInt8>, _ properties: [[UInt8]], item: [UInt8]
  ) throws -> [UInt8] {
    var count = 0
    return try rebuilt(content) { name, content in
      if name == "ipco" {
        _ = try rebuilt(content) { _, content in
          count += 1
          return Array(content)
        }
        return Array(content) + Array(properties.joined())
      }
      // Version, flags, how many items; of each its id and how many properties it has.
      var list = Array(content)
      guard name == "ipma", list[..<4].elementsEqual([0, 0, 0, 0]) else { throw Unexpected() }
      var place = 8
      while place + 3 < list.count, Array(list[place..<place + 2]) != item {
        place += 3 + Int(list[place + 2])
      }
      guard place + 3 < list.count else { throw Unexpected() }
      let end = place + 3 + Int(list[place + 2])
      list[place + 2] += UInt8(properties.count)
      let numbers = properties.indices.map { UInt8(count + 1 + $0) | 0x80 }
      list.insert(contentsOf: numbers, at: end)
      return list
    }
  }

  /// The list of places, with all of them so many bytes further on.
  private func moved(_ list: [UInt8], by distance: Int) -> [UInt8] {
    var list = list
    func number(_ place: Int, _ count: Int) -> Int {
      list[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }
    func put(_ value: Int, _ place: Int, _ count: Int) {
      list.replaceSubrange(place..<place + count, with: SampleFile.number(value, count))
    }
    let version = list[0]
    let (ofOffset, ofLength) = (Int(list[4] >> 4), Int(list[4] & 15))
    let ofBase = Int(list[5] >> 4)
    var place = 8
    for _ in 0..<number(6, 2) {
      let isInData = version > 0 && number(place + 2, 2) == 1
      place += version == 0 ? 4 : 6
      let base = place
      place += ofBase + 2
      let extents = number(place - 2, 2)
      let isInBase = ofBase > 0 && number(base, ofBase) > 0
      if isInBase, !isInData { put(number(base, ofBase) + distance, base, ofBase) }
      for _ in 0..<extents {
        if !isInBase, !isInData { put(number(place, ofOffset) + distance, place, ofOffset) }
        place += ofOffset + ofLength
      }
    }
    return list
  }

  private func rebuilt(
    _ bytes: ArraySlice<UInt8>, _ change: (String, ArraySlice<UInt8>) throws -> [UInt8]
  ) throws -> [UInt8] {
    var (rest, made): (ArraySlice<UInt8>, [UInt8]) = (bytes, [])
    while rest.count >= 8 {
      let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard length >= 8, length <= rest.count else { throw Unexpected() }
      let name = String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self)
      made += SampleFile.box(name, try change(name, rest.prefix(length).dropFirst(8)))
      rest = rest.dropFirst(length)
    }
    return made
  }

  private struct Unexpected: Error {}
}
