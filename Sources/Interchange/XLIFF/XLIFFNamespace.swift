/// Names that XLIFF and this project give.
enum XLIFFNamespace {
  static let version1 = "urn:oasis:names:tc:xliff:document:1.2"
  /// That of 2.1 too.
  static let version2 = "urn:oasis:names:tc:xliff:document:2.0"
  static let metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
  static let sizes = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
  /// The Internationalization Tag Set, which XLIFF 2.1 has a module for.
  static let its = "http://www.w3.org/2005/11/its"

  /// The context that holds a unit's digest in 1.2.
  static let baseContext = "x-handout-base"
  /// What ours is called in 2.1: in categories, states and types.
  static let own = "handout"

  /// Whether elements of the namespace are XLIFF's; some tools leave it out.
  static func isXLIFF(_ namespace: String) -> Bool {
    namespace.isEmpty || namespace.hasPrefix("urn:oasis:names:tc:xliff:document:")
  }
}
