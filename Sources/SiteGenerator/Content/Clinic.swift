import Diagnostics
import Localization
import YAML

/// What `content/clinic.yml` says: values only, no words; what is not known stays nil. A class for
/// the reason that `Site` gives.
final class Clinic: Sendable {
  struct Location: Sendable {
    var name: String?
    /// As the clinic writes it, an extension with it.
    var phone: Located<String>?
    var address: PostalAddress?
    var hours: [Hours]
    /// The days that are said to have no hours.
    var closedDays: [Weekday]
    var range: SourceRange
  }

  struct PostalAddress: Sendable {
    var street: String
    var city: String
    var region: String?
    var postalCode: String?
  }

  struct Hours: Sendable {
    var day: Weekday
    /// `HH:MM`, 24 hours.
    var opens: String
    var closes: String
  }

  enum Weekday: String, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// Pages of the clinic that this site links to.
  enum Link: String, Sendable, CaseIterable {
    case website, assessment, appointments, portal
  }

  /// A figure that the clinic states of itself.
  struct Claim: Sendable {
    var key: Located<String>
    var number: ClosedRange<Int>
    var isPercentage: Bool
    var asOf: CalendarDate?
    /// Where the clinic's staff can look it up; not published.
    var source: String?
  }

  let name: String
  /// What is dialled for an ambulance, such as 911.
  let emergency: String?
  let locations: [Location]
  let links: [Link: Located<String>]
  /// Those that the clinic says it does not have.
  let absentLinks: Set<Link>
  let claims: [Claim]
  private let claimPlaces: [String: Int]

