import Diagnostics
import HTML
import Localization

/// What a page is, for search engines.
///
/// Source: schema.org 29, types MedicalWebPage, MedicalClinic, ExercisePlan and VideoObject.
struct StructuredData {
  let publication: Publication
  let locale: Int
  let subject: Subject

  /// What the page is about.
  enum Subject {
    case exercise(Page, ExerciseFacts)
    case program(Page)
    case clinic
    /// Nothing but itself.
    case page

    init(_ page: Page) {
      if let exercise = page.facts.exercise {
        self = .exercise(page, exercise)
        return
      }
      self =
        switch page.type {
        case .clinic: .clinic
        case .program: .program(page)
        default: .page
        }
    }
  }

  private var site: Site { publication.site }

  /// A whole script element with a JSON-LD block.
  func script(
    title: String, description: String, canonicalURL: String, imageURL: String? = nil
  ) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 1024)
    buffer.append("<script type=\"application/ld+json\">")
    var json = JSONWriter(buffer)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "MedicalWebPage")
      json.member("name", title)
      json.member("description", description)
      json.member("url", canonicalURL)
      if let imageURL { json.member("image", imageURL) }
      json.member("inLanguage", site.locales[locale].id.description)
      json.name("audience")
      json.object { $0.member("@type", "Patient") }
      writeMainEntity(title: title, into: &json)
      writeVideos(title: title, into: &json)
    }
    buffer = json.finish()
    buffer.append("</script>")
    return buffer.bytes
  }

  private func writeMainEntity(title: String, into json: inout JSONWriter) {
    switch subject {
    case .exercise(let page, let exercise):
      writeReview(of: page, into: &json)
      json.name("mainEntity")
      json.object { writePlan(exercise, title: title, into: &$0) }
    case .program(let page):
      writeReview(of: page, into: &json)
      json.name("mainEntity")
      json.object { json in
        json.member("@type", "ExercisePlan")
        json.member("name", title)
        json.name("hasPart")
        json.array { writeExercises(of: page, into: &$0) }
      }
    case .clinic:
      json.name("mainEntity")
      json.object { writeClinic(into: &$0) }
    case .page: break
    }
  }

  private func writeReview(of page: Page, into json: inout JSONWriter) {
    guard let review = page.facts.review, review.fits(page) else { return }
    json.member("lastReviewed", review.on.description)
  }

  /// In their order, each with the program's dose.
  private func writeExercises(of page: Page, into json: inout JSONWriter) {
    for exercise in site.exercises(of: page) {
      guard let file = site.pages[exercise.page].files[locale] else { continue }
      let title = publication.textWriter(for: exercise.page, in: locale)
        .plain(file.words.title.value)
      json.object { json in
        writePlan(exercise.facts, title: title, into: &json)
        if let address = publication.address(of: exercise.page, in: locale) {
          json.member("url", site.settings.baseURL + address.url)
        }
      }
    }
  }

  private func writeVideos(title: String, into json: inout JSONWriter) {
    guard case .exercise(let page, _) = subject, let file = page.files[locale] else { return }
    let videos = Videos.shown(on: page, in: site.locales[locale].id)
    guard !videos.isEmpty, let index = site.pageIndex[page.folder.path] else { return }
    let writer = publication.textWriter(for: index, in: locale)
    let renderer = VideoRenderer(
      publication: publication, locale: locale, root: site.settings.baseURL)
    json.name("video")
    json.array { json in
      for video in videos {
        json.object { json in
          json.member("@type", "VideoObject")
          json.member("name", title)
          let alt = file.words(ofVideo: video.facts.name.value)?.alt
          json.member("description", alt.map { writer.plain($0.value) } ?? title)
          if let poster = renderer.poster(of: video, on: page) {
            json.member("thumbnailUrl", poster)
          }
          json.member("contentUrl", renderer.url(of: video, on: page))
          json.member("duration", Self.duration(video.file.milliseconds))
        }
      }
    }
  }

  /// In the notation of ISO 8601: `PT1M20S`.
  private static func duration(_ milliseconds: Int) -> String {
    let seconds = max(1, (milliseconds + 500) / 1000)
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: 60)
    return "PT" + (minutes > 0 ? "\(minutes)M" : "") + (rest > 0 ? "\(rest)S" : "")
  }

  private func writePlan(_ exercise: ExerciseFacts, title: String, into json: inout JSONWriter) {
    json.member("@type", "ExercisePlan")
    json.member("name", title)
    if let category = site.locales[locale].catalog.format(.category(exercise.category.value)) {
      json.member("exerciseType", category)
    }
    let dose = exercise.dose
    if let amount = dose.amount(.repetitions) {
      json.name("repetitions")
      write(dose[.asMany] == nil ? amount : 1...amount.upperBound, unit: nil, into: &json)
    }
    if let amount = dose.amount(.duration) {
      json.name("activityDuration")
      write(amount, unit: "SEC", into: &json)
    }
    if let rest = dose.amount(.rest) {
      json.name("restPeriods")
      write(rest, unit: "SEC", into: &json)
    }
    json.member("description", publication.text(of: dose, in: locale).description)
  }

  /// A number, or a QuantitativeValue; units are UN/CEFACT codes.
  private func write(_ amount: Dose.Amount, unit: String?, into json: inout JSONWriter) {
    if unit == nil, amount.isExact { return json.value(amount.lowerBound) }
    json.object { json in
      json.member("@type", "QuantitativeValue")
      if amount.isExact {
        json.name("value")
        json.value(amount.lowerBound)
      } else {
        json.name("minValue")
        json.value(amount.lowerBound)
        json.name("maxValue")
        json.value(amount.upperBound)
      }
      if let unit { json.member("unitCode", unit) }
    }
  }

  private func writeClinic(into json: inout JSONWriter) {
    json.member("@type", "MedicalClinic")
    json.member("name", site.clinic.name)
    if let website = site.clinic.links[.website]?.value { json.member("url", website) }
    guard let first = site.clinic.locations.first else { return }
    if let phone = first.phone?.value { json.member("telephone", phone) }
    if let address = first.address {
      json.name("address")
      json.object { write(address, into: &$0) }
    }
    guard !first.hours.isEmpty else { return }
    json.name("openingHoursSpecification")
    json.array { json in
      for hours in first.hours {
        json.object { write(hours, into: &$0) }
      }
    }
  }

  private func write(_ address: Clinic.PostalAddress, into json: inout JSONWriter) {
    json.member("@type", "PostalAddress")
    json.member("streetAddress", address.street)
    json.member("addressLocality", address.city)
    if let region = address.region { json.member("addressRegion", region) }
    if let code = address.postalCode { json.member("postalCode", code) }
  }

  private func write(_ hours: Clinic.Hours, into json: inout JSONWriter) {
    json.member("@type", "OpeningHoursSpecification")
    let day = hours.day.rawValue
    json.member("dayOfWeek", "https://schema.org/\(day.prefix(1).uppercased() + day.dropFirst())")
    json.member("opens", hours.opens)
    json.member("closes", hours.closes)
  }
}
