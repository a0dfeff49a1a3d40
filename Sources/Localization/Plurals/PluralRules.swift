/// The cardinal plural rules of one language for whole numbers, compiled from CLDR's.
package struct PluralRules: Sendable, Hashable {
  private struct Rule: Hashable {
    var category: PluralCategory
    var condition: PluralCondition
  }

  private let rules: [Rule]
  /// In the order in which they are asked.
  var conditions: [(category: PluralCategory, condition: PluralCondition)] {
    rules.map { ($0.category, $0.condition) }
  }
  /// The categories that the numbers 0 to 1,000 reach, in CLDR's order: the forms that a plural
  /// message of the language must have.
  package let requiredCategories: [PluralCategory]

  /// The rules of the locale's language and region, or else of its language; nil where CLDR has
  /// none for the language.
  package init?(for locale: LocaleID) {
    let names = [locale.region.map { "\(locale.language)-\($0)" }, locale.language]
    guard let found = names.lazy.compactMap({ $0 }).compactMap(CLDRPluralRules.rules).first else {
      return nil
    }
    self.init(found)
  }

  /// nil where a condition does not follow CLDR's syntax.
  init?(_ conditions: [CLDRPluralRules.Rule]) {
    var rules: [Rule] = []
    for (category, condition) in conditions {
      guard let condition = PluralConditionParser.parse(condition) else { return nil }
      rules.append(Rule(category: category, condition: condition))
    }
    self.init(rules: rules)
  }

  /// The rules of a language that makes no difference by number.
  package static let otherOnly = PluralRules(rules: [])

  private init(rules: [Rule]) {
    self.rules = rules
    let reached = Set((0...1000).map { Self.category(of: $0, by: rules) })
    requiredCategories = PluralCategory.allCases.filter(reached.contains)
  }

  /// The category of a whole number; a negative one has that of its absolute value.
  package func category(of number: Int) -> PluralCategory {
    Self.category(of: number, by: rules)
  }

  /// The first three whole numbers up to 1,000 of a category, for a message to a translator.
  package func examples(of category: PluralCategory) -> [Int] {
    Array((0...1000).lazy.filter { self.category(of: $0) == category }.prefix(3))
  }

  private static func category(of number: Int, by rules: [Rule]) -> PluralCategory {
    let value = Int(clamping: number.magnitude)
    return rules.first { $0.condition.holds(for: value) }?.category ?? .other
  }
}
