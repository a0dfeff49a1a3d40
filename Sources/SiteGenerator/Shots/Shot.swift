/// A photograph that a page names, with all that whoever takes it has to know.
package struct Shot: Sendable, Hashable {
  /// Where its file belongs, relative to the site folder.
  package var path: String
  /// The title of its page, in the source language.
  package var title: String
  /// What the picture must show, in the source language; nil where the page does not say.
  package var shows: String?
  /// The step that it shows; nil where the page names none.
  package var step: Step?
  /// What has to be at hand, in the source language.
  package var equipment: [String]
  package var isDraft: Bool
  package var state: State
  /// Where its page stands among the site's.
  let page: Int

  package struct Step: Sendable, Hashable {
    /// From 1.
    package var number: Int
    /// In the source language, as a reader sees it.
    package var text: String
  }

  package enum State: Sendable, Hashable {
    case missing
    /// A file with nearly its name is there, such as `1.JPG`.
    case misnamed(String)
    case taken
  }

  package var isTaken: Bool { state == .taken }
}
