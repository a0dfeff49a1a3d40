import HTML

extension MarkupContext {
  /// What may be inserted in a context.
  enum Insertion: Equatable {
    case text
    /// Text in an element that takes no tags, such as `<title>`.
    case plainText
    case attribute
    case address
    case jsonString
    case nothing

    var escaping: Escaping {
      switch self {
      case .text, .plainText: .text
      case .attribute, .address, .nothing: .attribute
      case .jsonString: .jsonString
      }
    }
  }

  var insertion: Insertion {
    switch state {
    case .text: .text
    case .value: valueInsertion
    case .raw(_, json: .string): .jsonString
    case .raw where element.isPlainText: .plainText
    default: .nothing
    }
  }

  private var valueInsertion: Insertion {
    if isAttribute(in: Self.addresses) { return .address }
    let isCode = attribute.starts(with: "on".utf8) || isAttribute(in: Self.code)
    return isCode || decidesContent ? .nothing : .attribute
  }

  /// Whether the value tells what a script is, which must be known before its content is read.
  private var decidesContent: Bool {
    element == "script" && isAttribute(in: ["type"])
  }

  private static let addresses = [
    "href", "src", "action", "srcset", "imagesrcset", "poster", "cite", "formaction", "data",
    "ping", "background", "manifest", "longdesc", "xlink:href",
  ]

  /// Whether addresses stand here with numbers, which say how wide the picture behind each is.
  var isAddressList: Bool {
    insertion == .address && isAttribute(in: ["srcset", "imagesrcset"])
  }

  private static let code = ["style", "srcdoc"]

  /// Whether text here is read or heard by people: between tags, in a title, or in an attribute
  /// that browsers show or speak.
  var isRead: Bool {
    switch state {
    case .text: true
    case .value: isAttribute(in: Self.read)
    case .raw(matched: 0, _): element.isPlainText
    default: false
    }
  }

  /// Whether text here is read if the tag turns out to describe the page.
  var isMetaContent: Bool {
    guard case .value = state else { return false }
    return element == "meta" && isAttribute(in: ["content"])
  }

  private static let read = [
    "alt", "title", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext",
    "aria-placeholder", "placeholder", "label",
  ]

  private func isAttribute(in names: [String]) -> Bool {
    names.contains { attribute.elementsEqual($0.utf8) }
  }
}
