extension DoseStatement {
  /// What an amount states behind a cue; nil where it says nothing of the dose.
  init?(_ cue: DoseStatementGrammar.Cue, _ amount: Amount) {
    guard let (part, value) = Self.part(cue, amount) else { return nil }
    self.init(part: part, value: value, tokens: amount.tokens)
  }

  private static func part(
    _ cue: DoseStatementGrammar.Cue, _ amount: Amount
  ) -> (Part, Ratio)? {
    guard amount.kind == .count else { return nil }
    if amount.isInterval {
      guard case .repetition = cue, amount.unit == "hour" else { return nil }
      return (.every, amount.value)
    }
    if case .label(let part) = cue { return labelled(part, amount) }
    switch (amount.unit, amount.period) {
    case ("second", nil), ("minute", nil), ("hour", nil):
      guard let seconds = amount.seconds else { return nil }
      return switch cue {
      case .hold: (.hold, seconds)
      case .rest: (.rest, seconds)
      case .repetition, .label: (.duration, seconds)
      }
    default: break
    }
    if case .rest = cue { return nil }
    return switch (amount.unit, amount.period) {
    case ("times", nil): (.repetitions, amount.value)
    case ("times", "day"): (.perDay, amount.value)
    case ("times", "week"), ("day", "week"): (.perWeek, amount.value)
    case ("set", nil): (.sets, amount.value)
    default: nil
    }
  }

  /// “Sets: 3”, “Hold: 10 seconds”, “Days a week: 5”.
  private static func labelled(_ part: Part, _ amount: Amount) -> (Part, Ratio)? {
    switch part {
    case .hold, .rest, .duration:
      return amount.period == nil ? amount.seconds.map { (part, $0) } : nil
    case .repetitions, .sets, .perDay, .perWeek:
      if let period = amount.period {
        return period == "day"
          ? (.perDay, amount.value) : period == "week" ? (.perWeek, amount.value) : nil
      }
      switch amount.unit {
      case nil, "times", "day": return (part, amount.value)
      case "set": return (.sets, amount.value)
      default: return nil
      }
    case .every, .product: return nil
    }
  }
}

/// How often a sentence has something done over a day: “once in the morning and once at night”. One
/// part of the day alone says nothing of the others, which the next sentence may have.
struct DaySessions {
  private var total: Ratio?
  private var tokens: Range<Int>?
  private var count = 0

  /// More often than that in one part of the day are repetitions.
  private static let mostAtOnce = 4

  /// Adds an amount that is one of them.
  mutating func take(_ amount: Amount) -> Bool {
    guard amount.hasPartOfDay, amount.unit == "times", amount.period == nil,
      amount.value.approximately <= Double(Self.mostAtOnce),
      let sum = amount.value.plus(total ?? Ratio(0))
    else { return false }
    total = sum
    count += 1
    tokens = (tokens?.lowerBound ?? amount.tokens.lowerBound)..<amount.tokens.upperBound
    return true
  }

  var statement: DoseStatement? {
    guard let total, let tokens, count > 1 else { return nil }
    return DoseStatement(part: .perDay, value: total, tokens: tokens)
  }
}
