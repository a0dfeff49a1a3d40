import Localization

/// What a record says of an entry in its comments: who made the translation, and who accepted it, as
/// what, on seeing which words.
struct RecordComments {
  private static let machine = "# Machine translation by "
  private static let accepted = "# Accepted by "
  private static let role = "# Role: "
  private static let shown = "# Shown: "
  private static let on = " on "

  private(set) var origin = TranslationOrigin.human
  private(set) var acceptance: ReviewRecord.Acceptance?
  private(set) var digest: String?

  /// Reads comments as they stand in the file; those of other tools say nothing here.
  init(_ comments: [String]) {
    for comment in comments { read(comment) }
  }

  private mutating func read(_ comment: String) {
    if let (name, date) = Self.nameAndDay(comment, behind: Self.accepted) {
      acceptance = ReviewRecord.Acceptance(by: name, on: date)
    } else if let role = Self.rest(of: comment, behind: Self.role) {
      acceptance?.role = String(role)
    } else if let shown = Self.rest(of: comment, behind: Self.shown) {
      digest = String(shown)
    } else if let (engine, date) = Self.nameAndDay(comment, behind: Self.machine) {
      origin = .machine(engine: engine, on: date)
    }
  }

  static func lines(of entry: ReviewRecord.Entry) -> [String] {
    var lines: [String] = []
    if case .machine(let engine, let date) = entry.origin {
      lines.append(machine + engine + on + date.description)
    }
    if let acceptance = entry.acceptance {
      lines.append(accepted + acceptance.by + on + acceptance.on.description)
      if let title = acceptance.role { lines.append(role + title) }
      if let digest = entry.digest { lines.append(shown + digest) }
    }
    return lines
  }

  private static func rest(of comment: String, behind mark: String) -> Substring? {
    // By bytes: thousands of pages have a line like this for each of their texts.
    guard comment.utf8.starts(with: mark.utf8) else { return nil }
    let rest = comment[comment.utf8.index(comment.startIndex, offsetBy: mark.utf8.count)...]
    return rest.isEmpty ? nil : rest
  }

  private static func nameAndDay(
    _ comment: String, behind mark: String
  ) -> (name: String, day: CalendarDate)? {
    let dateLength = "2026-01-31".utf8.count
    guard let rest = rest(of: comment, behind: mark) else { return nil }
    let (before, day) = (rest.utf8.dropLast(dateLength), rest.utf8.suffix(dateLength))
    guard let date = CalendarDate(String(decoding: day, as: UTF8.self)),
      before.suffix(on.utf8.count).elementsEqual(on.utf8)
    else { return nil }
    let name = before.dropLast(on.utf8.count)
    return name.isEmpty ? nil : (String(decoding: name, as: UTF8.self), date)
  }
}
