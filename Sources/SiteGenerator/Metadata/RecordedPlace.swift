/// Where something was taken, as far as a file says it.
struct RecordedPlace: Equatable {
  /// In degrees, north and east of zero.
  var latitude: Double?
  var longitude: Double?
  var name: String?

  /// nil where neither number says anything: cameras without a position write zeros.
  init?(latitude: Double?, longitude: Double?) {
    guard latitude != nil || longitude != nil, latitude != 0 || longitude != 0 else { return nil }
    self.latitude = latitude.flatMap { abs($0) <= 90 ? $0 : nil }
    self.longitude = longitude.flatMap { abs($0) <= 180 ? $0 : nil }
  }

  init(name: String) {
    self.name = String(name.prefix(60))
  }

  /// As films have it, such as `+40.7128-074.0060/`; degrees may be followed by minutes and seconds.
  ///
  /// Source: ISO 6709:2008, annex H.
  init?(iso6709 text: some StringProtocol) {
    var numbers: [Substring] = []
    for part in text.prefix(64) {
      if part == "+" || part == "-" {
        numbers.append(Substring(String(part)))
      } else if part.isASCII, part.isNumber || part == ".", !numbers.isEmpty {
        numbers[numbers.count - 1].append(part)
      } else {
        break
      }
    }
    guard numbers.count >= 2, let latitude = Self.degrees(numbers[0], digits: 2),
      let longitude = Self.degrees(numbers[1], digits: 3)
    else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }

  /// The degrees of a number with a sign whose whole part has so many digits of degrees, behind which
  /// two of minutes and two of seconds may stand.
  private static func degrees(_ text: Substring, digits: Int) -> Double? {
    let sign: Double = text.first == "-" ? -1 : 1
    let number = text.dropFirst()
    let whole = number.prefix { $0 != "." }
    guard let value = Double(String(number)) else { return nil }
    switch whole.count {
    case ...digits: return sign * value
    case digits + 2:
      let degrees = (value / 100).rounded(.down)
      return sign * (degrees + (value - degrees * 100) / 60)
    case digits + 4:
      let degrees = (value / 10_000).rounded(.down)
      let minutes = ((value - degrees * 10_000) / 100).rounded(.down)
      let seconds = value - degrees * 10_000 - minutes * 100
      return sign * (degrees + minutes / 60 + seconds / 3600)
    default: return nil
    }
  }

  /// The coordinates to a tenth of a degree, some ten kilometres: a report may be public too.
  var description: String? {
    guard let latitude, let longitude else { return name }
    return "\(Self.rounded(latitude)), \(Self.rounded(longitude))"
  }

  private static func rounded(_ degrees: Double) -> String {
    let tenths = Int((degrees * 10).rounded())
    return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
