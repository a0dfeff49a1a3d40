import Foundation
import TestSupport
import Testing

@testable import SiteGenerator
@testable import YAML

/// A file of each format in which every field stands, and each of its values replaced by many others:
/// what the reader takes, the schema takes, and what it refuses, the schema refuses.
@Suite("Schemas and changed files")
struct SchemaMutationTests {
  @Test("the whole files have every field of each format", arguments: FormatSchema.all.map(\.name))
  func whole(format: String) throws {
    let files = try WholeFile.all.filter { $0.format == format }.map { file in
      try #require(FormattedFile(file.path, Array(file.text.utf8)))
    }
    #expect(files.flatMap(\.problems) == [])
    for file in files { #expect(try SchemaVerdict().difference(file) == nil) }
    let fields = try #require(FormatSchema.named(format)).shape.paths
    #expect(Set(fields).subtracting(files.flatMap(\.instance.paths)) == [])
  }

  @Test("reader and schema agree on every change of a value, but for what no schema can say")
  func values() throws {
    let verdict = SchemaVerdict()
    var differences: [String] = []
    for file in WholeFile.all {
      var (taken, refused) = (0, 0)
      for mutant in try file.mutants() {
        guard let formatted = FormattedFile(file.path, Array(mutant.text.utf8)) else { continue }
        if formatted.problems.isEmpty { taken += 1 } else { refused += 1 }
        guard !mutant.isReadOtherwise,
          let difference = try verdict.difference(formatted, after: mutant.name)
        else { continue }
        differences.append(difference)
      }
      #expect(taken > 30 && refused > 100, "\(file.path)")
    }
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    for file in try SchemaTests.faultFiles() { _ = try verdict.difference(file) }
    let limits = SchemaVerdict.laxer + SchemaVerdict.stricter
    #expect(Set(limits.map(\.reason)).subtracting(verdict.metLimits) == [])
  }
}

extension JSON {
  /// The paths of all fields, lists and names of the author's choice left out.
  fileprivate var paths: [String] {
    switch self {
    case .object(let members):
      members.flatMap { key, value in [key] + value.paths.flatMap { ["\(key).\($0)", $0] } }
    case .array(let elements): elements.flatMap(\.paths)
    default: []
    }
  }
}

extension ValueShape {
  /// The paths of all fields that may be written.
  var paths: [String] {
    switch self {
    case .mapping(let mapping):
      mapping.fields.flatMap { field in
        field.value == .nothing
          ? [] : [field.name] + field.value.paths.map { "\(field.name).\($0)" }
      }
    case .list(let list): list.element.paths
    case .named(let named): named.value.paths
    case .either(let first, let second): first.paths + second.paths
    case .unknown, .nothing, .text, .flag, .integer, .number, .choice: []
    }
  }
}
