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

  /// Every `kind` of `parts`.
  static let kinds = [
    "hold", "repeat", "duration", "side", "sets", "rest", "per-day", "days-per-week",
  ]

  /// The whole dose in sentences: “Hold for 30 seconds. Repeat 3 times on each side.”
  func sentences(_ dose: Dose) -> [String] {
    [
      dose.hold.flatMap { hold in time(hold).flatMap { catalog.format(.doseHold, $0) } },
      work(dose), sets(dose), rest(dose), frequency(dose),
    ].compactMap(\.self)
  }

  func parts(_ dose: Dose) -> [Part] {
    var values: [(kind: String, value: String?)] = []
    if let hold = dose.hold { values.append(("hold", time(hold))) }
    switch dose.work {
    case .repetitions(let amount): values.append(("repeat", times(amount)))
    case .duration(let amount): values.append(("duration", time(amount)))
    }
    if let side = dose.side { values.append(("side", self.side(side))) }
    if let sets = dose.sets { values.append(("sets", number(sets))) }
    if let rest = dose.rest { values.append(("rest", time(rest))) }
    if let perDay = dose.perDay { values.append(("per-day", times(perDay))) }
    if let days = dose.daysPerWeek { values.append(("days-per-week", self.days(days))) }
    return values.compactMap { part in
      guard let value = part.value, let label = catalog.format(.doseLabel(part.kind)) else {
        return nil
      }
      return Part(kind: part.kind, label: label, value: value)
    }
  }

  /// “15”, or “8 to 12”.
  func number(_ amount: Dose.Amount) -> String? {
    let (low, high) = (catalog.number(amount.lowerBound), catalog.number(amount.upperBound))
    return amount.isExact ? low : catalog.format(.range, low, high)
  }

  /// Seconds in words: whole minutes as minutes, everything else as seconds.
  func time(_ seconds: Dose.Amount) -> String? {
    let isMinutes = seconds.lowerBound % 60 == 0 && seconds.upperBound % 60 == 0
    guard isMinutes else { return counted(.seconds, seconds) }
    return counted(.minutes, seconds.lowerBound / 60...seconds.upperBound / 60)
  }

  func side(_ side: Dose.Side) -> String? {
    catalog.format(side == .each ? .sideEach : .sideEachWay)
  }

  private func times(_ amount: Dose.Amount) -> String? {
    counted(.times, amount)
  }

  private func days(_ amount: Dose.Amount) -> String? {
    counted(.daysPerWeek, amount)
  }

  private func work(_ dose: Dose) -> String? {
    switch dose.work {
    case .repetitions(let amount):
      times(amount).flatMap { catalog.format(.doseRepeat(dose.side), $0) }
    case .duration(let amount):
      time(amount).flatMap { catalog.format(.doseDuration(dose.side), $0) }
    }
  }

  private func sets(_ dose: Dose) -> String? {
    dose.sets.flatMap { counted(.doseSets, $0) }
  }

  private func rest(_ dose: Dose) -> String? {
    guard let rest = dose.rest, let time = time(rest) else { return nil }
    let hasSets = (dose.sets?.upperBound ?? 1) > 1
    return catalog.format(hasSets ? .doseRestBetweenSets : .doseRestBetweenRepetitions, time)
  }

  private func frequency(_ dose: Dose) -> String? {
    switch (dose.perDay.flatMap(times), dose.daysPerWeek.flatMap(days)) {
    case (let times?, let days?): catalog.format(.doseEachDayAndWeek, times, days)
    case (let times?, nil): catalog.format(.doseEachDay, times)
    case (nil, let days?): catalog.format(.doseEachWeek, days)
    case (nil, nil): nil
    }
  }

  /// A plural message for an amount; a range takes the form of its upper bound, as CLDR's plural
  /// ranges do for most languages.
  private func counted(_ message: CountedMessage, _ amount: Dose.Amount) -> String? {
    number(amount).flatMap { catalog.format(message, count: amount.upperBound, written: $0) }
  }
}
