import OperatingSystem

/// Names the bytes of a response, so that a browser can ask whether it has them already.
///
/// Source: RFC 9110, sections 8.8.3 and 13.1.
struct EntityTag: Hashable {
  /// With its quotation marks.
  let text: String

  init(of bytes: [UInt8]) {
    text = "\"\(SHA256.hexDigest(of: bytes).prefix(16))\""
  }

  /// Whether an If-None-Match field lists it; weak tags count, as they do there.
  func isListed(in field: String) -> Bool {
    field.split(separator: ",").contains { entry in
      let tag = entry.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      return String(tag) == "*" || String(tag) == text || String(tag) == "W/" + text
    }
  }
}
