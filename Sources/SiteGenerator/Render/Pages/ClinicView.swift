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
    phone = (location.phone?.value).map(PhoneLink.init)
    hours = location.hours.map { HoursView($0, catalog: catalog) }
  }
}

struct HoursView: TemplateView {
  var day: String
  /// `HH:MM`, 24 hours.
  var opens: String
  var closes: String

  static let fields: [Field<HoursView>] = [
    .text("day", \.day),
    .text("opens", \.opens),
    .text("closes", \.closes),
  ]

  init(_ hours: Clinic.Hours, catalog: Catalog) {
    day = catalog.format(.weekday(hours.day)) ?? ""
    opens = hours.opens
    closes = hours.closes
  }
}
