/// One node as the document keeps it, 24 bytes: thousands of documents stay in memory.
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
  var startPosition = Position()
  var endPosition = Position()

  var startLine: UInt32 {
    get { startPosition.line }
    set { startPosition.line = newValue }
  }
  var startColumn: UInt32 {
    get { startPosition.column }
    set { startPosition.column = newValue }
  }
  var endLine: UInt32 {
    get { endPosition.line }
    set { endPosition.line = newValue }
  }
  var endColumn: UInt32 {
    get { endPosition.column }
    set { endPosition.column = newValue }
  }

  /// A line and a column in four bytes: lines to 262,143, which a file of 256 KB cannot pass, and
  /// columns to 16,383; what lies beyond is shown as the last.
  struct Position: Sendable, Hashable {
    private var bits: UInt32 = 0

    var line: UInt32 {
      get { bits >> 14 }
      set { bits = min(newValue, 0x3FFFF) << 14 | bits & 0x3FFF }
    }
    var column: UInt32 {
      get { bits & 0x3FFF }
      set { bits = bits & ~0x3FFF | min(newValue, 0x3FFF) }
    }
  }
}
