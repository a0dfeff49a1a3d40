import YAML
import HTML
import Localization

/// What a page is, for search engines.
///
/// Source: schema.org 29, types MedicalWebPage, MedicalClinic and ExercisePlan.
struct StructuredData {
  let publication: Publication
  let page: Int
  let locale: Int

  private var site: Site { publication.site }

  /// A whole script element with a JSON-LD block.
  func script(title: String, description: String, canonicalURL: String) -> [UInt8] {
    var fields: [(String, JSONValue)] = [
      ("@context", .string("https://schema.org")),
      ("@type", .string("MedicalWebPage")),
      ("name", .string(title)),
      ("description", .string(description)),
      ("url", .string(canonicalURL)),
      ("inLanguage", .string(site.locales[locale].id.description)),
      ("audience", .object([("@type", .string("Patient"))])),
    ]
    let facts = site.pages[page].facts
    if let review = facts.exercise?.review, review.fits(site.pages[page]) {
      fields.append(("lastReviewed", .string(review.on.description)))
    }
    if let exercise = facts.exercise {
      fields.append(("mainEntity", exercisePlan(exercise, title: title)))
    }
    if site.pages[page].type == .clinic { fields.append(("mainEntity", clinic)) }
    var buffer = ByteBuffer(capacity: 1024)
    buffer.append("<script type=\"application/ld+json\">")
    JSONValue.object(fields).write(into: &buffer)
    buffer.append("</script>")
    return buffer.bytes
  }

  private func exercisePlan(_ exercise: ExerciseFacts, title: String) -> JSONValue {
    var fields: [(String, JSONValue)] = [
      ("@type", .string("ExercisePlan")),
      ("name", .string(title)),
    ]
    if let category = site.locales[locale].catalog.format(.category(exercise.category.value)) {
      fields.append(("exerciseType", .string(category)))
    }
    switch exercise.dose.work {
    case .repetitions(let amount): fields.append(("repetitions", quantity(amount, unit: nil)))
    case .duration(let amount): fields.append(("activityDuration", quantity(amount, unit: "SEC")))
    }
    if let rest = exercise.dose.rest {
      fields.append(("restPeriods", quantity(rest, unit: "SEC")))
    }
    fields.append(
      ("description", .string(publication.text(of: exercise.dose, in: locale).description)))
    return .object(fields)
  }

  /// A number, or a QuantitativeValue; units are UN/CEFACT codes.
  private func quantity(_ amount: Dose.Amount, unit: String?) -> JSONValue {
    if unit == nil, amount.count == 1 { return .number(amount.lowerBound) }
    var fields: [(String, JSONValue)] = [("@type", .string("QuantitativeValue"))]
    if amount.count == 1 {
      fields.append(("value", .number(amount.lowerBound)))
    } else {
      fields += [
        ("minValue", .number(amount.lowerBound)), ("maxValue", .number(amount.upperBound)),
      ]
    }
    if let unit { fields.append(("unitCode", .string(unit))) }
    return .object(fields)
  }

  private var clinic: JSONValue {
    var fields: [(String, JSONValue)] = [
      ("@type", .string("MedicalClinic")),
      ("name", .string(site.clinic.name)),
    ]
    if let website = site.clinic.links[.website] { fields.append(("url", .string(website))) }
    if let first = site.clinic.locations.first {
      if let phone = first.phone { fields.append(("telephone", .string(phone))) }
      if let address = first.address { fields.append(("address", postalAddress(address))) }
      if !first.hours.isEmpty {
        fields.append(("openingHoursSpecification", .array(first.hours.map(openingHours))))
      }
    }
    return .object(fields)
  }

  private func postalAddress(_ address: Clinic.Address) -> JSONValue {
    var fields: [(String, JSONValue)] = [
      ("@type", .string("PostalAddress")),
      ("streetAddress", .string(address.street)),
      ("addressLocality", .string(address.city)),
    ]
    if let region = address.region { fields.append(("addressRegion", .string(region))) }
    if let code = address.postalCode { fields.append(("postalCode", .string(code))) }
    return .object(fields)
  }

  private func openingHours(_ hours: Clinic.Hours) -> JSONValue {
    .object([
      ("@type", .string("OpeningHoursSpecification")),
      ("dayOfWeek", .string("https://schema.org/\(hours.day.rawValue.capitalizedASCII)")),
      ("opens", .string(hours.opens)),
      ("closes", .string(hours.closes)),
    ])
  }
}

extension String {
  fileprivate var capitalizedASCII: String {
    prefix(1).uppercased() + dropFirst()
  }
}
