import Language
import Localization

/// What a message must say by its key, whatever its source's says: `unit.seconds` counts seconds.
struct MessageMeaning {
  /// What a placeholder counts, and in what period.
  var counted: (placeholder: String, unit: String?, period: String?)?
  /// The side that it speaks of.
  var side: SideGrammar.Laterality?
  var instruction: Instruction?
  /// These placeholders stand in this order.
  var order: (first: String, second: String)?
  /// The month or the day of the week that it names.
  var date: (kind: Amount.Kind, number: Int)?

  enum Instruction: Sendable {
    case hold
    case rest
    case repetition
  }

  init?(_ key: String) {
    switch key {
    case "unit.seconds": counted = ("count", "second", nil)
    case "unit.minutes": counted = ("count", "minute", nil)
    case "unit.hours", "dose.every": counted = ("count", "hour", nil)
    case "unit.times": counted = ("count", "times", nil)
    case "unit.days_per_week": counted = ("count", "day", "week")
    case "dose.sets": counted = ("count", "set", nil)
    case "dose.frequency.day", "dose.frequency.day_and_week": counted = ("times", nil, "day")
    case "number.percent": counted = ("number", "percent", nil)
    case "number.range": order = ("low", "high")
    case "clinic.hours": order = ("opens", "closes")
    case "side.each": side = .all
    case "side.left", "dose.duration.left": side = .left
    case "side.right", "dose.duration.right": side = .right
    case "dose.hold", "dose.label.hold", "practice.hold": instruction = .hold
    case "dose.rest.between_sets", "dose.rest.between_repetitions", "dose.label.rest",
      "practice.rest":
      instruction = .rest
    case "dose.repeat.plain", "dose.as_many.plain", "dose.label.repeat": instruction = .repetition
    case "dose.repeat.each", "dose.as_many.each": (side, instruction) = (.all, .repetition)
    case "dose.repeat.left", "dose.as_many.left": (side, instruction) = (.left, .repetition)
    case "dose.repeat.right", "dose.as_many.right": (side, instruction) = (.right, .repetition)
    case "dose.duration.each": side = .all
    default:
      guard let date = Self.date(key) else { return nil }
      self.date = date
    }
  }

  private static func date(_ key: String) -> (Amount.Kind, Int)? {
    if key.hasPrefix("date.month."), let number = Int(key.dropFirst("date.month.".count)) {
      return (.month, number)
    }
    let days = [
      "weekday.monday", "weekday.tuesday", "weekday.wednesday", "weekday.thursday",
      "weekday.friday", "weekday.saturday", "weekday.sunday",
    ]
    return days.firstIndex(of: key).map { (.weekday, $0 + 1) }
  }

  /// Whether a message of the dose stands under the key that adds no bound of its own.
  static func hasNoBound(_ key: String) -> Bool {
    (key.hasPrefix("dose.") || key.hasPrefix("unit.")) && key != SiteMessage.doseUpTo.rawValue
      && !key.hasPrefix(MessageFamily.doseAsMany.rawValue)
  }
}

extension MessageMeaning {
  /// What is wrong with a message, in a few words, and its tokens; nil where nothing is.
  func fault(
    in prose: Prose, _ grammars: LocaleGrammars, amounts: Amounts
  ) -> (tokens: Range<Int>?, text: String)? {
    (grammars.amounts.isKnown ? countFault(amounts) : nil) ?? sideFault(prose, grammars)
      ?? instructionFault(prose, grammars)
      ?? orderFault(prose) ?? dateFault(amounts)
  }

  private func countFault(_ amounts: Amounts) -> (tokens: Range<Int>?, text: String)? {
    guard let counted else { return nil }
    let name = Vocabulary.hash(of: "%{\(counted.placeholder)}")
    let wanted = [counted.unit.map { "the unit \($0)" }, counted.period.map { "the period \($0)" }]
      .compactMap(\.self).joined(separator: " and ")
    guard let placeholder = amounts.placeholders.first(where: { $0.name == name }) else {
      // A plural form may say its number in words: “un segundo”.
      let other = amounts.amounts.first { $0.unit != nil && $0.unit != counted.unit }
      return other.map { ($0.tokens, "It must name \(wanted)") }
    }
    let fits =
      (counted.unit == nil || placeholder.unit == counted.unit)
      && placeholder.period == counted.period
    return fits ? nil : (placeholder.tokens, "It must name \(wanted)")
  }

  private func sideFault(
    _ prose: Prose, _ grammars: LocaleGrammars
  ) -> (tokens: Range<Int>?, text: String)? {
    guard let side, grammars.sides.isKnown else { return nil }
    let mentions = grammars.sides.find(in: prose).mentions
    let name =
      switch side {
      case .all: "each side"
      case .one: "one side"
      case .left: "the left side"
      case .right: "the right side"
      }
    if mentions.contains(where: { $0.side == side }) { return nil }
    if side == .all, prose.namesAnAmountTwice, mentions.contains(where: { $0.side == .one }) {
      return nil
    }
    return (mentions.first?.tokens, "It must speak of \(name)")
  }

  private func instructionFault(
    _ prose: Prose, _ grammars: LocaleGrammars
  ) -> (tokens: Range<Int>?, text: String)? {
    guard let instruction else { return nil }
    let cues = grammars.doses.mentions(in: prose)
    let (own, others, name) =
      switch instruction {
      case .hold: (cues.hold, cues.rest || cues.repetition, "to hold")
      case .rest: (cues.rest, cues.hold, "to rest")
      case .repetition: (cues.repetition, cues.hold || cues.rest, "to repeat")
      }
    return others && !own ? (nil, "It must tell readers \(name)") : nil
  }

  private func orderFault(_ prose: Prose) -> (tokens: Range<Int>?, text: String)? {
    guard let order else { return nil }
    func place(_ name: String) -> Int? {
      let hash = Vocabulary.hash(of: "%{\(name)}")
      return prose.tokens.firstIndex { $0.kind == .placeholder && $0.hash == hash }
    }
    guard let first = place(order.first), let second = place(order.second), second < first else {
      return nil
    }
    return (second..<first + 1, "%{\(order.first)} must stand before %{\(order.second)}")
  }

  private func dateFault(_ amounts: Amounts) -> (tokens: Range<Int>?, text: String)? {
    guard let date,
      let other = amounts.amounts.first(where: {
        $0.kind == date.kind && $0.value != Ratio(date.number)
      })
    else { return nil }
    return (other.tokens, "It names another one")
  }
}

extension Prose {
  /// Whether a placeholder stands in it more than once: “%{times} on one side, %{times} on the other”.
  fileprivate var namesAnAmountTwice: Bool {
    let placeholders = tokens.lazy.filter { $0.kind == .placeholder }.map(\.hash)
    return Set(placeholders).count < placeholders.count
  }
}
