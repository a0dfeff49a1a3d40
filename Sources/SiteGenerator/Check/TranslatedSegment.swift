import Diagnostics
import Language
import Localization

/// A segment of a page and what it was translated into, as rules over all pages together see it.
struct TranslatedSegment: Sendable {
  let localeIndex: Int
  let locale: String
  let location: SourceLocation
  let sourceText: String
  let text: String
  /// Digests of both texts, equal where only case, marks or spaces differ.
  let sourceDigest: Int
  let digest: Int

  /// nil where one of the texts has no words.
  init?(source: Segment, target: Segment, in file: PageFile, localeIndex: Int) {
    guard let sourceDigest = source.prose.digest, let digest = target.prose.digest else {
      return nil
    }
    self.localeIndex = localeIndex
    locale = file.locale.description
    location = SourceLocation(path: file.path, range: target.range)
    sourceText = source.text
    text = target.text
    self.sourceDigest = sourceDigest
    self.digest = digest
  }
}

extension Prose {
  /// Of its words, case and marks aside; nil where it has none.
  fileprivate var digest: Int? {
    guard tokens.contains(where: \.isWord) else { return nil }
    var hash: UInt64 = 0
    for token in tokens where token.kind != .mark { hash = hash &* 0x100_0000_01B3 ^ token.hash }
    return Int(truncatingIfNeeded: hash)
  }
}
