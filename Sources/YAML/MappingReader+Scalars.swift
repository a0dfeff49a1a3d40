package import Diagnostics

/// Fields that hold one text. Absent ones give nil, and a report where they are required.
extension MappingReader {
  /// A text as it is written; blank counts as absent.
  package mutating func text(_ key: String, required: Bool = false) -> Located<String>? {
    note(key, .text(.any), isRequired: required)
    return scalar(key, expected: "one text", required: required)
  }

  /// Exactly `true` or `false`.
  package mutating func flag(_ key: String) -> Located<Bool>? {
    value(key, expected: "true or false", as: .flag) { Bool($0) }
  }

  /// A whole number in decimal digits, without leading zeros.
  package mutating func integer(
    _ key: String, in limits: ClosedRange<Int>, required: Bool = false
  ) -> Located<Int>? {
    value(
      key, expected: "a whole number from \(limits.lowerBound) to \(limits.upperBound)",
      as: .integer(limits), required: required
    ) { text in
      guard let number = Int(text), limits.contains(number), String(number) == text else {
        return nil
      }
      return number
    }
  }

  /// A value in a notation of its own: `parse` gives nil where the text is none, and then the
  /// message says that the field must be what `expected` describes. `shape` is as much of the notation
  /// as can be told without `parse`.
  package mutating func value<Value>(
    _ key: String, expected: @autoclosure () -> String, as shape: @autoclosure () -> ValueShape,
    required: Bool = false, parse: (String) -> Value?
  ) -> Located<Value>? {
    note(key, shape(), isRequired: required)
    guard let text = scalar(key, expected: expected(), required: required) else { return nil }
    guard let value = parse(text.value) else {
      reportValue(key, text, expected: expected())
      return nil
    }
    return Located(value: value, range: text.range)
  }

  /// Some of the names that a type lists, each once; what is none of them is reported and left out.
  package mutating func choices<Choice>(
    _ key: String, of type: Choice.Type
  ) -> [Located<Choice>] where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    var choices: [Located<Choice>] = []
    for text in texts(key, as: ListShape(.choice(Self.cases(of: type)), isUnique: true)) {
      guard let choice = Choice(rawValue: text.value) else {
        reportChoice(key, text, of: type)
        continue
      }
      if choices.contains(where: { $0.value.rawValue == text.value }) {
        report(.fieldOutOfRange, at: text.range, "\(key) names \(quoted(text.value)) twice.")
      } else {
        choices.append(Located(value: choice, range: text.range))
      }
    }
    return choices
  }

  /// One of the names that a type lists.
  package mutating func choice<Choice>(
    _ key: String, of type: Choice.Type, required: Bool = false
  ) -> Located<Choice>? where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    note(key, .choice(Self.cases(of: type)), isRequired: required)
    guard let text = scalar(key, expected: Self.names(of: type), required: required) else {
      return nil
    }
    guard let choice = Choice(rawValue: text.value) else {
      reportChoice(key, text, of: type)
      return nil
    }
    return Located(value: choice, range: text.range)
  }

  private mutating func reportChoice<Choice>(
    _ key: String, _ text: Located<String>, of type: Choice.Type
  ) where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    let nearest = Suggestion.nearest(to: text.value, among: type.allCases.map(\.rawValue))
    reportValue(
      key, text, expected: Self.names(of: type), help: nearest.map { "Did you mean “\($0)”?" })
  }

  private static func cases<Choice>(of type: Choice.Type) -> [String]
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    type.allCases.map(\.rawValue)
  }

  private static func names<Choice>(of type: Choice.Type) -> String
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    let names = cases(of: type)
    return names.count == 1 ? names.joined() : "one of \(names.joined(separator: ", "))"
  }

  private mutating func scalar(
    _ key: String, expected: @autoclosure () -> String, required: Bool
  ) -> Located<String>? {
    guard let entry = entry(key) else {
      if required { reportMissing(key) }
      return nil
    }
    guard case .scalar(let text, _) = entry.value.content else {
      reportKind(key, entry.value, mustBe: expected())
      return nil
    }
    guard !entry.value.isNull, !isBlank(text) else {
      if required { reportMissing(key) }
      return nil
    }
    return Located(value: text, range: entry.value.range)
  }

  private func isBlank(_ text: String) -> Bool {
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private mutating func reportValue(
    _ key: String, _ text: Located<String>, expected: String, help: String? = nil
  ) {
    report(
      .fieldOutOfRange, at: text.range,
      "\(key) must be \(expected), but is \(quoted(text.value)).", help: help)
  }
}
