package import Diagnostics

/// The explanations of all rules, for `check --explain` and reports.
package enum RuleCatalog {
  /// In alphabetical order.
  package static let ids = explanations.keys.sorted { $0.rawValue < $1.rawValue }

  /// nil for an id that no rule has.
  package static func explanation(of id: RuleID) -> String? {
    explanations[id]
  }

  private static let explanations: [RuleID: String] = {
    let explained = Rule.all.compactMap { rule in rule.explanation.map { (rule.id, $0) } }
    return Dictionary(explained, uniquingKeysWith: { first, _ in first })
  }()
}
