/// Something that texts of every language can name, such as the knee, or one pole of a pair of
/// opposites, such as “before”. Its name is the same in all lexicons of a site.
package struct Concept: Sendable, Hashable {
  /// What it is one of: another concept of the same group says something else.
  package let group: Group
  private let name: UInt64

  /// A pair of opposites, or all parts of the body.
  package struct Group: Sendable, Hashable {
    private let name: UInt64

    package init(_ name: String) {
      self.name = Vocabulary.hash(of: name)
    }

    /// At least and at most.
    package static let bounds = Group("bound")
    package static let bodyParts = Group("bodyParts")
  }

  init(_ name: String, of group: Group) {
    self.group = group
    self.name = Vocabulary.hash(of: name)
  }
}
