import Diagnostics

/// The problems of one rule and severity.
struct RuleGroup {
  let rule: RuleID
  let severity: Severity
  /// How many there are, those that others stand for among them.
  private(set) var count = 0
  /// The first of them, at most two.
  private(set) var first: [Diagnostic] = []

  /// The gravest stand first, of these the most frequent.
  static func all(of diagnostics: [Diagnostic]) -> [RuleGroup] {
    var groups: [RuleID: [Severity: RuleGroup]] = [:]
    for diagnostic in diagnostics {
      groups[diagnostic.rule, default: [:]][
        diagnostic.severity,
        default: RuleGroup(rule: diagnostic.rule, severity: diagnostic.severity)
      ].add(diagnostic)
    }
    return groups.values.flatMap(\.values).sorted {
      ($1.severity, $1.count, $0.rule.rawValue) < ($0.severity, $0.count, $1.rule.rawValue)
    }
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    count += diagnostic.count
    if first.count < 2 { first.append(diagnostic) }
  }
}
