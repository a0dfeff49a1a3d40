import Diagnostics
import HTML

/// Shows the problems of one file where they stand in the text, and which photographs its drawings
/// stand in for.
struct PreviewMarks: PageMarks {
  let path: String
  private let problems: [Diagnostic]

  init(path: String, problems: [Diagnostic]) {
    self.path = path
    self.problems = problems.filter { $0.location.path == path && $0.severity != .note }
  }

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

  func address(of drawing: String, for picture: String) -> String {
    Self.address(of: drawing, for: picture)
  }

  /// What the script that takes photographs finds the picture by; nobody else reads it.
  static func address(of drawing: String, for picture: String) -> String {
    "\(drawing)?photograph=\(PercentEncoding.encode(path: picture))"
  }
}
