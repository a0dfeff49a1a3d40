import Markdown

/// Ids for a page's headings: made from the source locale's text, the same in every locale, so that
/// a link to a heading works in all of them.
enum HeadingIDs {
  /// The id of each heading in document order; equal texts are told apart by `-2`, `-3` …
  static func ids(of body: Document) -> [String] {
    var used: Set<String> = []
    var numbers: [String: Int] = [:]
    var ids: [String] = []
    guard body.contains(.heading) else { return [] }
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
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if isLetterOrDigit(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.utf8.last != UInt8(ascii: "-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
