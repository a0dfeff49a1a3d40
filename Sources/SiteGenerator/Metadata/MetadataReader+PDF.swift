/// The author of a PDF document, as far as it can be seen without reading the document: in plain
/// dictionaries, in packed rows of objects, in XMP packets, and in JPEG photographs. Nothing of an
/// encrypted document's dictionaries, nor of other ways to pack.
///
/// Source: ISO 32000-1, sections 7.3, 7.5.7, 14.3.2 and 14.3.3.
extension MetadataReader {
  mutating func readPDF(_ bytes: [UInt8]) {
    let isReadable = bytes[...].firstPlace(of: "/Encrypt ") == nil
    if let folder = UserFolder.first(in: bytes[...]) { found.addUserFolder(folder) }
    if isReadable { readDictionaries(bytes[...]) }
    var rest = bytes[...]
    while let place = rest.firstPlace(of: "stream") {
      let behind = rest[(place + "stream".utf8.count)...]
      if let kind = Self.kind(ofStreamAt: place, in: bytes) {
        readStream(kind, Self.content(behind), isReadable: isReadable)
      }
      rest = behind
    }
  }

  /// A stream that may tell something.
  private enum Stream {
    case objects
    case packet(isPacked: Bool)
    case photograph
  }

  /// How far before a stream its dictionary is looked for, in bytes.
  private static let dictionaryLimit = 1024

  private static func kind(ofStreamAt place: Int, in bytes: [UInt8]) -> Stream? {
    let before = bytes[max(0, place - dictionaryLimit)..<place]
    let end = before.reversed().drop { isSpace($0) }
    guard end.starts(with: ">>".utf8) else { return nil }
    var dictionary = before
    while let object = dictionary.firstPlace(of: " obj") {
      dictionary = dictionary[(object + 4)...]
    }
    func has(_ name: String) -> Bool { dictionary.firstPlace(of: name) != nil }
    let isPacked = has("/FlateDecode")
    if has("/ObjStm"), isPacked { return .objects }
    if has("/Metadata") { return .packet(isPacked: isPacked) }
    return has("/DCTDecode") && !isPacked ? .photograph : nil
  }

  /// What stands behind the end of the line.
  private static func content(_ behind: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = behind.first == 13 ? behind.dropFirst() : behind
    return rest.first == 10 ? rest.dropFirst() : rest
  }

  private mutating func readStream(
    _ kind: Stream, _ content: ArraySlice<UInt8>, isReadable: Bool
  ) {
    switch kind {
    case .objects:
      if isReadable { readDictionaries(unpacked(content, as: .zlib)[...]) }
    case .packet(isPacked: true): readXML(unpacked(content, as: .zlib)[...])
    case .packet(isPacked: false):
      let part = allowed(content.prefix(Self.partLimit))
      readXML(part[..<(part.firstPlace(of: "endstream") ?? part.endIndex)])
    case .photograph: readJPEG(Array(allowed(content.prefix(Self.headLength))))
    }
  }
}

/// Dictionaries.
extension MetadataReader {
  private static let names = ["Author", "Title", "Subject", "Keywords"]

  private mutating func readDictionaries(_ bytes: ArraySlice<UInt8>) {
    for name in Self.names {
      var rest = bytes
      while let place = rest.firstPlace(of: "/" + name) {
        rest = rest[(place + 1 + name.utf8.count)...]
        let value = rest.prefix(Self.stringLimit).drop(while: Self.isSpace)
        if let text = Self.string(value) { take(name, text) }
      }
    }
  }

  /// How much of a string is read, in bytes.
  private static let stringLimit = 1000

  /// A string between parentheses, or of hexadecimal digits; nil where none begins.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String? {
    switch bytes.first {
    case UInt8(ascii: "("): text(literal(bytes.dropFirst()))
    case UInt8(ascii: "<") where bytes.dropFirst().first != UInt8(ascii: "<"):
      text(digits(bytes.dropFirst()))
    default: nil
    }
  }

  private static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var string: [UInt8] = []
    var depth = 0
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        let octal = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
        if octal.isEmpty {
          if let sign = rest.popFirst(), !"nrtbf\n\r".utf8.contains(sign) { string.append(sign) }
        } else {
          string.append(UInt8(truncatingIfNeeded: octal.reduce(0) { $0 * 8 + Int($1 & 7) }))
          rest = rest.dropFirst(octal.count)
        }
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return string }
        depth -= 1
      default: break
      }
      string.append(byte)
    }
    return string
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let digits = bytes.prefix { $0 != UInt8(ascii: ">") }.compactMap {
      Character(Unicode.Scalar($0)).hexDigitValue
    }
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | (digits.indices.contains($0 + 1) ? digits[$0 + 1] : 0))
    }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) {
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
        UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
      }
      return String(decoding: units, as: UTF16.self)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    // The rest is nearly Latin-1.
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }
}

extension ArraySlice<UInt8> {
  /// Where a sign first stands.
  fileprivate func firstPlace(of sign: String) -> Int? {
    let sign = [UInt8](sign.utf8)
    var rest = self
    while let first = rest.firstIndex(of: sign[0]) {
      if rest[first...].starts(with: sign) { return first }
      rest = rest[(first + 1)...]
    }
    return nil
  }
}
