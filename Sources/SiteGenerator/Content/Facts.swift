import Diagnostics
import Localization

/// The values that texts may name as `%{dose.hold}`, written out for one locale.
struct Facts {
  let clinic: Clinic
  let exercise: ExerciseFacts?
  let catalog: Catalog

  private enum Fact {
    case dose(DoseField, Dose)
    case text(String)
    case claim(Clinic.Claim)
  }

  /// nil where there is no such fact on this page, or the clinic leaves it out.
  func text(of name: String) -> String? {
    fact(name).flatMap(text)
  }

  /// Whether this page or the clinic has such a fact.
  func has(_ name: String) -> Bool {
    fact(name) != nil
  }

  /// The names that have a value here.
  var names: some Sequence<String> {
    let dose = DoseField.allCases.map { "dose.\($0.declaration.name)" }
    let others = dose + ["name", "phone", "emergency", "address"].map { "clinic.\($0)" }
    let known = others.filter(has)
    // A clinic may claim much, and few of the names are asked for.
    return (0..<known.count + clinic.claims.count).lazy.map { index in
      index < known.count
        ? known[index] : "claims.\(clinic.claims[index - known.count].key.value)"
    }
  }

  private func fact(_ name: String) -> Fact? {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let part = name[name.utf8.index(after: dot)...]
    switch name[..<dot] {
    case "dose": return exercise.flatMap { Self.fact(part, of: $0.dose) }
    case "clinic": return clinicText(part).map(Fact.text)
    case "claims": return clinic.claim(String(part)).map(Fact.claim)
    default: return nil
    }
  }

  private static func fact(_ part: Substring, of dose: Dose) -> Fact? {
    guard let field = DoseField(named: part), field.declaration.notation != .flag,
      dose[field] != nil
    else { return nil }
    return .dose(field, dose)
  }

  private func clinicText(_ part: Substring) -> String? {
    switch part {
    case "name": clinic.name
    case "phone": clinic.phone.map(catalog.phone)
    case "emergency": clinic.emergency
    case "address": clinic.locations.lazy.compactMap(\.address).first?.line
    default: nil
    }
  }

  private func text(of fact: Fact) -> String? {
    let words = DoseWords(catalog: catalog)
    switch fact {
    case .dose(let field, let dose): return words.text(of: field, in: dose)
    case .text(let text): return text
    case .claim(let claim):
      guard let number = words.number(claim.number) else { return nil }
      return claim.isPercentage ? catalog.format(.percent, number) : number
    }
  }
}

extension String {
  /// Whether it has a percent sign, without which it has no `%{…}`.
  var mayNameFacts: Bool {
    var text = self
    return text.withUTF8 { $0.contains(UInt8(ascii: "%")) }
  }
}

extension Clinic.PostalAddress {
  /// The address on one line.
  var line: String {
    let cityLine = [city, [region, postalCode].compactMap(\.self).joined(separator: " ")]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(street), \(cityLine)"
  }
}
