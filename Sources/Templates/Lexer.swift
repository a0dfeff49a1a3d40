import Diagnostics

/// Finds the tags of a template; the text is what lies between them.
struct Lexer {
  private let source: TemplateText
  private var offset = 0
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// End marks that stand nowhere in the rest of the text, which is looked through once for each.
  private var absentMarks: Set<String> = []

  init(_ source: TemplateText) {
    self.source = source
    while let start = find("{{", from: offset) {
      readTag(at: start)
    }
  }

  private mutating func readTag(at start: Int) {
    let inside = start + 2
    switch byte(at: inside) {
    case UInt8(ascii: "{"):
      readTag(.unescaped, at: start, content: inside + 1, closedBy: "}}}")
    case UInt8(ascii: "!"):
      readTag(.comment, at: start, content: inside + 1, closedBy: "}}")
    case UInt8(ascii: "="):
      readRefused(
        at: start, closedBy: "=}}", "The marks {{ and }} cannot be changed.",
        help: "Leave this tag out and write every tag with {{ and }}.")
    case UInt8(ascii: "&"):
      readRefused(
        at: start, closedBy: "}}", "A tag cannot begin with {{&.",
        help: "Write {{name}} for text and {{{name}}} for a value that is HTML.")
    case let sigil:
      let kind = Self.kind(of: sigil)
      readTag(
        kind, at: start, content: kind == .variable ? inside : inside + 1, closedBy: "}}")
    }
  }

  private static func kind(of sigil: UInt8?) -> Tag.Kind {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .layout
    case UInt8(ascii: "$"): .block
    default: .variable
    }
  }

  private mutating func readTag(
    _ kind: Tag.Kind, at start: Int, content: Int, closedBy mark: StaticString
  ) {
    guard let end = close(of: kind, from: content, mark) else {
      return refuseUnclosed(at: start, mark)
    }
    offset = end + mark.utf8CodeUnitCount
    let range = start..<offset
    guard kind != .comment else { return tags.append(Tag(.comment, "", range: range)) }
    let name = trimmed(content..<end)
    if let problem = TagName.problem(with: name, in: kind) {
      report(range, problem.message, help: problem.help)
    } else {
      tags.append(Tag(kind, name, range: range))
    }
  }

  /// A tag that ends behind the beginning of another one has lost its own end.
  private mutating func close(
    of kind: Tag.Kind, from content: Int, _ mark: StaticString
  ) -> Int? {
    guard kind != .comment else { return findEnd(mark, from: content) }
    return find(mark, from: content, before: find("{{", from: content))
  }

  private mutating func readRefused(
    at start: Int, closedBy mark: StaticString, _ message: String, help: String
  ) {
    guard let end = findEnd(mark, from: start + 2) else { return refuseUnclosed(at: start, mark) }
    offset = end + mark.utf8CodeUnitCount
    report(start..<offset, message, help: help)
  }

  private mutating func refuseUnclosed(at start: Int, _ mark: StaticString) {
    offset = start + 2
    report(start..<offset, "This tag is not closed.", help: "End it with \(mark).")
  }

  private mutating func report(_ range: Range<Int>, _ message: String, help: String) {
    diagnostics.append(
      Diagnostic(.malformedTemplate, at: source.location(of: range), message, help: help))
  }

  private func byte(at index: Int) -> UInt8? {
    index < source.bytes.count ? source.bytes[index] : nil
  }

  /// The next end mark, however far; where there is none, that is kept in mind.
  private mutating func findEnd(_ mark: StaticString, from start: Int) -> Int? {
    let key = mark.description
    guard !absentMarks.contains(key) else { return nil }
    let found = find(mark, from: start)
    if found == nil { absentMarks.insert(key) }
    return found
  }

  private func find(_ mark: StaticString, from start: Int, before end: Int? = nil) -> Int? {
    let length = mark.utf8CodeUnitCount
    var index = start
    while index + length <= end ?? source.bytes.count {
      if (0..<length).allSatisfy({ source.bytes[index + $0] == mark.utf8Start[$0] }) {
        return index
      }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    let content = source.bytes[range].drop(while: Self.isSpace)
    let end = content.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? content.startIndex
    return String(decoding: content[content.startIndex..<end], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }
}
