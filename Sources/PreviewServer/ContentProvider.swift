/// Gives what a server serves, by path below the site's root.
package protocol ContentProvider: Sendable {
  /// The bytes of a file such as `en/index.html`; nil where there is none.
  func content(of file: String) async -> [UInt8]?
  /// The page for an address that leads nowhere, as HTML.
  func notFoundPage(for file: String) async -> [UInt8]

  /// The largest file that it takes, in bytes.
  var uploadLimit: Int { get }
  /// Takes a file that a page of the preview sends, for a path of the site.
  func receive(_ bytes: [UInt8], at path: String) async -> Reception
}

/// What becomes of a file that a page sends.
package enum Reception: Sendable, Hashable {
  case taken
  /// Nothing waits for a file of this name.
  case unwanted
  /// There is one already.
  case exists
  /// It is not what it has to be, with the reason in a sentence.
  case faulty(String)
  /// It cannot be kept, with the reason in a sentence.
  case failed(String)
}
