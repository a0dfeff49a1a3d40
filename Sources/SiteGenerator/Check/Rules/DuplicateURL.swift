import Diagnostics

extension RuleID {
  static let duplicateURL: RuleID = "duplicate-url"
}

extension Rule {
  /// No two things of a site may have one address.
  static let duplicateURL = Rule(
    id: .duplicateURL, kind: .site,
    explanation: """
      Two pages, old addresses or files would have the same address on the site, and one of them \
      could never be seen. Addresses that differ only in capital letters, or in how an accent is \
      encoded, are one folder on macOS and Windows. Give one of the two another slug, alias or file \
      name.
      """,
    scope: .site { AddressBook($0).problems() })
}
