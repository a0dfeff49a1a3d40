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
      opening hours, or where on the web the clinic, its assessment, appointments and portal are. \
      The pages leave it out rather than invent it. Add it once it is known; where the clinic has \
      no such page, say so under urls, as in “portal: none”.
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
      let links = Clinic.Link.allCases.filter {
        clinic.links[$0] == nil && !clinic.absentLinks.contains($0)
      }.map(\.rawValue)
      if !links.isEmpty {
        problems.append(
          warning(
            .startOfFile, "clinic.yml has no address for: \(links.joined(separator: ", ")).",
            help: "Add them under urls:, or “none” for what the clinic does not have."))
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
