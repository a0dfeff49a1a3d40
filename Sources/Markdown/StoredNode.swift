/// One node as the document keeps it, 32 bytes: thousands of documents stay in memory.
struct StoredNode: Sendable, Hashable {
  struct Flags: OptionSet, Sendable, Hashable {
    let rawValue: UInt8
    /// A list without blank lines between its items; also set on its items and their paragraphs.
    static let tight = Flags(rawValue: 1)
    /// Something follows inside the same parent.
    static let hasNext = Flags(rawValue: 2)
  }

  var kind: Node.Kind
  var flags: Flags = []
  var headingLevel: UInt8 = 0
  /// The index behind the last descendant.
  var end: UInt32 = 0
  /// Where its text begins; it ends where the next node's begins.
  var textStart: UInt32
  /// An ordered list's first number; a link's or image's length of the destination, behind which
  /// the title stands.
  var detail: UInt32 = 0
  var startLine: UInt32 = 0
  var startColumn: UInt32 = 0
  var endLine: UInt32 = 0
  var endColumn: UInt32 = 0
}
