/// What XML says by the names of its elements and attributes: XMP packets, drawings, the properties of
/// documents. Whether it is well-formed is not asked.
///
/// Sources: XMP parts 1 and 2 (ISO 16684-1), Exif for XMP (CIPA DC-010), section 8.
extension MetadataReader {
  mutating func readXML(_ bytes: ArraySlice<UInt8>) {
    if let folder = UserFolder.first(in: bytes) { found.addUserFolder(folder) }
    var values = XMLValues(bytes.prefix(Self.partLimit)) { name in
      Self.isLatitude(name) || Self.isLongitude(name) || Self.isField(name)
    }
    var (latitude, longitude): (Double?, Double?)
    while let (name, value) = values.next() {
      if Self.isLatitude(name) {
        latitude = Self.degrees(value)
      } else if Self.isLongitude(name) {
        longitude = Self.degrees(value)
      } else {
        take(name, value)
      }
    }
    if let place = RecordedPlace(latitude: latitude, longitude: longitude) { found.place = place }
  }

  private static func isLatitude(_ name: String) -> Bool { name.hasSuffix(":GPSLatitude") }
  private static func isLongitude(_ name: String) -> Bool { name.hasSuffix(":GPSLongitude") }

  /// Degrees as `40,42.76N` or `40,42,46N`.
  private static func degrees(_ text: String) -> Double? {
    guard let side = text.last, "NSEW".contains(side) else { return nil }
    let parts = text.dropLast().split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Double(String($0)) }
    guard numbers.count == parts.count, (1...3).contains(parts.count),
      numbers.allSatisfy({ $0.isFinite && $0 >= 0 && $0 <= 180 })
    else { return nil }
    let degrees = zip(numbers, [1, 60, 3600] as [Double]).reduce(0) { $0 + $1.0 / $1.1 }
    return "SW".contains(side) ? -degrees : degrees
  }
}
