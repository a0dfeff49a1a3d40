import Localization

/// The plural categories of the numbers that a dose may have, as a script can read them that knows no
/// language: where each run of numbers with one category begins.
///
/// In nearly every language the numbers from 200 on go as those from 100 to 199 do (CLDR's rules look
/// at the last two digits, and at millions); where they do not, the runs reach to the last number.
struct PluralRuns: Equatable {
  struct Run: Equatable {
    var start: Int
    var category: PluralCategory
  }

  let runs: [Run]
  /// Whether a number from 200 on has the category of 100 and its last two digits.
  let areRepeated: Bool

  init(_ rules: PluralRules, upTo last: Int) {
    areRepeated =
      last >= 200
      && (200...last).allSatisfy { rules.category(of: $0) == rules.category(of: 100 + $0 % 100) }
    var runs: [Run] = []
    for number in 0...(areRepeated ? 199 : last) {
      let category = rules.category(of: number)
      if runs.last?.category != category { runs.append(Run(start: number, category: category)) }
    }
    self.runs = runs
  }
}
