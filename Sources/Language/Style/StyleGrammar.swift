/// Finds what a language's style words stand for in a text.
package final class StyleGrammar: Sendable {
  /// How a text speaks to its reader.
  package enum FormOfAddress: Sendable, Hashable {
    case familiar
    case formal
  }

  private let pictureOpenings: PhraseIndex<Void>
  private let references: PhraseIndex<Void>
  private let sideChanges: PhraseIndex<Void>
  private let addresses: [WordID: FormOfAddress]
  private let openingAddresses: [WordID: FormOfAddress]
  /// Marks that a question or exclamation must begin with, in UTF-8.
  private let openingMarks: [[UInt8]]

  package init(_ words: StyleWords, interning vocabulary: inout Vocabulary) {
    pictureOpenings = PhraseIndex(
      words.pictureOpenings.map { ($0, ()) }, interning: &vocabulary)
    references = PhraseIndex(words.references.map { ($0, ()) }, interning: &vocabulary)
    sideChanges = PhraseIndex(words.sideChanges.map { ($0, ()) }, interning: &vocabulary)
    var always: [WordID: FormOfAddress] = [:]
    for word in words.familiar { always[vocabulary.intern(word)] = .familiar }
    for word in words.formal { always[vocabulary.intern(word)] = .formal }
    addresses = always
    var first: [WordID: FormOfAddress] = [:]
    for word in words.familiarOpenings { first[vocabulary.intern(word)] = .familiar }
    for word in words.formalOpenings { first[vocabulary.intern(word)] = .formal }
    openingAddresses = first
    openingMarks = words.openingMarks.map { Array($0.utf8) }
  }

  /// The words at the beginning of a description that say only that there is a picture.
  package func pictureOpening(of prose: Prose) -> Range<Int>? {
    guard let first = prose.tokens.indices.first(where: { prose.tokens[$0].kind != .mark }) else {
      return nil
    }
    return pictureOpenings.longest(at: first, in: prose.tokens).map { first..<$0.end }
  }

  /// Phrases such as “as above”.
  package func references(in prose: Prose) -> [Range<Int>] {
    references.all(in: prose.tokens).map(\.tokens)
  }

  /// The first phrase such as “switch legs”.
  package func sideChange(in prose: Prose) -> Range<Int>? {
    sideChanges.all(in: prose.tokens).first?.tokens
  }

  /// Each word outside of quotations that shows how the text speaks to its reader. What opens a
  /// familiar instruction may open a statement too (“baja”), so that it counts in instructions only.
  package func addresses(
    in prose: Prose, isInstruction: Bool, abbreviations: WordSet
  ) -> [(token: Int, address: FormOfAddress)] {
    guard !addresses.isEmpty || !openingAddresses.isEmpty else { return [] }
    let quotations = prose.quotations
    var found: [(token: Int, address: FormOfAddress)] = []
    for sentence in prose.sentences(abbreviations: abbreviations) {
      let first = sentence.first { prose.tokens[$0].kind != .mark }
      for index in sentence where prose.tokens[index].isWord && !prose.tokens[index].isAside {
        let word = prose.tokens[index].word
        guard word.isKnown,
          let address = addresses[word] ?? (index == first ? openingAddresses[word] : nil),
          isInstruction || address == .formal || addresses[word] != nil,
          !quotations.contains(where: { $0.contains(index) })
        else { continue }
        found.append((index, address))
      }
    }
    return found
  }

  /// Questions and exclamations without their opening mark, and opening marks that nothing closes.
  package func unpairedMarks(in prose: Prose) -> [Int] {
    prose.unpairedMarks(openingMarks)
  }
}
