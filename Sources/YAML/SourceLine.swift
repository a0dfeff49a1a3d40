import Diagnostics

/// A line of a document around a position in it, for judging what its writer meant.
struct SourceLine {
  private let text: [Unicode.Scalar]
  private let offset: Int

  init(_ source: SourceBytes, _ range: SourceRange) {
    text = source.line(range.startLine)
    offset = min(range.startColumn - 1, text.count)
  }

  /// What stands at the position; nil at the end of the line.
  var next: Unicode.Scalar? { offset < text.count ? text[offset] : nil }

  var isBlankBefore: Bool { text[..<offset].allSatisfy { $0 == " " } }

  /// Whether a colon that ends a name stands in the line.
  var hasColon: Bool { colon(in: text[...]) != nil }

  /// The same, before the position.
  var hasColonBefore: Bool { colon(in: text[..<offset]) != nil }

  /// The line with all that follows its first colon in quotes; nil where the position is not behind
  /// that, where quotes would not mend the line, and where it is too long to show.
  var withQuotedValue: String? {
    guard let colon = colon(in: text[..<offset]), text.count < 80,
      !text.contains(where: { $0 == "\"" || $0 == "\\" })
    else { return nil }
    let value = text[(colon + 1)...].drop { $0 == " " }
    guard value.first != "{", value.first != "[" else { return nil }
    return string(text[...colon].drop { $0 == " " }) + " \"" + string(value) + "\""
  }

  private func colon(in part: ArraySlice<Unicode.Scalar>) -> Int? {
    part.indices.first {
      part[$0] == ":" && ($0 + 1 == text.count || text[$0 + 1] == " ")
    }
  }

  private func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
    var string = ""
    string.unicodeScalars.append(contentsOf: part)
    return string
  }
}
