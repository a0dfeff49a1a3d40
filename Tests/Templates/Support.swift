import Diagnostics
import HTML
import Templates
import Testing

/// Renders one template, or lists what is wrong with it, one line a problem.
struct Bench {
  var templates: [String: String]
  var schema: Schema
  var record: Record
  var resolver = TemplateResolver()

  init(_ template: String, _ values: [Entry] = [], partials: [String: String] = [:]) {
    templates = partials.merging(["page": template]) { _, new in new }
    schema = Schema(values.map(\.field))
    record = Record(values.map(\.value))
  }

  var library: TemplateLibrary {
    TemplateLibrary(
      templates.map {
        TemplateSource(path: "templates/\($0).html", name: $0, text: Array($1.utf8))
      })
  }

  var compilation: Compilation {
    library.compile("page", schema: schema, resolver: resolver)
  }

  var rendered: String {
    guard let template = compilation.template else { return problems.joined(separator: "\n") }
    var output = ByteBuffer()
    template.render(record, into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  var diagnostics: [Diagnostic] {
    let library = library
    let compilation = library.compile("page", schema: schema, resolver: resolver)
    return (library.diagnostics + compilation.diagnostics).sorted()
  }

  /// `page:1:2 rule: message | help`, with the end where it is not on the same line or not behind
  /// the start left out.
  var problems: [String] {
    diagnostics.map {
      let range = $0.location.range
      let file = $0.location.path.dropFirst("templates/".count).dropLast(".html".count)
      return "\(file):\(range.startLine):\(range.startColumn) \($0.rule.rawValue): \($0.message)"
        + ($0.help.map { " | \($0)" } ?? "")
    }
  }
}

/// One named value of a page, with its type.
struct Entry: Sendable {
  var field: Schema.Field
  var value: Value

  init(_ name: String, _ type: ValueType, _ value: Value, isOptional: Bool = false) {
    field = Schema.Field(name, type, isOptional: isOptional)
    self.value = value
  }

  static func text(_ name: String, _ text: String) -> Entry { Entry(name, .text, .text(text)) }
  static func url(_ name: String, _ text: String) -> Entry { Entry(name, .url, .url(text)) }
  static func html(_ name: String, _ html: String) -> Entry {
    Entry(name, .html, .html(Array(html.utf8)))
  }
  static func flag(_ name: String, _ isSet: Bool) -> Entry { Entry(name, .flag, .flag(isSet)) }
  static func number(_ name: String, _ number: Int) -> Entry {
    Entry(name, .number, .number(number))
  }
  static func absent(_ name: String, _ type: ValueType) -> Entry {
    Entry(name, type, .absent, isOptional: true)
  }
  static func record(_ name: String, _ entries: [Entry]) -> Entry {
    Entry(name, .record(Schema(entries.map(\.field))), .record(Record(entries.map(\.value))))
  }
  /// Every element has the names and types of the first; `sample` gives them for an empty list.
  static func list(_ name: String, sample: [Entry] = [], _ elements: [[Entry]]) -> Entry {
    let schema = Schema((elements.first ?? sample).map(\.field))
    return Entry(name, .list(schema), .list(elements.map { Record($0.map(\.value)) }))
  }
}

/// One row of a table of templates and what they render.
struct Case: Sendable, CustomTestStringConvertible {
  var name: String
  var template: String
  var values: [Entry] = []
  var partials: [String: String] = [:]
  var expected: String

  var testDescription: String { name }

  init(
    _ name: String, _ template: String, _ values: [Entry] = [], partials: [String: String] = [:],
    gives expected: String
  ) {
    self.name = name
    self.template = template
    self.values = values
    self.partials = partials
    self.expected = expected
  }

  var bench: Bench { Bench(template, values, partials: partials) }
}
