/// The identifier of a locale: a well-formed BCP 47 language tag (RFC 5646, section 2.1, `langtag`;
/// no private-use-only and no grandfathered tags), kept in canonical case.
package struct LocaleID: Sendable, Hashable {
  private let tag: String
  /// The primary language subtag in lower case, such as `pt` of `pt-BR`.
  package let language: String
  /// The region subtag in upper case, such as `BR` of `pt-BR`, where the tag has one.
  package let region: String?

  /// Reads a tag in any case; nil where it is not well-formed.
  package init?(_ tag: String) {
    var subtags = SubtagReader(tag)
    guard subtags.readLanguage(), subtags.readRest() else { return nil }
    self.tag = subtags.canonical.joined(separator: "-")
    language = subtags.canonical[0]
    region = subtags.region
  }

  /// Whether `tag` is well-formed and spelled as its own `description`: `pt-BR`, not `PT-br`.
  package static func isCanonical(_ tag: String) -> Bool {
    LocaleID(tag)?.tag == tag
  }
}

extension LocaleID: CustomStringConvertible {
  /// The tag in canonical case, such as `zh-Hant-TW`: what `lang` and `hreflang` take.
  package var description: String { tag }
}

extension LocaleID: Comparable {
  package static func < (left: LocaleID, right: LocaleID) -> Bool {
    left.tag.utf8.lexicographicallyPrecedes(right.tag.utf8)
  }
}
