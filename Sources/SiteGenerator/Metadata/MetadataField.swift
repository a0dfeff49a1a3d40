/// What the names of fields mean, which formats of files share to a good part.
extension MetadataReader {
  private static let people: Set = [
    "artist", "author", "cameraownername", "creator", "director", "initial-creator",
    "lastmodifiedby", "manager", "ownername", "personinimage", "persondisplayname", "printed-by",
  ]
  private static let serialNumbers: Set = [
    "bodyserialnumber", "cameraserialnumber", "lensserialnumber", "serialnumber",
  ]
  private static let places: Set = ["city", "location", "recording_location", "sublocation"]
  /// As QuickTime and what is converted from it name the place.
  private static let coordinates = "iso6709"

  /// Marks of faces name who is to be seen.
  private static let face = "mwg-rs:name"

  /// Whether a field of this name may say where or by whom.
  static func isField(_ name: String) -> Bool {
    let own = ownName(name)
    return people.contains(own) || serialNumbers.contains(own) || places.contains(own)
      || name.lowercased() == face
  }

  /// Without what stands before it: `creator` of `dc:creator`.
  private static func ownName(_ name: String) -> String {
    (name.split(whereSeparator: { $0 == ":" || $0 == "." }).last ?? "").lowercased()
  }

  /// Takes what a field says; a user's folder in any.
  mutating func take(_ name: String, _ value: String) {
    if let folder = UserFolder.first(in: value) { found.addUserFolder(folder) }
    let own = Self.ownName(name)
    if Self.people.contains(own) || name.lowercased() == Self.face {
      found.addPerson(value)
    } else if Self.serialNumbers.contains(own) {
      found.addSerialNumber(value)
    } else if own == Self.coordinates || Self.places.contains(own) {
      takePlace(value)
    }
  }

  /// Numbers say more than a name.
  private mutating func takePlace(_ text: String) {
    if let place = RecordedPlace(iso6709: text) {
      found.place = place
    } else if found.place == nil, text.contains(where: \.isLetter) {
      found.place = RecordedPlace(name: text)
    }
  }
}
