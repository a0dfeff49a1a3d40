import Language

/// What a dose may say, in the order of a dose panel.
///
/// A field's declaration is all that the reader of front matter, the dose panel, facts in texts,
/// templates, scripts, scaffolds, string tables and checks know of it; only sentences, which join
/// fields, are written out in `DoseWords`.
enum DoseField: Int, Sendable, CaseIterable {
  case hold
  case repetitions
  case duration
  case asMany
  case side
  case sets
  case rest
  case perDay
  case daysPerWeek
  case every

  struct Declaration: Sendable {
    /// In front matter, in texts behind `dose.`, and in templates behind `practice.`.
    var name: String
    /// In addresses (`DoseNotation`); empty where the value has a letter of its own.
    var letter: String
    var notation: Notation
    /// As a scaffold shows it.
    var example: String
    /// Names its line of a dose panel for the style sheet, the icon and the label; nil where it has
    /// none.
    var part: String?
    /// Counts it in a dose panel; nil where that writes it as texts do.
    var unit: CountedMessage?
    /// What an instruction of a text says about it.
    var statement: DoseStatement.Part?
    /// What a dose without it means to the timer and the log.
    var implied: Int?
  }

  /// How front matter writes it.
  enum Notation: Sendable, Equatable {
    /// A number, or a range of two.
    case count(ClosedRange<Int>)
    /// Seconds: “30s”, “10min”.
    case seconds(ClosedRange<Int>)
    /// Hours: “2h”.
    case hours(ClosedRange<Int>)
    case side
    /// `true`.
    case flag

    /// The seconds in its unit; nil where it is no length of time.
    var secondsInUnit: Int? {
      switch self {
      case .seconds: 1
      case .hours: 3600
      case .count, .side, .flag: nil
      }
    }
  }

  /// Whether every string table has its words, also of a site whose doses do not say it: what a
  /// writer may want next. The words of the others are asked for once a dose has them.
  var isUsual: Bool { self != .asMany && self != .every }

  init?(named name: some StringProtocol) {
    guard let field = Self.allCases.first(where: { $0.declaration.name == name }) else {
      return nil
    }
    self = field
  }
}

extension DoseField {
  var declaration: Declaration {
    switch self {
    case .hold:
      Declaration(
        name: "hold", letter: "h", notation: .seconds(1...600), example: "30s", part: "hold",
        statement: .hold)
    case .repetitions:
      Declaration(
        name: "repetitions", letter: "r", notation: .count(1...100), example: "15", part: "repeat",
        unit: .times, statement: .repetitions)
    case .duration:
      Declaration(
        name: "duration", letter: "t", notation: .seconds(1...7200), example: "10min",
        part: "duration", statement: .duration)
    case .asMany: Declaration(name: "asMany", letter: "m", notation: .flag, example: "true")
    case .side:
      Declaration(
        name: "side", letter: "", notation: .side, example: "each|each-way|left|right",
        part: "side")
    case .sets:
      Declaration(
        name: "sets", letter: "s", notation: .count(1...20), example: "2", part: "sets",
        statement: .sets, implied: 1)
    case .rest:
      Declaration(
        name: "rest", letter: "p", notation: .seconds(1...600), example: "10s", part: "rest",
        statement: .rest)
    case .perDay:
      Declaration(
        name: "perDay", letter: "d", notation: .count(1...24), example: "1", part: "per-day",
        unit: .times, statement: .perDay)
    case .daysPerWeek:
      Declaration(
        name: "daysPerWeek", letter: "w", notation: .count(1...7), example: "5",
        part: "days-per-week",
        unit: .daysPerWeek, statement: .perWeek)
    case .every:
      Declaration(
        name: "every", letter: "v", notation: .hours(1...24), example: "2h", part: "every",
        statement: .every)
    }
  }
}
