import Diagnostics

extension RuleID {
  static let placeholderContact: RuleID = "placeholder-contact"
}

extension Rule {
  /// A patient who calls or clicks reaches the clinic, not an example.
  static let placeholderContact = Rule(
    id: .placeholderContact, kind: .site,
    explanation: """
      Finds phone numbers and web addresses in clinic.yml that belong to nobody: numbers from 555-0100
      to 555-0199, which are kept for fiction, and addresses at example.com, example.org and
      example.net, or that end in .example or .invalid.

      A patient with a warning sign who calls such a number reaches nobody.

      Write the clinic's own, or leave the field out until it is known: the pages then leave it out
      too.
      """,
    scope: .site { site in
      let phones = site.clinic.locations.compactMap(\.phone).filter { isForFiction($0.value) }
      let links = Clinic.Link.allCases.compactMap { site.clinic.links[$0] }
        .filter { isExample($0.value) }
      return (phones + links).map { contact in
        Diagnostic(
          .placeholderContact, .warning,
          at: SourceLocation(path: Clinic.path, range: contact.range),
          "“\(contact.value)” is an example, and reaches nobody.",
          help: "Write the clinic's own, or leave it out until it is known.")
      }
    })

  /// The numbers that the North American Numbering Plan keeps for fiction.
  private static func isForFiction(_ phone: String) -> Bool {
    let digits = (PhoneNumber(phone)?.number ?? phone).utf8.filter { $0 &- UInt8(ascii: "0") < 10 }
    return digits.count >= 7 && digits.suffix(7).starts(with: "55501".utf8)
  }

  /// The names that RFC 2606 keeps for examples.
  private static func isExample(_ url: String) -> Bool {
    guard let scheme = url.firstRange(of: "://") else { return false }
    let host = url[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    let labels = host.split(separator: ".")
    guard let last = labels.last else { return false }
    return last == "example" || last == "invalid"
      || labels.dropLast().last == "example" && ["com", "net", "org"].contains(last)
  }
}
