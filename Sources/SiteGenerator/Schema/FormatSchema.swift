import Diagnostics
import HTML
import YAML

/// A format of a site's files, for editors and other programs to know: JSON Schema made of what the
/// reader of the format asks for.
package struct FormatSchema: Sendable {
  package let name: String
  /// What it is of, in one sentence.
  package let title: String
  /// The YAML files of a site that have the format, as paths with `*` for any name.
  package let files: [String]
  let shape: ValueShape
  /// What editors say of each field, by its path: `locations.address.city`.
  let sentences: [String: String]

  /// All formats, in the order in which people meet them.
  package static let all: [FormatSchema] = [
    .site, .clinic, .look, .exercise, .program, .page, .translation, .locale, .glossary, .reviewers,
    .waivers, .comments,
  ]

  /// The format of a name; nil where there is none.
  package static func named(_ name: String) -> FormatSchema? {
    all.first { $0.name == name }
  }

  /// That there is no format of a name, in a sentence, with what may be meant.
  package static func unknown(_ name: String) -> String {
    let help = Suggestion.help(for: name, among: all.map(\.name)) ?? "“handout schema” lists all."
    return "There is no schema \(name). \(help)"
  }

  /// The schema as JSON (draft 2020-12), with a line break at its end.
  package var text: String {
    var json = JSONWriter(ByteBuffer(), isIndented: true)
    SchemaText(sentences: sentences).write(shape, title: title, &json)
    return String(decoding: json.finish().bytes, as: UTF8.self) + "\n"
  }
}
