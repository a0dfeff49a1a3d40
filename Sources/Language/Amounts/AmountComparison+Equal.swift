/// What says the same in other words.
extension Amount {
  /// Whether both say the same in every respect.
  func isSame(as other: Amount) -> Bool {
    kind == other.kind && value == other.value && unit == other.unit && period == other.period
      && isInterval == other.isInterval
  }

  /// Whether both say the same in other units or words: 14 days and 2 weeks, 50 % and half, every 12
  /// hours and twice a day.
  func isEqual(to other: Amount) -> Bool {
    if kind != .count || other.kind != .count { return isSameTime(as: other) }
    if let rate, let its = other.rate, rate == its { return true }
    guard period == other.period, isInterval == other.isInterval else { return false }
    if value == other.value, agreesInUnit(with: other), unit == nil || other.unit == nil {
      return false
    }
    if let own = measure, let its = other.measure, own.equals(its) { return true }
    if isUsually(other) || other.isUsually(self) { return true }
    return isShare(of: other) || other.isShare(of: self)
  }

  private func isUsually(_ other: Amount) -> Bool {
    guard let usual, let its = other.measure else { return false }
    return usual == its || usual.equals(its)
  }

  /// “50 %” of “half”; “a third” of “one in 3”.
  private func isShare(of other: Amount) -> Bool {
    guard other.unit == nil else { return false }
    if unit == "percent" { return other.value.isFraction && other.value.times(100) == value }
    return unit == nil && value.isFraction && value.numerator == 1
      && other.value == Ratio(value.denominator)
  }

  /// Times of the day and decades, which texts write in several ways.
  private func isSameTime(as other: Amount) -> Bool {
    switch (kind, other.kind) {
    case (.clock, .clock): hasSameValue(as: other)
    case (.clock, .count): other.isHour(of: self)
    case (.count, .clock): isHour(of: other)
    default: false
    }
  }

  /// “8 in the morning”, “las ocho y media” beside 8:30: a number of hours that a time has.
  private func isHour(of time: Amount) -> Bool {
    // “17 h” beside 5 p.m.
    if unit == "hour", period == nil, !isInterval { return value.times(60) == time.value }
    guard unit == nil, hasPartOfDay || time.otherValue != nil,
      let minutes = value.times(60), minutes.denominator == 1
    else { return false }
    return minutes.numerator % 720 == time.value.numerator % 720
  }

  /// Whether the numbers are the same, as each kind of number is read.
  func hasSameValue(as other: Amount) -> Bool {
    switch (kind, other.kind) {
    case (.clock, .clock):
      return value == other.value || value == other.otherValue || otherValue == other.value
    case (.clock, .count):
      return other.unit == nil
        && other.value.times(60).map { minutes in
          minutes.numerator % 720 == value.numerator % 720
        } ?? false
    case (.count, .clock): return other.hasSameValue(as: self)
    case (.count, .count), (.name, .name), (.month, .month), (.weekday, .weekday),
      (.decade, .decade), (.telephone, .telephone), (.name, .count), (.count, .name),
      (.month, .count), (.count, .month), (.decade, .count), (.count, .decade),
      (.telephone, .count), (.count, .telephone):
      return value == other.value
    default: return false
    }
  }

  /// Whether one has no unit, or both the same.
  func agreesInUnit(with other: Amount) -> Bool {
    if kind != .count || other.kind != .count { return true }
    guard let unit, let its = other.unit else { return true }
    return unit == its
      || isTemperature && other.isTemperature && (unit == "degree" || its == "degree")
  }

  private var isTemperature: Bool {
    unit == "degree" || unit == "fahrenheit" || unit == "celsius"
  }

  /// Whether the translation has the number without a unit that belongs to it: “50 %” and “50”, “8
  /// a.m.” and “8”.
  func losesUnit(in other: Amount) -> Bool {
    if kind == .clock, other.kind == .count { return otherValue == nil }
    guard kind == .count, other.kind == .count else { return false }
    guard unit == nil || other.unit == nil else { return false }
    return hasStrictUnit != other.hasStrictUnit || hasFirmUnit && other.unit == nil
      || other.isTime && unit == nil
  }
}

