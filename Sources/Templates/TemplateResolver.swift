/// A piece of a message of a string table.
package enum MessagePart: Sendable, Hashable {
  case literal(String)
  /// A name that is looked up where the message stands.
  case placeholder(String)
  /// Words of another language, a BCP 47 tag: marked with it where tags may stand.
  case foreign(String, language: String)
}

/// What stands behind `{{strings.…}}` and `{{assets.…}}` while a template is compiled for a locale.
package struct TemplateResolver {
  /// The message of a key, or nil where the locale has none.
  package var message: (String) -> [MessagePart]?
  /// The address of an asset relative to the site's root, or nil where there is no such file.
  package var asset: (String) -> String?
  /// Every key and every asset path in ascending order, for “did you mean”.
  package var messageKeys: [String]
  package var assetPaths: [String]
  /// Assets that the site leaves out on purpose: a section that asks for one is left out, too.
  package var absentAssets: Set<String>

  package init(
    message: @escaping (String) -> [MessagePart]? = { _ in nil },
    messageKeys: [String] = [],
    asset: @escaping (String) -> String? = { _ in nil },
    assetPaths: [String] = [], absentAssets: Set<String> = []
  ) {
    self.message = message
    self.messageKeys = messageKeys.sorted()
    self.asset = asset
    self.assetPaths = assetPaths.sorted()
    self.absentAssets = absentAssets
  }
}
