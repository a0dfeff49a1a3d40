import HTML
import Localization

/// Writes a text of a page into HTML: facts written out, terms of another language marked. A
/// class for the reason that `Site` gives.
final class TextWriter {
  let facts: Facts
  let keepTerms: KeepTerms
  /// Whether what a dose says is marked by its field, for a script that shows another dose.
  let marksDose: Bool

  init(facts: Facts, keepTerms: KeepTerms, marksDose: Bool = false) {
    self.facts = facts
    self.keepTerms = keepTerms
    self.marksDose = marksDose
  }

  /// Writes text that stands between tags.
  func write(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    var scanner = MessageScanner(text)
    while let token = scanner.next() {
      switch token {
      case .literal(let range), .malformed(_, let range):
        writeMarked(UnsafeBufferPointer(rebasing: text[range]), into: &buffer)
      case .placeholder(let name):
        let name = String(decoding: text[name], as: UTF8.self)
        var value = facts.text(of: name) ?? ""
        let field = marksDose && name.hasPrefix("dose.") ? name.dropFirst("dose.".count) : nil
        if let field {
          buffer.append("<span data-dose=\"")
          buffer.append(String(field), escapedFor: .attribute)
          buffer.append("\">")
        }
        value.withUTF8 { writeMarked($0, into: &buffer) }
        if field != nil { buffer.append("</span>") }
      }
    }
  }

  /// The text as HTML bytes.
  func html(_ text: String) -> [UInt8] {
    var buffer = ByteBuffer(capacity: 2 * text.utf8.count)
    var text = text
    text.withUTF8 { write($0, into: &buffer) }
    return buffer.bytes
  }

  /// The text without marks, for attributes and the head of a page.
  func plain(_ text: String) -> String {
    guard text.mayNameFacts else { return text }
    return Message.parse(text).message.format { facts.text(of: $0) ?? "" } ?? text
  }

  private func writeMarked(_ text: UnsafeBufferPointer<UInt8>, into buffer: inout ByteBuffer) {
    var written = 0
    while let match = keepTerms.firstMatch(in: text, from: written) {
      buffer.append(
        UnsafeBufferPointer(rebasing: text[written..<match.range.lowerBound]), escapedFor: .text)
      buffer.append("<span lang=\"")
      buffer.append(match.language.description, escapedFor: .attribute)
      buffer.append("\">")
      buffer.append(UnsafeBufferPointer(rebasing: text[match.range]), escapedFor: .text)
      buffer.append("</span>")
      written = match.range.upperBound
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[written...]), escapedFor: .text)
  }
}

extension Site {
  /// Writes the texts of a page in a locale; `exercise` has the dose of a program that shows it.
  func textWriter(
    for page: Page, in locale: Int, exercise: ExerciseFacts? = nil, marksDose: Bool = false
  ) -> TextWriter {
    TextWriter(
      facts: Facts(
        clinic: clinic, exercise: exercise ?? page.facts.exercise,
        catalog: locales[locale].catalog),
      keepTerms: locales[locale].keepTerms, marksDose: marksDose)
  }
}
