/// Names the bytes of a response, so that a browser can ask whether it has them already.
///
/// Source: RFC 9110, sections 8.8.3 and 13.1.
struct EntityTag: Hashable {
  /// With its quotation marks.
  let text: String

  /// FNV-1a in 64 bits, and the length: nobody forges the pages of one's own machine.
  init(of bytes: [UInt8]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    text = "\"\(String(hash, radix: 36))-\(bytes.count)\""
  }

  /// Whether an If-None-Match field lists it; weak tags count, as they do there.
  func isListed(in field: String) -> Bool {
    field.split(separator: ",").contains { entry in
      let tag = entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      return String(tag) == "*" || String(tag) == text || String(tag) == "W/" + text
    }
  }
}
