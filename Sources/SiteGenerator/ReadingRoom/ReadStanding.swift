/// How far a text of a translation is, as its record has it.
enum ReadStanding: Hashable {
  /// There is no translation.
  case open
  /// The source has no such text.
  case added
  case draft(TranslationOrigin)
  /// Somebody accepted it who may not, as far as the site says who may.
  case notQualified(ReviewRecord.Acceptance)
  case accepted(ReviewRecord.Acceptance)
  /// The source has changed since.
  case changed(ReviewRecord.Entry)
  /// The translation has changed since.
  case edited(ReviewRecord.Entry)
}

extension ReadStanding: CustomStringConvertible {
  var description: String {
    switch self {
    case .open: "not translated"
    case .added: "not in the source"
    case .draft(.human): "draft: nobody has accepted it"
    case .draft(.machine(let engine, let date)):
      "draft by a machine (\(engine), \(date)): nobody has accepted it"
    case .notQualified(let acceptance):
      "accepted by \(acceptance.by) on \(acceptance.on), who may not accept it"
    case .accepted(let acceptance):
      "accepted by \(acceptance.by)\(acceptance.role.map { " (\($0))" } ?? "") on \(acceptance.on)"
    case .changed(let entry): "the source has changed since \(Self.day(of: entry))"
    case .edited(let entry): "the translation has changed since \(Self.day(of: entry))"
    }
  }

  private static func day(of entry: ReviewRecord.Entry) -> String {
    entry.acceptance.map { "\($0.by) accepted it on \($0.on)" } ?? "it was recorded"
  }

  /// The class for the style sheet.
  var style: String {
    switch self {
    case .open, .added: "open"
    case .draft, .notQualified: "draft"
    case .accepted: "accepted"
    case .changed, .edited: "changed"
    }
  }

  /// Both texts as they were recorded; nil where they are as they were, or there is no record.
  var recorded: ReviewRecord.Entry? {
    switch self {
    case .changed(let entry), .edited(let entry): entry
    case .open, .added, .draft, .notQualified, .accepted: nil
    }
  }
}

extension Reading {
  func standing(of text: Text) -> ReadStanding {
    guard !(text.target?.isBlank ?? true) else { return .open }
    guard !(text.source?.isBlank ?? true) else { return .added }
    guard let state = text.state, let comparison = record.comparison else { return .draft(.human) }
    switch state {
    case .added: return .draft(.human)
    case .outdated(let entry): return .changed(comparison.record[entry])
    case .edited(let entry): return .edited(comparison.record[entry])
    case .current(let entry):
      let origin = comparison.record.origin(entry)
      guard comparison.record.isIntact, let acceptance = comparison.record.acceptance(entry) else {
        return .draft(origin)
      }
      return record.isAccepted(entry: entry) ? .accepted(acceptance) : .notQualified(acceptance)
    }
  }
}
