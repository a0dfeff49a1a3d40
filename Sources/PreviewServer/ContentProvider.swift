/// Gives what a server serves, by path below the site's root.
package protocol ContentProvider: Sendable {
  /// The bytes of a file such as `en/index.html`; nil where there is none.
  func content(of file: String) async -> [UInt8]?
  /// The page for an address that leads nowhere, as HTML.
  func notFoundPage(for file: String) async -> [UInt8]

  /// The most that it takes, in bytes.
  func limit(of submission: Submission) -> Int
  /// Takes what a page of the preview sends.
  func receive(_ bytes: [UInt8], as submission: Submission) async -> Reception
}

/// Something that a page of the preview sends.
package enum Submission: Sendable, Hashable {
  /// A photograph for a path of the site.
  case photograph(path: String)
  /// What somebody says of the translation that is read at a place of the reading room, such as
  /// `es/exercises/bridge`.
  case review(place: String)
}

/// What becomes of something that a page sends, each with a sentence for whoever sent it.
package enum Reception: Sendable, Hashable {
  case taken(String)
  /// Nothing waits for it.
  case unwanted(String)
  /// What it is about is not what the sender saw.
  case conflict(String)
  /// It is not what it has to be.
  case faulty(String)
  /// It cannot be kept.
  case failed(String)
}
