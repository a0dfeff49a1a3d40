import Foundation
import Templates
import Testing

@testable import SiteGenerator

/// The tables of names in `templates/README.md`, which designers write templates by.
@Suite("Documented template names")
struct TemplateNamesTests {
  /// Every field of a template's view and of what stands in it, as the tables write it: `caption?`
  /// for what may be missing, `steps[…]` for a list.
  private static func spelled(_ schema: Schema) -> Set<String> {
    var names: Set<String> = []
    for field in schema.fields {
      switch field.type {
      case .list(let element):
        names.insert("\(field.name)[…]")
        names.formUnion(spelled(element))
      case .record(let record):
        names.insert(field.isOptional ? "\(field.name)?" : field.name)
        names.formUnion(spelled(record))
      default: names.insert(field.isOptional ? "\(field.name)?" : field.name)
      }
    }
    return names
  }

  /// What stands between backticks in the part about names, each path by its last name.
  private static func documented() throws -> Set<String> {
    let url = URL(filePath: FixtureSite.repository).appending(path: "templates/README.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let part = try #require(text.components(separatedBy: "## The names\n").last)
    let quoted = part.split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    return Set(
      quoted.compactMap { name in
        name.split(separator: ".").last.map(String.init)
      })
  }

  /// Values that the tables quote, and the files that they speak of.
  private static let others: Set<String> =
    Set(DoseField.allCases.compactMap(\.declaration.part))
    .union(Dose.Side.allCases.map(\.rawValue))
    .union(["ask", "stop", "today", "emergency", "ltr", "rtl"])
    .union(["html", "js", "png", "svg", "pt_BR", "is", "has", "script"])
    .union(["#", "---", "#icon_", "#category_", "#position_"]).union(["foreign", "safety"])
    .union(TemplateName.allCases.map { "\($0)" })

  @Test("the tables have every name that a template may use")
  func complete() throws {
    let names = TemplateSchemas.all.values.reduce(into: Set<String>()) { names, schema in
      names.formUnion(Self.spelled(schema))
    }
    let undocumented = try names.subtracting(Self.documented()).sorted()
    #expect(undocumented == [])
  }

  @Test("the tables have no name that no template may use")
  func known() throws {
    let names = TemplateSchemas.all.values.reduce(into: Self.others) { names, schema in
      names.formUnion(Self.spelled(schema))
    }
    let unknown = try Self.documented().subtracting(names).sorted()
    #expect(unknown == [])
  }
}
