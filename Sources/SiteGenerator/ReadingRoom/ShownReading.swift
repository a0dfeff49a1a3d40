import Interchange
import OperatingSystem

/// A translation as somebody is shown it in the reading room, as a digest that an acceptance is bound
/// to: of every text in both languages, of the values that stand for their placeholders, of the facts,
/// and of what the record says of each.
///
/// The safety text above an exercise is not in it: it is another page's, accepted there.
struct ShownReading {
  private var shown: [UInt8] = []

  /// 32 hexadecimal digits, the first of a SHA-256.
  static func digest(of reading: Reading) -> String {
    var shown = ShownReading()
    for text in reading.texts {
      shown.append(text, of: reading)
      shown.append(reading.standing(of: text).description)
    }
    for fact in reading.facts { shown.append(fact.name, fact.source, fact.target) }
    return shown.digest
  }

  /// Of one text alone, whoever has accepted it.
  static func digest(of text: Reading.Text, in reading: Reading) -> String {
    var shown = ShownReading()
    shown.append(text, of: reading)
    return shown.digest
  }

  private mutating func append(_ text: Reading.Text, of reading: Reading) {
    append(text.place)
    append(text.source, in: reading.site.sourceLocale, of: reading)
    append(text.target, in: reading.localeIndex, of: reading)
  }

  private mutating func append(_ segment: Segment?, in locale: Int, of reading: Reading) {
    append(segment.map { String(decoding: RecordText.bytes(of: $0), as: UTF8.self) } ?? "")
    guard let page = reading.page, let segment else { return }
    let facts = reading.site.textWriter(for: reading.site.pages[page], in: locale).facts
    for case .placeholder(let name) in segment.marked.codes { append(facts.text(of: name) ?? "") }
  }

  /// Each with its length, so that no two ways to put texts behind each other are the same.
  private mutating func append(_ texts: String...) {
    for text in texts { shown += "\(text.utf8.count):\(text)\n".utf8 }
  }

  private var digest: String { String(SHA256.hexDigest(of: shown).prefix(32)) }
}
