import Diagnostics

extension RuleID {
  static let clinicIncomplete: RuleID = "clinic-incomplete"
}

extension Rule {
  /// What patients look for and clinic.yml does not say; the pages leave it out.
  static let clinicIncomplete = Rule(
    id: .clinicIncomplete, kind: .site,
    explanation: """
      clinic.yml does not say something that patients look for: a phone number, an address, \
      opening hours or a web address. The pages leave it out rather than invent it. Add it once it \
      is known.
      """,
    scope: .site { site in
      let clinic = site.clinic
      guard clinic.isKnown else { return [] }
      var problems: [Diagnostic] = []
      if clinic.locations.isEmpty {
        problems.append(
          warning(
            .startOfFile, "clinic.yml has no location: the pages show no phone, address or hours.",
            help: "Add locations: with phone, address and hours."))
      }
      for location in clinic.locations {
        let missing = [
          location.phone == nil ? "phone" : nil, location.address == nil ? "address" : nil,
          location.hours.isEmpty ? "hours" : nil,
        ].compactMap(\.self)
        if !missing.isEmpty {
          problems.append(
            warning(
              location.range, "This location has no \(missing.joined(separator: ", no ")).",
              help: "Add what is missing; the pages leave it out until then."))
        }
      }
      let links = Clinic.Link.allCases.filter { clinic.links[$0] == nil }.map(\.rawValue)
      if !links.isEmpty {
        problems.append(
          warning(
            .startOfFile, "clinic.yml has no address for: \(links.joined(separator: ", ")).",
            help: "Add them under urls:; the pages leave the links out until then."))
      }
      return problems
    })

  private static func warning(
    _ range: SourceRange, _ message: String, help: String
  ) -> Diagnostic {
    Diagnostic(
      .clinicIncomplete, .warning, at: SourceLocation(path: Clinic.path, range: range), message,
      help: help)
  }
}
