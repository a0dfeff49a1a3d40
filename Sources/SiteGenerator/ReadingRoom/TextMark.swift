import Diagnostics

/// Something to see in the words of a text.
struct TextMark: Hashable {
  enum Kind: Hashable {
    /// The glossary has a word for it.
    case term
    case problem(Severity)
  }

  /// Of the text's prose.
  var bytes: Range<Int>
  var kind: Kind
}

extension Segment {
  /// The bytes of some code points of the text; nil where it has fewer.
  func bytes(ofCodePoints range: Range<Int>) -> Range<Int>? {
    let scalars = text.unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
    else { return nil }
    let utf8 = text.utf8
    return utf8.distance(
      from: utf8.startIndex, to: start)..<utf8.distance(from: utf8.startIndex, to: end)
  }
}
