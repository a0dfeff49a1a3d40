package import Localization

/// Finds text in another script than that of its language.
///
/// Latin letters stand everywhere for names, units and abbreviations: words that begin with a capital
/// or hold a digit, and the symbols of units behind a number, are none. A single letter of an alphabet
/// is a symbol.
package struct ForeignScript: Sendable {
  private let own: Set<Script>

  /// nil for a language of which no script is known.
  package init?(of locale: LocaleID) {
    guard let own = locale.scripts else { return nil }
    self.own = own
  }

  /// A passage, from its first to its last word as tokens of the text, and the script of its first.
  package struct Passage: Sendable, Hashable {
    package var tokens: Range<Int>
    package var script: Script
  }

  /// What a word says.
  private enum Word {
    case own
    case foreign(Script)
    /// Foreign letters that every language writes so.
    case symbol(Script)
  }

  /// The passages of a text in order. Code, kept terms, addresses and quotations are left out.
  package func find(in prose: Prose) -> [Passage] {
    guard mayHoldForeign(prose.bytes) else { return [] }
    let quoted = prose.quotations
    var passages: [Passage] = []
    var (hasOwn, isRunning) = (false, false)
    var symbols: [(index: Int, script: Script)] = []
    // The symbols since the last word of its own: “Mueva” of “Mueva la rodilla”.
    var firstSymbol: Int?
    for index in prose.tokens.indices {
      let token = prose.tokens[index]
      guard token.isWord, !token.isAside, !quoted.contains(where: { $0.contains(index) }),
        let word = word(at: index, of: prose)
      else { continue }
      switch word {
      case .own: (hasOwn, isRunning, firstSymbol) = (true, false, nil)
      case .symbol(let script):
        symbols.append((index, script))
        firstSymbol = firstSymbol ?? index
      case .foreign(let script):
        if isRunning, let last = passages.indices.last {
          passages[last].tokens = passages[last].tokens.lowerBound..<index + 1
        } else {
          passages.append(Passage(tokens: (firstSymbol ?? index)..<index + 1, script: script))
        }
        isRunning = true
      }
    }
    // Names do not make a text: where all of it is in other letters, it is not translated.
    let names = symbols.filter { !prose.isAbbreviation(at: $0.index) }
    if passages.isEmpty, !hasOwn, names.count > 1, let first = names.first, let last = names.last {
      return [Passage(tokens: first.index..<last.index + 1, script: first.script)]
    }
    return passages
  }

  /// Whether there is anything to look for, by the first bytes of characters: all letters that are not
  /// Latin have other ones, which few texts in Latin letters hold.
  private func mayHoldForeign(_ bytes: [UInt8]) -> Bool {
    guard own == [.latin] else { return true }
    // From U+0340 on, without punctuation (U+2000 to U+2FFF).
    return bytes.contains { $0 >= 0xCD && $0 != 0xE2 }
  }

  /// nil where it has no letter of a known script.
  private func word(at index: Int, of prose: Prose) -> Word? {
    let token = prose.tokens[index]
    let text = String(decoding: prose.bytes[token.range], as: UTF8.self).unicodeScalars
    guard let foreign = text.lazy.compactMap(Script.of).first(where: { !own.contains($0) }) else {
      return text.contains { Script.of($0) != nil } ? .own : nil
    }
    if foreign == .latin {
      let isName = text.first { Script.of($0) == .latin }?.properties.isUppercase ?? false
      let isSymbol =
        isName || token.hasDigit || prose.isPartOfName(at: index) || prose.isUnit(at: index)
      return isSymbol ? .symbol(foreign) : .foreign(foreign)
    }
    let isLetter = text.count == 1 && foreign.isAlphabet
    return isLetter ? .symbol(foreign) : .foreign(foreign)
  }
}

extension Script {
  /// Whether its single letters stand for quantities.
  fileprivate var isAlphabet: Bool { self == .greek || self == .latin || self == .cyrillic }
}

extension Prose {
  /// Whether a word is all in capitals.
  fileprivate func isAbbreviation(at index: Int) -> Bool {
    let text = text(of: tokens[index])
    return text == text.uppercased()
  }

  /// Whether a sign within a word joins it to another of Latin letters: “norton.com”, “x-ray”, “a/b”.
  fileprivate func isPartOfName(at index: Int) -> Bool {
    func joins(_ sign: Int, to other: Int) -> Bool {
      guard tokens.indices.contains(sign), tokens.indices.contains(other),
        let byte = mark(sign), Self.joints.contains(byte), bytes[Int(tokens[other].start)] < 0x80
      else { return false }
      return !tokens[sign].followsSpace && !tokens[max(index, other)].followsSpace
        && tokens[other].kind != .mark
    }
    return joins(index - 1, to: index - 2) || joins(index + 1, to: index + 2)
  }

  private static let joints = Set("./_-@".utf8)

  /// Whether it is a unit's symbol, behind a number or a stroke.
  fileprivate func isUnit(at index: Int) -> Bool {
    guard index > 0, Self.units.contains(text(of: tokens[index])) else { return false }
    return tokens[index - 1].kind == .number || tokens[index - 1].kind == .placeholder
      || mark(index - 1) == UInt8(ascii: "/")
  }

  /// Symbols of the SI, and others that health texts use in every script (BIPM, The International
  /// System of Units, 9th edition).
  private static let units: Set = [
    "bpm", "cal", "cm", "d", "dl", "dL", "ft", "g", "h", "in", "kcal", "kg", "kJ", "km", "l", "lb",
    "lbs", "m", "mcg", "mg", "min", "ml", "mL", "mm", "mmHg", "mmol", "ms", "oz", "s", "µg", "μg",
  ]
}
