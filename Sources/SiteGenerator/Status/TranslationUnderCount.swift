import Language
import Localization

/// The texts of one translation, counted by their state.
struct TranslationUnderCount {
  private(set) var tally = StatusTally()
  /// Each person once, with the last day, in the order in which the texts name them.
  private(set) var acceptances: [TextStatus.Acceptance] = []

  init(_ pairs: [SegmentAlignment.Pair], _ record: RecordUnderCheck) {
    for pair in pairs {
      guard let source = pair.source, !source.isBlank else { continue }
      tally.texts += 1
      if pair.target?.isBlank ?? true {
        tally.open += 1
        tally.words += source.words
      }
    }
    let parts =
      record.comparison == nil ? RecordUnderCheck.parts(of: pairs) : record.parts
    for (index, part) in parts.enumerated() where !part.source.isBlank && !part.target.isBlank {
      count(part, record.comparison?.states[index] ?? .added, record)
    }
    // What a record does not keep, such as a text of code alone, nobody can accept by itself.
    tally.drafts += tally.texts - tally.complete - tally.changed - tally.open
  }

  private mutating func count(
    _ part: RecordUnderCheck.Part, _ state: RecordComparison.State, _ record: RecordUnderCheck
  ) {
    switch state {
    case .outdated:
      tally.changed += 1
      tally.words += part.source.words
    case .current(let entry) where record.isAccepted(entry: entry):
      tally.accepted += 1
      if let acceptance = record.comparison?.record.acceptance(entry) { note(acceptance) }
    case .current, .edited, .added:
      tally.drafts += 1
    }
  }

  private mutating func note(_ acceptance: ReviewRecord.Acceptance) {
    guard let known = acceptances.firstIndex(where: { $0.by == acceptance.by }) else {
      acceptances.append(TextStatus.Acceptance(by: acceptance.by, on: acceptance.on))
      return
    }
    acceptances[known].on = max(acceptances[known].on, acceptance.on)
  }
}

extension Segment {
  /// How many words a translator sees; a number is one.
  fileprivate var words: Int {
    prose.tokens.count { $0.isWord || $0.kind == .number }
  }
}
