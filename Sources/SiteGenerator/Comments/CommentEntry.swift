import YAML

/// A comment as an entry of its file is written, without a line break at its end.
struct CommentEntry {
  let text: String

  /// `indent` is the number of spaces before the entry's hyphen.
  init(_ comment: ReviewComment, indent: Int, newline: String) {
    var fields = [
      ("at", comment.place), ("text", comment.text), ("by", comment.by),
      ("on", "\(comment.on)"),
    ]
    if let translation = comment.translation { fields.append(("of", translation)) }
    if let done = comment.done { fields.append(("done", "\(done)")) }
    let margin = String(repeating: " ", count: indent)
    text = fields.enumerated().map { index, field in
      let isDate = ["on", "done"].contains(field.0)
      let value =
        isDate ? field.1 : Self.value(field.1, margin: "\(margin)    ", newline: newline)
      return "\(margin)\(index == 0 ? "- " : "  ")\(field.0): \(value)"
    }.joined(separator: newline)
  }

  /// Several lines stand as a block, where nothing in them would be read otherwise there.
  private static func value(_ text: String, margin: String, newline: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, isPlain(lines) else {
      return YAMLScalar.text(text, inFlow: false, insteadOf: nil)
    }
    return "|-" + lines.map { newline + ($0.isEmpty ? "" : margin + $0) }.joined()
  }

  /// Whether no line but the ones between has signs that a block cannot have, or spaces where nobody
  /// sees them.
  private static func isPlain(_ lines: [Substring]) -> Bool {
    guard let first = lines.first?.unicodeScalars.first, first != " " else { return false }
    return lines.allSatisfy { line in
      line.unicodeScalars.last != " " && line.unicodeScalars.allSatisfy(YAMLScalar.isPrintable)
    }
  }
}
