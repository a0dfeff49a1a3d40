import Localization

/// The texts of an entry of a PO file that has come back.
struct POReturnedEntry {
  static let help = "Export the texts anew; msgctxt and the header must stay as they are."

  private(set) var units: [ReturnedUnit] = []
  /// A sentence where the entry does not say which text it is.
  private(set) var problem: String?

  /// `categories` are those of the forms of the file's plural entries; nil where its header does not
  /// say them, or says another language's.
  init(_ entry: POEntry, categories: [PluralCategory]?) {
    guard let (document, place) = Self.split(entry.context ?? "") else {
      problem = "This entry does not say which text it is: its msgctxt is missing or no place."
      return
    }
    guard let pluralID = entry.pluralID else {
      units = [
        Self.unit(
          entry, document, place, source: entry.id, target: entry.strings.first ?? "",
          base: Self.base(of: entry, form: nil))
      ]
      return
    }
    guard let categories, categories.count == entry.strings.count else {
      problem =
        "The plural forms of this entry are not those of the file's language, by its header."
      return
    }
    // The forms were written in CLDR's order, whatever order a tool has given them.
    let first = PluralCategory.allCases.first(where: categories.contains)
    units = zip(categories, entry.strings).map { category, target in
      Self.unit(
        entry, document, PluralPlace(key: place, category: category).place,
        source: category == first ? entry.id : pluralID, target: target,
        base: Self.base(of: entry, form: category))
    }
  }

  private static func unit(
    _ entry: POEntry, _ document: String, _ place: String, source: String, target: String,
    base: String?
  ) -> ReturnedUnit {
    ReturnedUnit(
      document: document, place: place, line: entry.line, source: .written(source),
      target: target.allSatisfy(\.isWhitespace) ? nil : .written(target), base: base,
      isUntranslated: entry.isFuzzy)
  }

  /// `strings/dose.hold`, `exercises/clamshell/step/2`.
  private static func split(_ context: String) -> (document: String, place: String)? {
    let parts = context.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    if parts.first == "strings", parts.count > 1 {
      return ("strings", parts.dropFirst().joined(separator: "/"))
    }
    guard parts.count == 3, !parts[2].isEmpty else { return nil }
    return ("\(parts[0])/\(parts[1])", String(parts[2]))
  }

  /// The digest that stands in a comment, the last of several: ours stands behind all notes.
  private static func base(of entry: POEntry, form: PluralCategory?) -> String? {
    let start = "#. \(POTranslation.base)\(form.map { " \($0.rawValue)" } ?? ""): "
    return entry.comments.last { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }
}
