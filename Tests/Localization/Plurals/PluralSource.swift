/// The Swift files that are made from CLDR's data.
struct PluralSource {
  let data: PluralData

  /// `Sources/Localization/Plurals/CLDRPluralRules+Table.swift`.
  var table: String {
    file(
      """
      // Made by `make plural-rules` from CLDR \(data.version), common/supplemental/plurals.xml.

      extension CLDRPluralRules {
        /// The version of CLDR that the table is from.
        static let version = "\(data.version)"

        /// A line of languages that share rules, then a line for each category but `other` with its
        /// condition; an empty line between.
        static let table = \"""
      """,
      data.sets.map { set in
        (
          set.languages,
          set.rules.filter { $0.category != "other" }.map { "\($0.category) \($0.condition)" }
        )
      })
  }

  /// `Tests/Localization/Plurals/CLDRPluralSamples.swift`.
  var samples: String {
    file(
      """
      // Made by `make plural-rules` from CLDR \(data.version), common/supplemental/plurals.xml.

      /// CLDR's own sample numbers of each category, in the order of its sets of languages.
      enum CLDRPluralSamples {
        static let table = \"""
      """,
      data.sets.map { set in
        (set.languages, set.rules.map { "\($0.category) \($0.integers)" })
      })
  }

  private func file(_ beginning: String, _ sets: [(languages: String, lines: [String])]) -> String {
    let blocks = sets.map { set in
      ([set.languages] + set.lines).map(wrapped).joined(separator: "\n")
    }
    return beginning + "\n" + blocks.joined(separator: "\n\n") + "\n    \"\"\"\n}\n"
  }

  /// The line as it stands in a string of several lines, none over 100 columns.
  private func wrapped(_ line: String) -> String {
    var lines: [String] = []
    var current = "   "
    for word in line.split(separator: " ") {
      if current.unicodeScalars.count + 1 + word.unicodeScalars.count > 98 {
        lines.append(current + " \\")
        current = "   "
      }
      current += " " + word
    }
    return (lines + [current]).joined(separator: "\n")
  }
}
