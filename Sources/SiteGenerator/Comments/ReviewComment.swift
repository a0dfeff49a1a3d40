import Diagnostics
import Localization

/// What a reviewer says of one text of a translation, as the file beside the translation keeps it.
struct ReviewComment: Sendable, Hashable {
  /// The text, as `SegmentPlace` spells its place: `step/3`, `dose.hold|one`.
  let place: String
  /// One line or several, with nothing but U+000A between them and none at the end.
  let text: String
  let by: String
  let on: CalendarDate
  /// The translation as it stood then; nil where nobody kept it.
  let translation: String?
  /// The day on which somebody saw to it; nil while it is open.
  private(set) var done: CalendarDate?
  /// Its entry in the file.
  let range: SourceRange

  /// Of a comment that is in no file yet, the range means nothing.
  init(
    place: String, text: String, by: String, on: CalendarDate, translation: String? = nil,
    done: CalendarDate? = nil, range: SourceRange = .startOfFile
  ) {
    self.place = place
    self.text = Self.lines(text)
    self.by = by
    self.on = on
    self.translation = translation.map(Self.lines)
    self.done = done
    self.range = range
  }

  var isOpen: Bool { done == nil }

  /// The comment once somebody has seen to it.
  func closed(on date: CalendarDate) -> ReviewComment {
    var comment = self
    comment.done = date
    return comment
  }

  /// Whether both say the same, wherever they stand.
  func says(_ other: ReviewComment) -> Bool {
    (place, text, by) == (other.place, other.text, other.by)
      && (on, translation, done) == (other.on, other.translation, other.done)
  }

  /// The text as YAML keeps it in a block: browsers send lines that end as those of Windows do.
  private static func lines(_ text: String) -> String {
    var lines = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n", lines.last == "\r" { lines.removeLast() }
      lines.append(scalar)
    }
    let unified = lines.map { $0 == "\r" ? "\n" : $0 }
    let length = (unified.lastIndex { $0 != "\n" } ?? -1) + 1
    return String(String.UnicodeScalarView(unified[..<length]))
  }
}
