/// What a template may do with a value.
package indirect enum ValueType: Sendable, Hashable {
  /// Words: escaped wherever they stand, never an address.
  case text
  /// An address: the only value for `href`, `src` and their like.
  case url
  /// Bytes already rendered as HTML: only in `{{{ }}}`, between tags.
  case html
  /// Tested by a section, never written.
  case flag
  case number
  /// Opened by a section, or reached into with a dotted name.
  case record(Schema)
  /// Repeated by a section, each element with its own names.
  case list(Schema)

  /// The type in a sentence, with its article.
  var phrase: String {
    switch self {
    case .text: "text"
    case .url: "an address"
    case .html: "HTML"
    case .flag: "a flag"
    case .number: "a number"
    case .record: "a group of values"
    case .list: "a list"
    }
  }

  /// What a section over the value opens as a scope; nil where it only tests.
  var scope: Schema? {
    switch self {
    case .record(let schema), .list(let schema): schema
    case .text, .url, .html, .flag, .number: nil
    }
  }
}
