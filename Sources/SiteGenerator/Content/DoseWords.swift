import Localization

/// A dose in the words of one locale. Everything is nil where the string table lacks the message,
/// which the check stage reports.
struct DoseWords {
  let catalog: Catalog

  /// One line of a dose panel.
  struct Part: Equatable {
    /// Names the part for the style sheet and the icon: `hold`, `repeat`, `duration`, `side` …
    var kind: String
    var label: String
    var value: String
  }

  /// The whole dose in sentences: “Hold for 30 seconds. Repeat 3 times on each side.”
  func sentences(_ dose: Dose) -> [String] {
    let sentences = [hold(dose), work(dose), sets(dose), rest(dose)] + frequency(dose)
    return sentences.compactMap(\.self)
  }

  func parts(_ dose: Dose) -> [Part] {
    dose.fields.compactMap { field in
      guard let kind = field.declaration.part, let value = value(of: field, in: dose),
        let label = catalog.format(.doseLabel(kind))
      else { return nil }
      return Part(kind: kind, label: label, value: value)
    }
  }

  /// What a field says, as texts write it: times with their unit, counts as bare numbers; nil where
  /// the dose does not say it or it has no words of its own.
  func text(of field: DoseField, in dose: Dose) -> String? {
    switch dose[field] {
    case .amount(let amount):
      switch field.declaration.notation {
      case .seconds: time(amount)
      case .hours: counted(.hours, amount)
      case .count, .side, .flag: number(amount)
      }
    case .side(let side): catalog.format(.side(side))
    case .yes, nil: nil
    }
  }

  /// “15”, or “8 to 12”.
  func number(_ amount: Dose.Amount) -> String? {
    let (low, high) = (catalog.number(amount.lowerBound), catalog.number(amount.upperBound))
    return amount.isExact ? low : catalog.format(.range, low, high)
  }

  /// The value of a field's line in a dose panel.
  private func value(of field: DoseField, in dose: Dose) -> String? {
    guard let unit = field.declaration.unit, let amount = dose.amount(field) else {
      return text(of: field, in: dose)
    }
    let counted = counted(unit, amount)
    guard field == .repetitions, dose[.asMany] != nil else { return counted }
    return counted.flatMap { catalog.format(.doseUpTo, $0) }
  }

  /// Seconds in words: whole minutes as minutes, everything else as seconds.
  private func time(_ seconds: Dose.Amount) -> String? {
    let isMinutes = seconds.lowerBound % 60 == 0 && seconds.upperBound % 60 == 0
    guard isMinutes else { return counted(.seconds, seconds) }
    return counted(.minutes, seconds.lowerBound / 60...seconds.upperBound / 60)
  }

  private func hold(_ dose: Dose) -> String? {
    text(of: .hold, in: dose).flatMap { catalog.format(.doseHold, $0) }
  }

  private func work(_ dose: Dose) -> String? {
    if let time = text(of: .duration, in: dose) {
      return catalog.format(.doseDuration(dose.side), time)
    }
    guard let times = dose.amount(.repetitions).flatMap({ counted(.times, $0) }) else {
      return nil
    }
    return catalog.format(
      dose[.asMany] == nil ? .doseRepeat(dose.side) : .doseAsMany(dose.side), times)
  }

  private func sets(_ dose: Dose) -> String? {
    dose.amount(.sets).flatMap { counted(.doseSets, $0) }
  }

  private func rest(_ dose: Dose) -> String? {
    guard let time = text(of: .rest, in: dose) else { return nil }
    let hasSets = (dose.amount(.sets)?.upperBound ?? 1) > 1
    return catalog.format(hasSets ? .doseRestBetweenSets : .doseRestBetweenRepetitions, time)
  }

  private func frequency(_ dose: Dose) -> [String?] {
    let every = dose.amount(.every).flatMap { counted(.doseEvery, $0) }
    let days = dose.amount(.daysPerWeek).flatMap { counted(.daysPerWeek, $0) }
    return switch (dose.amount(.perDay).flatMap { counted(.times, $0) }, days) {
    case (let times?, let days?): [every, catalog.format(.doseEachDayAndWeek, times, days)]
    case (let times?, nil): [every, catalog.format(.doseEachDay, times)]
    case (nil, let days?): [every, catalog.format(.doseEachWeek, days)]
    case (nil, nil): [every]
    }
  }

  /// A plural message for an amount; a range takes the form of its upper bound, as CLDR's plural
  /// ranges do for most languages.
  private func counted(_ message: CountedMessage, _ amount: Dose.Amount) -> String? {
    number(amount).flatMap { catalog.format(message, count: amount.upperBound, written: $0) }
  }
}
