/// Gives what a server serves, by path below the site's root.
package protocol ContentProvider: Sendable {
  /// The bytes of a file such as `en/index.html`; nil where there is none.
  func content(of file: String) async -> [UInt8]?
  /// The page for an address that leads nowhere, as HTML.
  func notFoundPage(for file: String) async -> [UInt8]
}