  init(
    name: String, emergency: String?, locations: [Location],
    links: [Link: Located<String>], absentLinks: Set<Link> = [], claims: [Claim]
  ) {
    self.name = name
    self.emergency = emergency
    self.locations = locations
    self.links = links
    self.absentLinks = absentLinks
    self.claims = claims
    claimPlaces = Dictionary(
      claims.enumerated().map { ($1.key.value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first phone number of its locations.
  var phone: String? { locations.lazy.compactMap(\.phone?.value).first }

  /// The claim of a name; nil where there is none.
  func claim(_ name: String) -> Claim? {
    claimPlaces[name].map { claims[$0] }
  }

  static let path = "content/clinic.yml"

  /// Stands in where clinic.yml cannot be read, which is reported as an error.
  static let unknown = Clinic(
    name: "", emergency: nil, locations: [], links: [:], claims: [])

  /// Whether the file could be read, so that more can be said of it.
  var isKnown: Bool { !name.isEmpty }
}

extension Clinic {
  static func parse(_ node: YAMLNode) -> (clinic: Clinic?, diagnostics: [Diagnostic]) {
    var reader = MappingReader(node, path: path, locale: nil, subject: "clinic.yml")
    let clinic = read(&reader)
    return (clinic, reader.finish())
  }

  static var shape: ValueShape { .mapping(MappingReader.shape { _ = read(&$0) }) }

  private static func read(_ reader: inout MappingReader) -> Clinic? {
    let name = reader.text("name", required: true)
    let emergency = reader.value(
      "emergency", expected: "a number to dial, such as 911", as: .text(PhoneNumber.form)
    ) { PhoneNumber.isOne($0) ? $0 : nil }
    let locations = reader.mappings("locations") { Location(&$0) }
    var links: [Link: Located<String>] = [:]
    reader.mapping("urls") { urls in
      for link in Link.allCases {
        links[link] = urls.value(
          link.rawValue, expected: "an address that begins with https:// or http://, or “none”",
          as: .text(linkForm)
        ) { $0 == none || WebAddress.isExternal($0) ? $0 : nil }
      }
    }
    let absent = Set(links.filter { $0.value.value == none }.keys)
    let claims = reader.named("claims") { Claim($0, &$1) }.compactMap { $0 }
    return name.map {
      Clinic(
        name: $0.value, emergency: emergency?.value, locations: locations,
        links: links.filter { !absent.contains($0.key) }, absentLinks: absent, claims: claims)
    }
  }

  /// In place of an address: that there is no such page.
  private static let none = "none"
  private static let linkForm = TextForm("\(none)|\(WebAddress.externalForm.pattern ?? "")")
}

extension Clinic.Location {
  fileprivate init(_ reader: inout MappingReader) {
    range = reader.range
    name = reader.text("name")?.value
    phone =
      reader.value(
        "phone",
        expected: "one phone number, such as +1 502 555 0100 or +1 502 555 0100 ext. 12",
        as: .text(PhoneNumber.formWithExtension)
      ) { PhoneNumber($0) == nil ? nil : $0 }
    address =
      reader.mapping("address") { address -> Clinic.PostalAddress? in
        let street = address.text("street", required: true)
        let city = address.text("city", required: true)
        let region = address.text("region")?.value
        let postalCode = address.text("postalCode")?.value
        guard let street, let city else { return nil }
        return Clinic.PostalAddress(
          street: street.value, city: city.value, region: region, postalCode: postalCode)
      }.flatMap { $0 }
    (hours, closedDays) =
      reader.mapping("hours") { hours in
        (
          Clinic.Weekday.allCases.flatMap { Self.hours(on: $0, &hours) },
          Clinic.Weekday.allCases.filter { Self.isClosed(on: $0, &hours) }
        )
      } ?? ([], [])
  }
}

extension Clinic.Location {
  /// The times of a day, in their order: one text, or a list where there is a break between them.
  private static func hours(
    on day: Clinic.Weekday, _ reader: inout MappingReader
  ) -> [Clinic.Hours] {
    reader.listOrSingle(
      day.rawValue, list: { listedHours(on: day, &$0) }, single: { writtenHours(on: day, &$0) })
  }

  private static func writtenHours(
    on day: Clinic.Weekday, _ reader: inout MappingReader
  ) -> [Clinic.Hours] {
    let times = reader.value(
      day.rawValue, expected: "closed, or times like 08:00-17:00 or 08:00-12:00, 13:00-17:00",
      as: .text(TextForm("\(closed)|\(Clinic.Hours.pattern)(, *\(Clinic.Hours.pattern))*"))
    ) { text -> [Clinic.Hours]? in
      if text == closed { return [] }
      let spans = text.split(separator: ",", omittingEmptySubsequences: false).map { span in
        Clinic.Hours(day: day, span.drop { $0 == " " })
      }
      let hours = spans.compactMap(\.self)
      return hours.count == spans.count && areInOrder(hours) ? hours : nil
    }
    return times?.value ?? []
  }

  private static func listedHours(
    on day: Clinic.Weekday, _ reader: inout MappingReader
  ) -> [Clinic.Hours] {
    var hours: [Clinic.Hours] = []
    let shape = ListShape(.text(TextForm(Clinic.Hours.pattern)))
    for text in reader.texts(day.rawValue, as: shape) {
      if let span = Clinic.Hours(day: day, text.value[...]), areInOrder(hours + [span]) {
        hours.append(span)
      } else {
        reader.report(
          .fieldOutOfRange, at: text.range,
          "\(day.rawValue) must be times like 08:00-12:00, each behind the one before, but has "
            + "“\(text.value)”.", help: "Write them in their order: [08:00-12:00, 13:00-17:00].")
      }
    }
    return hours
  }

  /// A day that is named to say that there are no hours.
  private static let closed = "closed"

  private static func isClosed(
    on day: Clinic.Weekday, _ reader: inout MappingReader
  ) -> Bool {
    if case .scalar(closed, _) = reader.node(day.rawValue)?.content { true } else { false }
  }

  /// Whether each begins behind the end of the one before.
  private static func areInOrder(_ hours: [Clinic.Hours]) -> Bool {
    zip(hours, hours.dropFirst()).allSatisfy { $0.closes < $1.opens }
  }
}

extension Clinic.Hours {
  /// One span of time.
  fileprivate static let pattern = "[-–]*\(time)[-–]+\(time)[-–]*"
  private static let time = "([01]?[0-9]|2[0-3]):[0-5][0-9]"

  fileprivate init?(day: Clinic.Weekday, _ text: Substring) {
    // Times of two digits stand in their order as texts do.
    let times = text.split { $0 == "-" || $0 == "–" }.map {
      $0.firstIndex(of: ":") == $0.index($0.startIndex, offsetBy: 1) ? "0\($0)" : String($0)
    }
    guard times.count == 2, Self.isTime(times[0]), Self.isTime(times[1]), times[0] < times[1] else {
      return nil
    }
    self.init(day: day, opens: times[0], closes: times[1])
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(digits.contains) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return false }
    return (0..<24).contains(hour) && (0..<60).contains(minute)
  }
}

extension Clinic.Claim {
  private static let limits = 0...1_000_000_000

  fileprivate init?(_ name: Located<String>, _ reader: inout MappingReader) {
    key = name
    let number = reader.value(
      "number", expected: "a whole number or a range like 50-85",
      as: .text(AmountText.form(Self.limits)), required: true
    ) { text in
      AmountText.range(text) { Int($0).flatMap { Self.limits.contains($0) ? $0 : nil } }
    }
    isPercentage =
      reader.value("unit", expected: "percent, or left out", as: .choice(["percent"])) {
        $0 == "percent" ? true : nil
      }?.value ?? false
    asOf = reader.date("asOf")?.value
    source = reader.text("source")?.value
    guard let number else { return nil }
    self.number = number.value
  }
}
