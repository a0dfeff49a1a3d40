/// Addresses that a preview keeps for itself.
package enum ReservedPath {
  package static let folder = "__handout"
  package static let events = "__handout/events"
  package static let script = "__handout/reload.js"
  package static let uploadScript = "__handout/photographs.js"
  /// The folder below which a page puts photographs, each at its path in the site.
  package static let uploads = "__handout/photographs"
  /// The folder below which translations are read beside their sources, and what a reader says is sent
  /// to: the locale, then the page's name.
  package static let reviews = "__handout/review"
}
