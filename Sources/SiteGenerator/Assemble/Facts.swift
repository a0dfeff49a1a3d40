import Localization
import YAML

/// The values that texts may name as `%{dose.hold}`, written out for one locale.
struct Facts {
  let clinic: Clinic
  let exercise: ExerciseFacts?
  let catalog: Catalog

  /// nil where there is no such fact on this page, or the clinic leaves it out.
  func text(of name: String) -> String? {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let part = String(name[name.utf8.index(after: dot)...])
    switch name[..<dot] {
    case "dose": return exercise.flatMap { text(of: part, in: $0.dose) }
    case "clinic": return text(ofClinic: part)
    case "claims": return clinic.claims.first { $0.key.value == part }.flatMap(text)
    default: return nil
    }
  }

  /// The names that have a value here.
  var names: [String] {
    let dose = ["hold", "repetitions", "duration", "sets", "rest", "side", "perDay", "daysPerWeek"]
    let all =
      dose.map { "dose.\($0)" } + ["name", "phone", "address"].map { "clinic.\($0)" }
      + clinic.claims.map { "claims.\($0.key.value)" }
    return all.filter { text(of: $0) != nil }
  }

  private func text(of part: String, in dose: Dose) -> String? {
    let words = DoseWords(catalog: catalog)
    switch (part, dose.work) {
    case ("repetitions", .repetitions(let amount)): return words.number(amount)
    case ("duration", .duration(let amount)): return words.time(amount)
    case ("hold", _): return dose.hold.flatMap(words.time)
    case ("rest", _): return dose.rest.flatMap(words.time)
    case ("sets", _): return dose.sets.flatMap(words.number)
    case ("perDay", _): return dose.perDay.flatMap(words.number)
    case ("daysPerWeek", _): return dose.daysPerWeek.flatMap(words.number)
    case ("side", _): return dose.side.flatMap(words.side)
    default: return nil
    }
  }

  private func text(ofClinic part: String) -> String? {
    switch part {
    case "name": clinic.name
    case "phone": clinic.locations.lazy.compactMap(\.phone?.value).first
    case "address": clinic.locations.lazy.compactMap(\.address).first?.line
    default: nil
    }
  }

  private func text(of claim: Clinic.Claim) -> String? {
    guard let number = DoseWords(catalog: catalog).number(claim.number) else { return nil }
    return claim.isPercentage ? catalog.format(.percent, ["number": number]) : number
  }
}

extension String {
  /// Whether it has a percent sign, without which it has no `%{…}`.
  var mayNameFacts: Bool {
    var text = self
    return text.withUTF8 { $0.contains(UInt8(ascii: "%")) }
  }
}

extension Clinic.Address {
  /// The address on one line.
  var line: String {
    let place = [city, [region, postalCode].compactMap(\.self).joined(separator: " ")]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(street), \(place)"
  }
}
