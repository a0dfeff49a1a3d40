extension MarkupContext {
  /// Steps over one byte of literal markup; false where it runs two attributes together.
  mutating func read(_ byte: UInt8) -> Bool {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen: readTagOpen(byte)
    case .declarationOpen, .declaration, .comment: readDeclaration(byte)
    case .tagName: readTagName(byte)
    case .gap:
      guard Self.endsName(byte) else {
        startAttribute(byte)
        return false
      }
      state = .betweenAttributes
      if byte == UInt8(ascii: ">") { finishTag() }
    case .betweenAttributes, .attributeName, .afterAttributeName: readAttribute(byte)
    case .beforeValue, .value, .unquotedValue: readValue(byte)
    case .raw(let matched, let json): readRaw(byte, matched, json)
    }
    return true
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    let isEndTag = state == .endTagOpen
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      element = Element(name: [Self.lowercase(byte)], isEndTag: isEndTag)
      state = .tagName
    case UInt8(ascii: "/") where !isEndTag: state = .endTagOpen
    case UInt8(ascii: "!") where !isEndTag: state = .declarationOpen(dashes: 0)
    case UInt8(ascii: "?") where !isEndTag: state = .declaration
    case UInt8(ascii: "<") where !isEndTag: state = .tagOpen
    case UInt8(ascii: ">"): reset()
    default:
      if isEndTag { state = .declaration } else { reset() }
    }
  }

  private mutating func readDeclaration(_ byte: UInt8) {
    let isDash = byte == UInt8(ascii: "-")
    switch state {
    case .declarationOpen(dashes: 0) where isDash: state = .declarationOpen(dashes: 1)
    // The dashes that open a comment may also close it, as in `<!-->`.
    case .declarationOpen(dashes: 1) where isDash: state = .comment(dashes: 2)
    case .comment(let dashes) where isDash: state = .comment(dashes: min(dashes + 1, 2))
    case .comment(let dashes):
      if byte == UInt8(ascii: ">"), dashes == 2 { reset() } else { state = .comment(dashes: 0) }
    default:
      if byte == UInt8(ascii: ">") { reset() } else { state = .declaration }
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      finishTag()
    } else if Self.endsName(byte) {
      state = .betweenAttributes
    } else {
      Self.append(byte, to: &element.name)
    }
  }

  private mutating func readAttribute(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): finishTag()
    case UInt8(ascii: "/"): state = .betweenAttributes
    case UInt8(ascii: "=") where state != .betweenAttributes: state = .beforeValue
    case _ where Self.isSpace(byte):
      if state == .attributeName { state = .afterAttributeName }
    case _ where state == .attributeName: Self.append(byte, to: &attribute)
    default: startAttribute(byte)
    }
  }

  private mutating func startAttribute(_ byte: UInt8) {
    attribute = [Self.lowercase(byte)]
    state = .attributeName
  }

  private mutating func readValue(_ byte: UInt8) {
    switch state {
    case .value(let quote):
      if byte == quote { state = .gap } else { note(byte) }
    case .beforeValue where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
      state = .value(quote: byte)
    case .beforeValue where Self.isSpace(byte): break
    case _ where byte == UInt8(ascii: ">"): finishTag()
    case .unquotedValue where Self.isSpace(byte): state = .betweenAttributes
    default:
      state = .unquotedValue
      note(byte)
    }
  }

  private mutating func note(_ byte: UInt8) {
    if ["type", "name", "property"].contains(where: { attribute.elementsEqual($0.utf8) }) {
      Self.append(byte, to: &element.kind)
    }
  }

  private mutating func finishTag() {
    attribute = []
    if !element.isEndTag, element.isRaw || element.isPlainText {
      state = .raw(matched: 0, json: .outside)
    } else {
      reset()
    }
  }

  private mutating func reset() {
    self = .betweenTags
  }

  private mutating func readRaw(_ byte: UInt8, _ matched: Int, _ json: JSONState) {
    let length = Self.endTagOpening.count + element.name.count
    if matched == length, Self.endsName(byte) {
      element = Element(name: element.name, isEndTag: true)
      state = .betweenAttributes
      if byte == UInt8(ascii: ">") { finishTag() }
      return
    }
    let next =
      matched < length && Self.lowercase(byte) == endTagByte(matched)
      ? matched + 1 : byte == UInt8(ascii: "<") ? 1 : 0
    state = .raw(matched: next, json: element.isLinkedData ? json.next(byte) : .outside)
  }

  private static let endTagOpening = Array("</".utf8)

  /// A byte of the end tag that closes the element.
  private func endTagByte(_ index: Int) -> UInt8 {
    let opening = Self.endTagOpening
    return index < opening.count ? opening[index] : element.name[index - opening.count]
  }

  /// Longer names and kinds are none that matter; what is behind their beginning is not kept, as a
  /// context is copied for every byte.
  private static let longestName = 64

  private static func append(_ byte: UInt8, to name: inout [UInt8]) {
    if name.count < longestName { name.append(lowercase(byte)) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), 9, 10, 12, 13: true
    default: false
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

extension MarkupContext.JSONState {
  fileprivate func next(_ byte: UInt8) -> Self {
    switch (self, byte) {
    case (.escape, _): .string
    case (.string, UInt8(ascii: "\\")): .escape
    case (.string, UInt8(ascii: "\"")): .outside
    case (.outside, UInt8(ascii: "\"")): .string
    default: self
    }
  }
}
