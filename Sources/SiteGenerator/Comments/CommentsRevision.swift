import Diagnostics
import Localization
import YAML

/// Writing, which leaves every byte but those of the change as it is.
///
/// What was written is read again: nil where it would not say just the old comments with the change,
/// since some files are written in a way that has no place for it.
extension CommentsFile {
  /// The file with one more comment at its end; nil in place of a file that is not there yet.
  static func adding(_ comment: ReviewComment, to file: [UInt8]?) -> [UInt8]? {
    guard let file = RevisedFile(file ?? []) else { return nil }
    let entry = CommentEntry(
      comment, indent: max(file.entries.column - 1, 0), newline: file.newline)
    let isWhole = file.text.last.map { $0 == UInt8(ascii: "\n") } ?? true
    let (before, after) = isWhole ? ("", file.newline) : (file.newline, "")
    let written = file.mark + file.text + (before + entry.text + after).utf8
    return says(written, file.comments + [comment]) ? written : nil
  }

  /// The file in which somebody has seen to an open comment: the first that says what this one does.
  static func closing(
    _ comment: ReviewComment, on date: CalendarDate, in file: [UInt8]
  ) -> [UInt8]? {
    guard comment.isOpen, let file = RevisedFile(file),
      let index = file.comments.firstIndex(where: { $0.says(comment) }),
      let entry = file.entries.all.first(where: { $0.range == file.comments[index].range }),
      case .mapping(let fields) = entry.content, let edit = file.closing(fields, on: date)
    else { return nil }
    var written = file.text
    written.replaceSubrange(edit.bytes, with: Array(edit.text.utf8))
    written = file.mark + written
    var comments = file.comments
    comments[index] = comments[index].closed(on: date)
    return says(written, comments) ? written : nil
  }

  private static func says(_ file: [UInt8], _ comments: [ReviewComment]) -> Bool {
    let written = parse(file, path: "", locale: nil).comments
    return written.count == comments.count
      && zip(written, comments).allSatisfy { $0.says($1) }
  }
}

/// A file of comments that is to be changed.
private struct RevisedFile {
  /// The byte order mark, where there is one.
  let mark: [UInt8]
  let text: [UInt8]
  /// The entries of the list, and the column of their hyphens.
  let entries: (all: [YAMLNode], column: Int)
  let comments: [ReviewComment]
  let newline: String

  /// nil where the bytes are no list.
  init?(_ bytes: [UInt8]) {
    mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[..<3]) : []
    text = Array(bytes[mark.count...])
    newline = text.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    let (node, problems) = YAMLNode.parse(text, path: "")
    comments = CommentsFile.parse(text, path: "", locale: nil).comments
    switch node?.content {
    case .sequence(let elements)?: entries = (elements, node?.range.startColumn ?? 1)
    case nil where problems.isEmpty: entries = ([], 1)
    default: return nil
    }
  }

  /// What has to be written in the place of which bytes so that an entry with these fields is done; nil
  /// where they stand between braces, or have something else for a day.
  func closing(
    _ fields: [YAMLNode.Entry], on date: CalendarDate
  ) -> (bytes: Range<Int>, text: String)? {
    let lines = LineOffsets(text)
    if let field = fields.first(where: { $0.key == "done" }) {
      guard field.value.isNull else { return nil }
      let bytes = lines.bytes(of: field.value.range)
      return (bytes, bytes.isEmpty ? " \(date)" : "\(date)")
    }
    guard let first = fields.first, let last = fields.last,
      !isWithinBraces(lines.bytes(of: first.keyRange).lowerBound)
    else { return nil }
    var line = last.value.range.endLine
    // A block ends with the blank lines behind it, which part the entry from the next one.
    while line > last.keyRange.startLine,
      lines.line(line).allSatisfy({ $0 == UInt8(ascii: " ") })
        || line == last.value.range.endLine && last.value.range.endColumn == 1
    { line -= 1 }
    let end = lines.end(of: line)
    let indent = String(repeating: " ", count: first.keyRange.startColumn - 1)
    return (end..<end, "\(newline)\(indent)done: \(date)")
  }

  /// Whether the first field, which begins at an offset, has a brace before it.
  private func isWithinBraces(_ offset: Int) -> Bool {
    text[..<offset].last { $0 != UInt8(ascii: " ") } == UInt8(ascii: "{")
  }
}
