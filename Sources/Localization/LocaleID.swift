package import YAML

/// The identifier of a locale: a well-formed BCP 47 language tag (RFC 5646, section 2.1, `langtag`;
/// no private-use-only and no grandfathered tags), kept in canonical case.
package struct LocaleID: Sendable, Hashable {
  private let tag: String
  /// The primary language subtag in lower case, such as `pt` of `pt-BR`.
  package let language: String
  /// The script subtag, such as `Hant` of `zh-Hant`, where the tag has one.
  package let script: String?
  /// The region subtag in upper case, such as `BR` of `pt-BR`, where the tag has one.
  package let region: String?

  /// Reads a tag in any case; nil where it is not well-formed.
  package init?(_ tag: String) {
    var subtags = SubtagReader(tag)
    guard subtags.readLanguage(), subtags.readRest() else { return nil }
    self.tag = subtags.canonical.joined(separator: "-")
    language = subtags.canonical[0]
    script = subtags.script
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

extension TextForm {
  /// A language tag in any case, but that a part may stand in it twice.
  package static let languageTag = languageTag(capital: "A-Za-z", small: "A-Za-z", x: "Xx")

  /// The same as its `description` spells it.
  package static let canonicalLanguageTag = languageTag(capital: "A-Z", small: "a-z", x: "x")

  /// RFC 5646, section 2.1, with the letters that capitals and small letters may be.
  private static func languageTag(capital: String, small: String, x: String) -> TextForm {
    let sign = "[0-9\(small)]"
    let language = "([\(small)]{2,3}(-[\(small)]{3}){0,3}|[\(small)]{4,8})"
    let script = "(-[\(capital)][\(small)]{3})?"
    let region = "(-([\(capital)]{2}|[0-9]{3}))?"
    let variants = "(-(\(sign){5,8}|[0-9]\(sign){3}))*"
    let extensions = "(-(?![\(x)])\(sign)(-\(sign){2,8})+)*"
    let privateUse = "(-[\(x)](-\(sign){1,8})+)?"
    return TextForm(language + script + region + variants + extensions + privateUse)
  }
}
