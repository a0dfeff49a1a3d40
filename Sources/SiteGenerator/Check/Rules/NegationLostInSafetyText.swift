import Diagnostics

extension Rule {
  /// The same where a lost no can hurt most, so that it keeps the page from being published.
  static let negationLostInSafetyText = Rule(
    id: "negation-lost", kind: .translation,
    scope: .segment { isSafetyText($0) ? lostNegations($0, .error) : [] })
}