/// What another text does not need.
extension AmountComparison {
  /// A rate that the other text has as a period alone: “every 24 hours” and “daily”.
  mutating func leaveOutRates(_ from: Amounts, _ to: Amounts) {
    func isSaid(_ amount: Amount, in text: Amounts) -> Bool {
      let rates = [amount.rate, amount.isInterval ? amount.usual?.rate : nil].compactMap(\.self)
      return text.periods.contains { period in
        rates.contains { $0 == Rate(Ratio(1), in: period.name) }
      }
    }
    source.removeAll { isSaid($0, in: to) }
    target.removeAll { isSaid($0, in: from) }
  }

  /// “20 %” and “20 de cada 100”.
  mutating func leaveOutHundreds() {
    func pair(_ percents: [Amount], _ counts: [Amount]) -> (percent: Int, count: Int, whole: Int)? {
      for (index, percent) in percents.enumerated() where percent.unit == "percent" {
        guard
          let count = counts.firstIndex(where: { $0.value == percent.value && $0.unit == nil }),
          let whole = counts.firstIndex(where: { $0.value == Ratio(100) && $0.unit == nil }),
          whole != count
        else { continue }
        return (index, count, whole)
      }
      return nil
    }
    while let found = pair(source, target) {
      source.remove(at: found.percent)
      for index in [found.count, found.whole].sorted(by: >) { target.remove(at: index) }
    }
    while let found = pair(target, source) {
      target.remove(at: found.percent)
      for index in [found.count, found.whole].sorted(by: >) { source.remove(at: index) }
    }
  }

  /// What only converts an amount beside it: “5 pounds (2.3 kg)”; and what was converted for the
  /// readers: “5 pounds” and “2.3 kg”.
  mutating func leaveOutConversions(_ from: Amounts, _ to: Amounts) {
    func converts(_ amount: Amount, another of: [Amount]) -> Bool {
      guard let measure = amount.measure else { return false }
      return of.contains { other in
        other.tokens != amount.tokens && other.unit != amount.unit
          && other.measure.map { $0.isConversion(of: measure) } ?? false
      }
    }
    var left: [Amount] = []
    for amount in source {
      if let measure = amount.measure,
        let place = target.firstIndex(where: {
          $0.unit != amount.unit && $0.measure.map { $0.isConversion(of: measure) } ?? false
        })
      {
        target.remove(at: place)
      } else {
        left.append(amount)
      }
    }
    source = left
    target.removeAll { converts($0, another: to.amounts) }
    source.removeAll { converts($0, another: from.amounts) }
  }

  /// A name that the other text has too, or a number to call, may be said more often in one of them;
  /// “in their 40s” is “entre 40 y 49 años”.
  mutating func leaveOutRepetitions(_ from: Amounts, _ to: Amounts) {
    func isRepeated(_ amount: Amount, in text: Amounts) -> Bool {
      amount.mayBeRepeated
        && text.amounts.contains { $0.value == amount.value && $0.kind.mayName }
    }
    func endsDecade(_ amount: Amount, in own: Amounts, of other: Amounts) -> Bool {
      amount.kind == .count
        && other.amounts.contains { decade in
          decade.kind == .decade
            && (amount.value == decade.value.plus(Ratio(9))
              || amount.value == decade.value.plus(Ratio(10)))
            && own.amounts.contains { $0.value == decade.value }
        }
    }
    source.removeAll { isRepeated($0, in: to) || endsDecade($0, in: from, of: to) }
    target.removeAll { isRepeated($0, in: from) || endsDecade($0, in: to, of: from) }
  }
}

extension Amount.Kind {
  fileprivate var mayName: Bool { self == .name || self == .count }
}

extension Amount {
  /// Whether it only names something: L4, the 988 that one calls.
  fileprivate var mayBeRepeated: Bool {
    let least = 100
    return kind == .name
      || kind == .count && strength == .digits && unit == nil && period == nil
        && value.denominator == 1 && value.numerator >= least
  }
}
