package import Diagnostics

/// What became of a request to accept.
package struct AcceptReport: Sendable, Hashable {
  /// A page or string table that was not accepted, and why.
  package struct Refusal: Sendable, Hashable {
    /// Its file, relative to the site folder.
    package var path: String
    package var problems: [Diagnostic]
  }

  /// Files of translations, or source pages, whose acceptance was written.
  package var written: [String] = []
  /// Those that were recorded just so already.
  package var unchanged: [String] = []
  package var refused: [Refusal] = []
  /// Those that are another by now than they were shown.
  package var changed: [String] = []
}
