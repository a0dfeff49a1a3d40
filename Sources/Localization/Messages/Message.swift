/// A text of a string table or a page with placeholders such as `%{dose.hold}`, read once.
package struct Message: Sendable, Hashable {
  package enum Part: Sendable, Hashable {
    case literal(String)
    case placeholder(String)
  }

  /// A stretch that begins as a placeholder and is none; it stays in the message as literal text.
  package struct Problem: Sendable, Hashable {
    package var kind: MessageScanner.Problem
    /// Where it begins, in Unicode code points from the beginning of the text.
    package var offset: Int
    package var text: String

    package init(kind: MessageScanner.Problem, offset: Int, text: String) {
      self.kind = kind
      self.offset = offset
      self.text = text
    }
  }

  package let parts: [Part]

  /// Reads a text by the grammar of `MessageScanner`; every text gives a message.
  package static func parse(_ text: String) -> (message: Message, problems: [Problem]) {
    var text = text
    return text.withUTF8 { parse($0) }
  }

  private static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (message: Message, problems: [Problem]) {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var parts: [Part] = []
    var literal = ""
    var problems: [Problem] = []
    var counted = (bytes: 0, codePoints: 0)
    var scanner = MessageScanner(bytes)
    while let token = scanner.next() {
      switch token {
      case .literal(let range):
        literal += text(range)
      case .placeholder(let name):
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(.placeholder(text(name)))
      case .malformed(let kind, let range):
        counted.codePoints += text(counted.bytes..<range.lowerBound).unicodeScalars.count
        counted.bytes = range.lowerBound
        problems.append(Problem(kind: kind, offset: counted.codePoints, text: text(range)))
        literal += text(range)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return (Message(parts: parts), problems)
  }

  private init(parts: [Part]) {
    self.parts = parts
  }

  /// The same message with other text between its placeholders.
  package func mappingLiterals(_ transform: (String) -> String) -> Message {
    Message(
      parts: parts.map { part in
        if case .literal(let text) = part { .literal(transform(text)) } else { part }
      })
  }

  /// The same message with text before and behind it.
  package func enclosed(_ opening: String, _ ending: String) -> Message {
    Message(parts: [.literal(opening)] + parts + [.literal(ending)])
  }

  /// The names of the placeholders in the order of the text, each as often as it stands there.
  package var placeholders: [String] {
    parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
  }

  /// The text with each placeholder replaced by its argument; nil where one has none.
  package func format(_ argument: (_ placeholder: String) -> String?) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .placeholder(let name):
        guard let value = argument(name) else { return nil }
        text += value
      }
    }
    return text
  }
}
