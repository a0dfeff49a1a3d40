import Diagnostics
import HTML

/// Problems of one file that a preview shows where they stand in the text; none in a build.
struct ProblemMarks: Sendable {
  /// The file, relative to the site folder.
  let path: String
  private let problems: [Diagnostic]

  static let none = ProblemMarks(path: "", problems: [])

  init(path: String, problems: [Diagnostic]) {
    self.path = path
    self.problems = problems.filter { $0.location.path == path && $0.severity != .note }
  }

  /// Writes what encloses a text that stands at `range` in the file, around what `content` writes.
  func enclose(
    _ range: SourceRange, in element: StaticString, into buffer: inout ByteBuffer,
    _ content: (inout ByteBuffer) -> Void
  ) {
    let found = problems.filter {
      $0.location.range.startLine <= range.endLine && $0.location.range.endLine >= range.startLine
    }
    guard let worst = found.map(\.severity).max() else { return content(&buffer) }
    buffer.append("<")
    buffer.append(element)
    buffer.append(" class=\"__handout_mark __handout_")
    buffer.append(worst.rawValue)
    buffer.append("\" title=\"")
    let text = found.map { "\($0.location.range.startLine): \($0.message)" }
    buffer.append(text.joined(separator: "\n"), escapedFor: .attribute)
    buffer.append("\">")
    content(&buffer)
    buffer.append("</")
    buffer.append(element)
    buffer.append(">")
  }
}
