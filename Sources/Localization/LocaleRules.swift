package import Diagnostics

/// The rules that reading a locale's files reports beside those of every parser.
extension RuleID {
  package static let emptyTranslation: RuleID = "empty-translation"
  package static let missingPlural: RuleID = "missing-plural"
  package static let placeholderMismatch: RuleID = "placeholder-mismatch"
}
