/// An element of XML with all that stands in it.
struct XMLElement: Hashable {
  enum Content: Hashable {
    case element(XMLElement)
    case text(String)
  }

  struct Attribute: Hashable {
    /// Empty for none.
    var namespace: String
    var name: String
    var value: String
  }

  /// Empty for none.
  var namespace: String
  var name: String
  var attributes: [Attribute] = []
  var content: [Content] = []
  /// From 1.
  var line: Int
  var column: Int

  /// The value of an attribute without a namespace.
  subscript(_ name: String) -> String? { self[name, in: ""] }

  subscript(_ name: String, in namespace: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The elements that stand directly in it.
  var elements: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func elements(named name: String) -> [XMLElement] {
    elements.filter { $0.name == name }
  }

  /// The first of that name that stands directly in it.
  func first(_ name: String) -> XMLElement? {
    elements.first { $0.name == name }
  }

  /// All its text, that of the elements in it too; these lie no deeper than `XMLStream` goes.
  var text: String {
    content.map { piece in
      switch piece {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// Text that comes in several pieces is one.
  mutating func append(text: String) {
    if case .text(let before) = content.last {
      content[content.count - 1] = .text(before + text)
    } else {
      content.append(.text(text))
    }
  }
}
