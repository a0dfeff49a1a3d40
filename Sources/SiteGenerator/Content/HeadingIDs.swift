import Markdown

/// Ids for a page's headings: made from the source locale's text, the same in every locale, so that
/// a link to a heading works in all of them.
enum HeadingIDs {
  /// The id of each heading in document order; equal texts are told apart by `-2`, `-3` …
  static func ids(of body: Document) -> [String] {
    var used: Set<String> = []
    var numbers: [String: Int] = [:]
    var ids: [String] = []
    for node in body.allNodes where node.kind == .heading {
      let base = slug(node.plainText)
      var id = base
      while !used.insert(id).inserted {
        let number = numbers[base, default: 1] + 1
        numbers[base] = number
        id = "\(base)-\(number)"
      }
      ids.append(id)
    }
    return ids
  }

  /// Letters and digits in lower case, everything else one hyphen; ids of the templates have an
  /// underscore, which none made here has.
  private static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(scalar, to: &slug)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower, to: &slug) }
      }
    }
    if slug.last == hyphen { slug.removeLast() }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      if isLetter || byte &- UInt8(ascii: "0") < 10 {
        return slug.append(isLetter ? byte | 0x20 : byte)
      }
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      return slug.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if let last = slug.last, last != hyphen { slug.append(hyphen) }
  }
}
