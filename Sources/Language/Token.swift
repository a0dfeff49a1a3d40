/// One word, number or mark of a text, 24 bytes: texts are cut once, and every rule reads the tokens.
package struct Token: Sendable, Hashable {
  package enum Kind: UInt8, Sendable, Hashable {
    /// Letters, with apostrophes and digits within: "don't", "L5"; one ideograph of Chinese; a word
    /// that a language joins to the next one, with its apostrophe: "l'".
    case word
    /// Digits of any script with points and commas within: "8", "3.5", "1,000", "٣٠".
    case number
    /// One other character that is no white space, or `%%{`, which stands for `%{`.
    case mark
    /// `%{name}`.
    case placeholder
    /// A web or mail address.
    case address
  }

  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// White space stands before it, or the text begins with it.
    package static let spaceBefore = Flags(rawValue: 1)
    /// A word that begins with a capital.
    package static let capitalized = Flags(rawValue: 2)
    /// It belongs to code, a kept name or another part that is not the writer's own prose.
    package static let aside = Flags(rawValue: 4)
    /// A word with digits: "L5", "B12".
    package static let hasDigit = Flags(rawValue: 8)
    /// An elided word or another that is joined to the one beside it: "l'" of "l'os".
    package static let affix = Flags(rawValue: 16)
  }

  /// The token's first byte in its text's UTF-8, from 0.
  package var start: UInt32
  /// The byte behind its last.
  package var end: UInt32
  /// The digest of the folded spelling: equal for equal words, whatever their case.
  package var hash: UInt64
  package var word: WordID
  package var kind: Kind
  package var flags: Flags

  package var range: Range<Int> { Int(start)..<Int(end) }

  package var isWord: Bool { kind == .word }
  package var isAside: Bool { flags.contains(.aside) }
  package var isCapitalized: Bool { flags.contains(.capitalized) }
  package var hasDigit: Bool { flags.contains(.hasDigit) }
  package var isAffix: Bool { flags.contains(.affix) }
  package var followsSpace: Bool { flags.contains(.spaceBefore) }
}
