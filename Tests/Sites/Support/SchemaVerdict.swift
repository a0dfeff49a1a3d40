import Diagnostics
import TestSupport

@testable import SiteGenerator

/// Compares what schemas and readers say of files.
final class SchemaVerdict {
  private var validators: [String: SchemaValidator] = [:]
  /// The reasons of those limits of JSON Schema that were met.
  private(set) var metLimits: Set<String> = []

  /// Where reader and schema differ, but for what JSON Schema cannot say; nil where they agree.
  /// `change` is what was done to the file, as “field: value”.
  func difference(_ file: FormattedFile, after change: String = "") throws -> String? {
    let accepts = try validator(file.schema).accepts(file.instance)
    if accepts == file.problems.isEmpty { return nil }
    let name = change.isEmpty ? file.path : change
    guard accepts else {
      return isBeyondSchema(change, Self.stricter)
        ? nil : "\(name): the schema refuses what the reader takes"
    }
    let untold = file.problems.filter { !isBeyondSchema("\(change)\n\($0.message)", Self.laxer) }
    return untold.isEmpty
      ? nil : "\(name): the schema takes what the reader refuses\n\(report(untold))"
  }

  private func validator(_ schema: FormatSchema) throws -> SchemaValidator {
    if let known = validators[schema.name] { return known }
    let made = SchemaValidator(try JSON(schema.text))
    validators[schema.name] = made
    return made
  }

  private func isBeyondSchema(_ text: String, _ limits: [Limit]) -> Bool {
    guard let limit = limits.first(where: { text.contains($0.pattern()) }) else { return false }
    metLimits.insert(limit.reason)
    return true
  }
}

/// What JSON Schema cannot say.
extension SchemaVerdict {
  struct Limit: Sendable {
    var reason: String
    /// Of a change of a file, and what the reader says of it.
    var pattern: @Sendable () -> Regex<Substring>
  }

  /// Where the reader refuses more.
  static let laxer: [Limit] = [
    Limit(reason: "compares a field with another") {
      /The source locale .* is not among|in unchecked is no locale|^locales.*unchecked|are both “/
    },
    Limit(reason: "compares language tags whatever their case") { /The locale .* is listed twice/ },
    Limit(reason: "compares the two ends of a range") {
      /but is “(?:12-8|8-8)”/
    },
    Limit(reason: "compares times of day") {
      /times like .* but (?:is|has) “(?:[0-2]?[0-9]:[0-5][0-9]-[0-2]?[0-9]:[0-5][0-9](?:, )?)+”/
    },
    Limit(reason: "knows the lengths of months") {
      /date like .* but is “(?:2026-02-30|0000-01-01)”/
    },
    Limit(reason: "knows that digits without quotes may have lost others") {
      /(?:a number to dial|one phone number).* but is “[0-9]{1,2}”|(?:digest|colour) .* but is “-?[0-9.]+”/
    },
    Limit(reason: "looks at the parts of a text together") {
      /(?:phone number|number to dial).* but is “(?:502\/555\/0100|5550100 5550101|555 010 0000 \/ 0001)”/
    },
    Limit(reason: "knows the letters of all scripts") { /^[^\n]*: (?:8–12|É|é)\n/ },
    Limit(reason: "knows which folders are the program's own") {
      /The alias “\/(?:assets|__handout)\//
    },
    Limit(reason: "takes a blank text for an absent one, also beside another field") {
      /^(?:decimal|group|(?:exercises\.[0-9]\.)?dose\.[a-z]+): (?:'|"\\n")/
    },
    Limit(reason: "knows the locales of the site") {
      /(?:is no locale of the site|listed twice for one language)/
    },
    Limit(reason: "compares two days") { /until is .*, before since/ },
    Limit(reason: "knows the languages of the site") {
      /alt has no field “(?:en|es|fr|de|a|zzz)”|^logo.alt.e[ns]: |(?:^|\n)e[ns] is empty/
    },
    Limit(reason: "knows the languages of the program, for which a locale may leave fields out") {
      /locale.yml has no field “(?:name|direction|decimal|group)”/
    },
    Limit(reason: "compares names as the search does") {
      /has no word to look for|is listed twice for the search/
    },
    Limit(reason: "looks at the value of another field") { /asMany goes with one number/ },
  ]

  /// Where the schema refuses more.
  static let stricter: [Limit] = [
    Limit(reason: "YAML's own words for flags and nothing are texts to Handout") {
      /(?:slug|lang|locales\.[0-9]|also\.[0-9]|exercises|exercises\.[0-9]|remarks\.[a-z]+|0\.(?:person|role|at|text|by|of)|program|font\.[0-9]): (?:true|false|null)$/
    },
    Limit(reason: "a blank choice is one that was left out") { /: (?:'|"\\n")/ },
  ]
}
