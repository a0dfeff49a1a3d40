import Diagnostics
import Language
import Localization

/// A segment of a page and what it was translated into, as rules over all pages together see it.
struct TranslatedSegment: Sendable {
  let localeIndex: Int
  let locale: String
  /// The page that it stands in.
  let subject: Subject
  let location: SourceLocation
  let sourceText: String
  let text: String
  /// Digests of both texts, equal where only case, marks or spaces differ.
  let sourceDigest: UInt64
  let digest: UInt64
  /// How the translation speaks to its reader; nil where it does not show.
  let address: AddressPlace?

  /// The first word that shows how a text speaks to its reader.
  struct AddressPlace: Sendable {
    var address: StyleGrammar.FormOfAddress
    var word: String
    var location: SourceLocation
    /// Whether a later word of the text speaks in another way.
    var isMixed: Bool
  }

  /// nil where one of the texts has no words.
  init?(
    source: Segment, target: Segment, in file: PageFile, of page: Page, localeIndex: Int,
    languages: LanguageKnowledge
  ) {
    guard source.prose.tokens.contains(where: \.isWord),
      target.prose.tokens.contains(where: \.isWord), let sourceDigest = source.prose.wordDigest,
      let digest = target.prose.wordDigest
    else { return nil }
    self.localeIndex = localeIndex
    locale = file.locale.description
    subject = page.subject(in: file.locale)
    let path = target.path(onPageAt: file.path)
    location = SourceLocation(path: path, range: target.range)
    sourceText = source.text
    text = target.text
    self.sourceDigest = sourceDigest
    self.digest = digest
    let addresses = target.addresses(languages.style(of: localeIndex), languages)
    address = addresses.first.map { first in
      let tokens = first.token..<first.token + 1
      return AddressPlace(
        address: first.address, word: target.prose.text(of: tokens),
        location: SourceLocation(path: path, range: target.range(of: tokens)),
        isMixed: addresses.contains { $0.address != first.address })
    }
  }
}
