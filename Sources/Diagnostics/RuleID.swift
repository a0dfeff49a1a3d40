/// The name of a rule, as reports, waivers and `check --explain` spell it.
package struct RuleID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: StaticString) {
    rawValue = value.description
  }
}

/// The rules that parsers and other stages report by themselves; a rule over an assembled site
/// names itself in its own file.
extension RuleID {
  package static let malformedFrontMatter: RuleID = "malformed-front-matter"
  package static let malformedYAML: RuleID = "malformed-yaml"
  package static let malformedTemplate: RuleID = "malformed-template"
  package static let malformedCaptions: RuleID = "malformed-captions"
  package static let malformedRecord: RuleID = "malformed-record"
  package static let malformedTranslation: RuleID = "malformed-translation"
  package static let unknownField: RuleID = "unknown-field"
  package static let missingField: RuleID = "missing-field"
  package static let fieldOutOfRange: RuleID = "field-out-of-range"
  package static let unknownName: RuleID = "unknown-name"
  package static let unknownPartial: RuleID = "unknown-partial"
  package static let rawHTML: RuleID = "raw-html"
  package static let invalidUTF8: RuleID = "invalid-utf8"
  package static let fileTooLarge: RuleID = "file-too-large"
  package static let nestedTooDeeply: RuleID = "nested-too-deeply"
  package static let unreadableFile: RuleID = "unreadable-file"
  package static let symlinkOutside: RuleID = "symlink-outside"
  package static let hiddenFile: RuleID = "hidden-file"
  package static let oddCharacter: RuleID = "odd-character"
  package static let mergeConflict: RuleID = "merge-conflict"
  package static let cutTitle: RuleID = "cut-title"
  package static let privateMetadata: RuleID = "private-metadata"
  package static let activePicture: RuleID = "active-picture"
  package static let lowContrast: RuleID = "low-contrast"
  package static let strayFile: RuleID = "stray-file"
  package static let orphanPage: RuleID = "orphan-page"
  package static let factInTranslation: RuleID = "fact-in-translation"
  package static let staleWaiver: RuleID = "stale-waiver"
  package static let vanishedURL: RuleID = "vanished-url"
}
