/// One tag of a template, with the bytes it takes up.
struct Tag: Sendable {
  enum Kind: Sendable {
    case variable
    case unescaped
    case section
    case inverted
    case close
    case partial
    case layout
    case block
    case comment

    var opens: Bool {
      switch self {
      case .section, .inverted, .layout, .block: true
      case .variable, .unescaped, .close, .partial, .comment: false
      }
    }
  }

  var kind: Kind
  var name: String
  /// From the first brace to behind the last.
  var range: Range<Int>
  /// What the tag takes out of the text around it: more than `range` where it stands alone on its
  /// line.
  var taken: Range<Int>
  /// The white space before the tag, where nothing else precedes it on its line.
  var indentation: Range<Int>?
  /// Whether the tag's line is taken out together with it, so that no text of it is left.
  var standsAlone = false
  /// Whether the content of an opening tag begins on the next line.
  var endsLine = false

  init(_ kind: Kind, _ name: String, range: Range<Int>) {
    self.kind = kind
    self.name = name
    self.range = range
    taken = range
  }

  /// How an opening tag is written.
  var spelling: String {
    switch kind {
    case .variable: "{{\(name)}}"
    case .unescaped: "{{{\(name)}}}"
    case .section: "{{#\(name)}}"
    case .inverted: "{{^\(name)}}"
    case .close: "{{/\(name)}}"
    case .partial: "{{>\(name)}}"
    case .layout: "{{<\(name)}}"
    case .block: "{{$\(name)}}"
    case .comment: "{{!}}"
    }
  }
}
