extension FormatSchema {
  static let clinic = FormatSchema(
    name: "clinic", title: "The clinic's facts: values, no words. Leave out what you do not know.",
    files: [Clinic.path], shape: Clinic.shape, sentences: contacts.merging(claims) { $1 })

  private static let contacts = [
    "name": "The clinic's name, as every page shows it and texts name it with %{clinic.name}.",
    "emergency":
      "The number to dial for an ambulance, such as 911. Texts name it with %{clinic.emergency}.",
    "locations": "The clinic's locations; the phone number of the first is the clinic's.",
    "locations.name": "What this location is called, such as Main office.",
    "locations.phone":
      "One phone number, such as +1 502 555 0100 or +1 502 555 0100 ext. 12. Put it in quotes.",
    "locations.address": "The postal address of this location.",
    "locations.address.street": "Street and number, such as 1 First Street.",
    "locations.address.city": "The town or city.",
    "locations.address.region": "The state or region, such as KY.",
    "locations.address.postalCode":
      "The postal code. Put it in quotes, so that no zero at its beginning is lost elsewhere.",
    "locations.hours":
      "Opening hours by weekday, in 24 hours and two digits each. Pages tell them as their language "
      + "does.",
    "locations.hours.monday": hours, "locations.hours.tuesday": hours,
    "locations.hours.wednesday": hours, "locations.hours.thursday": hours,
    "locations.hours.friday": hours, "locations.hours.saturday": hours,
    "locations.hours.sunday": hours,
    "urls":
      "Web addresses that pages link to, each with https://; none where there is no such page.",
    "urls.website": "The clinic's own website.",
    "urls.assessment": "Where patients fill in an assessment.",
    "urls.appointments": "Where patients make an appointment.",
    "urls.portal": "The portal where patients find their records.",
  ]

  private static let hours =
    "Hours such as 08:00-17:00, a list of two spans such as [08:00-12:00, 13:00-17:00], or closed. "
    + "Leave the day out where you do not know."

  private static let claims = [
    "claims":
      "Figures that the clinic states of itself, each under a name of your choice. Texts name them "
      + "with %{claims.…}.",
    "claims.number": "A whole number such as 20, or a range such as 50-85.",
    "claims.unit": "percent, where the number is one. Leave it out for a plain number.",
    "claims.asOf": "The day that the number is true of, such as 2026-01-31.",
    "claims.source": "Where your own staff can look it up. It is not published.",
  ]
}
