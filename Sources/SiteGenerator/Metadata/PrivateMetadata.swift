/// What a file tells beside what it is published for.
struct PrivateMetadata: Equatable {
  /// Where it was taken.
  var place: RecordedPlace?
  /// Who made it, or whose camera it was.
  private(set) var people: [String] = []
  /// The numbers by which all pictures of a camera are known.
  private(set) var serialNumbers: [String] = []
  /// Folders of the computer that it was made on, which have a name of a user.
  private(set) var userFolders: [String] = []

  /// How many names of a kind are kept: a report has no room for more.
  private static let limit = 3

  var isEmpty: Bool { self == PrivateMetadata() }

  mutating func addPerson(_ name: String) { Self.add(name, to: &people) }

  mutating func addSerialNumber(_ number: String) {
    // Cameras that have none write zeros.
    guard number.contains(where: { $0 != "0" && $0 != " " }) else { return }
    Self.add(number, to: &serialNumbers)
  }

  mutating func addUserFolder(_ folder: String) { Self.add(folder, to: &userFolders) }

  /// Leaves a name out that is no secret, such as the clinic's.
  mutating func removePerson(_ name: String) { people.removeAll { $0 == name } }

  private static func add(_ text: String, to list: inout [String]) {
    let text = shown(text)
    guard !text.isEmpty, !nobody.contains(text.lowercased()), list.count < limit,
      !list.contains(text)
    else { return }
    list.append(text)
  }

  /// What programs write where nobody told them a name.
  private static let nobody: Set = ["-", "?", "anonymous", "n/a", "none", "unknown", "user"]

  /// On one line, without signs that a terminal obeys, and no longer than a name is.
  private static func shown(_ text: String) -> String {
    let visible = text.unicodeScalars.prefix(200).map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: " "
      default: scalar
      }
    }
    let words = String(String.UnicodeScalarView(visible)).split(separator: " ")
    return String(words.joined(separator: " ").prefix(60))
  }
}

extension PrivateMetadata {
  /// Such as “where it was taken (40.7, -74.0) and who made it (Jane Roe)”; nil where it is empty.
  var description: String? {
    var parts: [String] = []
    if let place {
      parts.append("where it was taken" + (place.description.map { " (\($0))" } ?? ""))
    }
    if !people.isEmpty { parts.append("who made it (\(people.joined(separator: ", ")))") }
    if !serialNumbers.isEmpty {
      parts.append(
        "the serial number of the camera (\(serialNumbers.joined(separator: ", ")))")
    }
    if !userFolders.isEmpty {
      parts.append(
        "a folder of the computer that it was made on (\(userFolders.joined(separator: ", ")))")
    }
    guard let last = parts.popLast() else { return nil }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }
}
