/// A place in a text file. Lines and columns count from 1, columns in Unicode code points; the end
/// is the position just behind the last code point.
package struct SourceRange: Sendable, Hashable {
  package var startLine: Int
  package var startColumn: Int
  package var endLine: Int
  package var endColumn: Int

  package init(startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
    self.startLine = startLine
    self.startColumn = startColumn
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// `length` code points on one line.
  package init(line: Int, column: Int, length: Int = 0) {
    self.init(startLine: line, startColumn: column, endLine: line, endColumn: column + length)
  }

  /// The first line's beginning, for problems that concern a whole file.
  package static let startOfFile = SourceRange(line: 1, column: 1)
}

/// A range in a named file; the path is relative to the site folder and uses `/`.
package struct SourceLocation: Sendable, Hashable {
  package var path: String
  package var range: SourceRange

  package init(path: String, range: SourceRange = .startOfFile) {
    self.path = path
    self.range = range
  }
}
