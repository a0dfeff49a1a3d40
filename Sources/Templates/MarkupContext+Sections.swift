extension MarkupContext {
  /// Ends a name that the next piece of text might otherwise go on with, because what follows
  /// depends on the page.
  mutating func settle() {
    switch state {
    case .tagName, .attributeName, .afterAttributeName: state = .gap
    default: break
    }
    if state == .gap || state == .betweenAttributes { attribute = [] }
  }

  /// Steps over a value, which never ends the element it stands in.
  mutating func insert() {
    if case .raw(_, let json) = state { state = .raw(matched: 0, json: json) }
  }

  /// The context behind a section that may be left out or repeated, or nil where its end is in
  /// another than its beginning; both are settled.
  static func joined(_ start: MarkupContext, _ end: MarkupContext) -> MarkupContext? {
    if start == end { return start }
    guard start.isInsideTag, end.isInsideTag, start.element == end.element else { return nil }
    var joined = end
    joined.state = .gap
    return joined
  }

  private var isInsideTag: Bool {
    state == .gap || state == .betweenAttributes
  }

  /// The context in a sentence, as in “ends in a comment”.
  var phrase: String {
    switch state {
    case .text: "between tags"
    case .tagOpen, .endTagOpen, .tagName: "in the name of a tag"
    case .declarationOpen, .declaration: "in a declaration"
    case .comment: "in an HTML comment"
    case .betweenAttributes, .gap: "inside the tag <\(string(element.name))>"
    case .attributeName, .afterAttributeName: "in the name of an attribute"
    case .beforeValue, .unquotedValue:
      "in the value of “\(string(attribute))”, which has no quotation marks"
    case .value: "in the value of “\(string(attribute))”"
    case .raw(_, let json):
      switch json {
      case .outside: "in <\(string(element.name))>"
      case .string, .escape: "in a string of JSON"
      }
    }
  }

  private func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
