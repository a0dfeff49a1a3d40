import Video

/// The pictures in an AVIF or HEIC file, which are items of a box structure with properties.
///
/// Sources: ISO/IEC 14496-12, sections 4.2 and 8.11; ISO/IEC 23008-12, sections 6.5.3 and 6.5.10; AV1
/// Image File Format 1.1, section 4.
struct ImageItems {
  /// The size of the picture that is shown, turned as it is shown.
  private(set) var size: (width: Int, height: Int)?
  /// Whether there is a picture beside it that says where it may be seen through.
  private(set) var hasTransparency = false

  private static let brands = ["avif", "avis", "heic", "heix", "heim", "heis", "mif1", "msf1"]
  private static let transparency = [
    "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", "urn:mpeg:hevc:2015:auxid:1",
  ]

  /// Nothing for what is no such file, or where its beginning does not have it all.
  init(_ bytes: [UInt8]) {
    var type: ArraySlice<UInt8>?
    var meta: ArraySlice<UInt8>?
    for box in Boxes(bytes[...]) {
      if box.name == "ftyp" { type = box.content }
      if box.name == "meta" {
        meta = box.content
        break
      }
    }
    guard let type, Self.isImage(type), let meta else { return }
    var primary: Int?
    var properties: ArraySlice<UInt8>?
    // Behind the version and the flags.
    for box in Boxes(meta.dropFirst(4)) {
      if box.name == "pitm" { primary = Self.primaryItem(box.content) }
      if box.name == "iprp" { properties = box.content }
    }
    guard let primary, let properties else { return }
    read(properties, of: primary)
  }

  /// Whether one of the brands is that of pictures.
  private static func isImage(_ type: ArraySlice<UInt8>) -> Bool {
    let major = type.prefix(4)
    let compatible = type.dropFirst(8)
    let count = compatible.count / 4
    let names =
      [major] + (0..<min(count, 64)).map { compatible.dropFirst($0 * 4).prefix(4) }
    return names.contains { brands.contains(String(decoding: $0, as: UTF8.self)) }
  }

  private static func primaryItem(_ content: ArraySlice<UInt8>) -> Int? {
    var reader = BoxReader(content)
    guard let version = reader.number(1), reader.number(3) != nil else { return nil }
    return reader.number(version == 0 ? 2 : 4)
  }

  private mutating func read(_ content: ArraySlice<UInt8>, of item: Int) {
    var all: [Boxes.Box] = []
    var own: [Int] = []
    for box in Boxes(content) {
      if box.name == "ipco" { all = Array(Boxes(box.content).prefix(Self.propertyLimit)) }
      if box.name == "ipma" { own += Self.properties(of: item, in: box.content) }
    }
    hasTransparency = all.contains { box in
      box.name == "auxC"
        && Self.transparency.contains { box.content.dropFirst(4).starts(with: $0.utf8) }
    }
    // They are numbered from 1, and hold in their order.
    for property in own where all.indices.contains(property - 1) {
      let box = all[property - 1]
      var reader = BoxReader(box.content)
      if box.name == "ispe", reader.number(4) != nil, let width = reader.number(4),
        let height = reader.number(4)
      {
        size = (width, height)
      } else if box.name == "irot", let turns = reader.number(1), !turns.isMultiple(of: 2) {
        size = size.map { ($0.height, $0.width) }
      }
    }
  }

  private static let propertyLimit = 4096

  /// The numbers of the properties that an item has.
  private static func properties(of item: Int, in content: ArraySlice<UInt8>) -> [Int] {
    var reader = BoxReader(content)
    guard let version = reader.number(1), let flags = reader.number(3),
      let count = reader.number(4)
    else { return [] }
    for _ in 0..<count {
      guard let id = reader.number(version < 1 ? 2 : 4), let length = reader.number(1) else {
        return []
      }
      let isLong = flags & 1 == 1
      var numbers: [Int] = []
      for _ in 0..<length {
        guard let number = reader.number(isLong ? 2 : 1) else { return [] }
        // The first bit says that it matters.
        numbers.append(number & (isLong ? 0x7FFF : 0x7F))
      }
      if id == item { return numbers }
    }
    return []
  }
}
