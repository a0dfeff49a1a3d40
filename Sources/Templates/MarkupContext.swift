/// Where in an HTML document a template stands, as a browser's tokenizer would see it.
///
/// Source: the HTML Standard, 13.2.5 "Tokenization", without the states in which nothing may be
/// inserted anyway.
struct MarkupContext: Equatable, Sendable {
  enum State: Equatable, Sendable {
    case text
    /// Behind `<`, `</` or `<!` and `<!-`.
    case tagOpen
    case endTagOpen
    case declarationOpen(dashes: Int)
    case declaration
    case comment(dashes: Int)
    case tagName
    /// Where an attribute may begin.
    case betweenAttributes
    /// Behind a name or value, where only white space, `/` or `>` may follow.
    case gap
    case attributeName
    case afterAttributeName
    case beforeValue
    case value(quote: UInt8)
    case unquotedValue
    /// In an element whose content is not markup, with the bytes of its end tag met so far.
    case raw(matched: Int, json: JSONState)
  }

  enum JSONState: Equatable, Sendable {
    case outside
    case string
    case escape
  }

  /// The tag being read, or the element whose raw content is being read.
  struct Element: Equatable, Sendable {
    var name: [UInt8] = []
    var isEndTag = false
    /// The values of `type`, `name` and `property`, which decide what the content is.
    var kind: [UInt8] = []

    /// Text in which character references count but tags do not.
    var isPlainText: Bool { ["title", "textarea"].contains(self) }

    var isRaw: Bool {
      ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"].contains(self)
    }

    var isLinkedData: Bool {
      self == "script" && kind == Array("application/ld+json".utf8)
    }

    /// Whether a `<meta>` tag holds a title or description, for the page or for sharing it.
    var describesPage: Bool {
      let kind = String(decoding: kind, as: UTF8.self)
      return self == "meta" && (kind.hasSuffix("description") || kind.hasSuffix("title"))
    }

    static func == (element: Element, name: String) -> Bool {
      element.name.elementsEqual(name.utf8)
    }
  }

  var state = State.text
  var element = Element()
  /// The name of the attribute being read, in lower case.
  var attribute: [UInt8] = []

  static let betweenTags = MarkupContext()
}

extension [String] {
  fileprivate func contains(_ element: MarkupContext.Element) -> Bool {
    contains { element == $0 }
  }
}
