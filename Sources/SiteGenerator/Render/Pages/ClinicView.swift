import Diagnostics
import Localization

/// What `clinic.html` shows.
struct ClinicView: TemplateView {
  var root: String
  var page: PageFrame
  var body: [UInt8]
  var locations: [LocationView]
  var links: ClinicLinksView
  /// Whether the page's figures carry no date.
  var hasUndatedClaims: Bool
  /// The oldest date of the page's figures, where all have one.
  var claimsDate: String?

  static let fields: [Field<ClinicView>] = [
    .url("root", \.root),
    .record("page", \.page),
    .html("body", \.body),
    .list("locations", \.locations),
    .record("links", \.links),
    .flag("hasUndatedClaims", \.hasUndatedClaims),
    .optionalText("claimsDate", \.claimsDate),
  ]
}

struct LocationView: TemplateView {
  var name: String?
  var address: String?
  var phone: PhoneLink?
  var hours: [HoursView]

  static let fields: [Field<LocationView>] = [
    .optionalText("name", \.name),
    .optionalText("address", \.address),
    .optionalRecord("phone", \.phone),
    .list("hours", \.hours),
  ]

  init(_ location: Clinic.Location, catalog: Catalog) {
    name = location.name
    address = location.address?.line
    phone = (location.phone?.value).map { PhoneLink($0, catalog: catalog) }
    hours = Clinic.Weekday.allCases.flatMap { day -> [HoursView] in
      if location.closedDays.contains(day) { return [HoursView(day, nil, catalog: catalog)] }
      return location.hours.filter { $0.day == day }.map {
        HoursView(day, $0, catalog: catalog)
      }
    }
  }
}

/// One span of hours of a day; a day has several where there is a break.
struct HoursView: TemplateView {
  var day: String
  /// nil on a day that is closed.
  var times: TimesView?

  static let fields: [Field<HoursView>] = [
    .text("day", \.day),
    .optionalRecord("times", \.times),
  ]

  init(_ day: Clinic.Weekday, _ hours: Clinic.Hours?, catalog: Catalog) {
    self.day = catalog.format(.weekday(day)) ?? ""
    times = hours.map { TimesView($0, catalog: catalog) }
  }
}

/// Times of day as the locale tells them.
struct TimesView: TemplateView {
  var opens: String
  var closes: String

  static let fields: [Field<TimesView>] = [
    .text("opens", \.opens),
    .text("closes", \.closes),
  ]

  init(_ hours: Clinic.Hours, catalog: Catalog) {
    opens = catalog.time(hours.opens) ?? ""
    closes = catalog.time(hours.closes) ?? ""
  }
}
