import Diagnostics
import Language
import Localization

/// Cuts a string table into its segments: one a message, or one a plural form of it.
struct MessageSegments {
  let table: StringTable
  let keepTerms: KeepTerms
  let vocabulary: Vocabulary

  func segments() -> [Segment] {
    table.keys.flatMap { key -> [Segment] in
      switch table[key] {
      case .single(let message): [segment(key, form: nil, message)]
      case .plural(let forms):
        forms.sorted { $0.key.rawValue < $1.key.rawValue }.map { category, message in
          segment(key, form: category, message)
        }
      case nil: []
      }
    }
  }

  private func segment(
    _ key: MessageKey, form: PluralCategory?, _ message: Located<Message>
  ) -> Segment {
    SegmentText(message.value.text).segment(
      SegmentPlace(
        role: .message(key: key.rawValue, form: form.map { String(describing: $0) }), number: 1),
      range: message.range, keepTerms: keepTerms, vocabulary: vocabulary)
  }
}

extension Message {
  /// The message with its placeholders as it is written.
  var text: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .placeholder(let name): "%{\(name)}"
      }
    }.joined()
  }
}
