extension LocaleID {
  /// The scripts that texts of the locale are written in; nil where none is known.
  package var scripts: Set<Script>? {
    switch scriptCode {
    case nil: nil
    case "Hans", "Hant", "Hanb": [.chinese, .bopomofo]
    case "Jpan", "Hrkt": [.chinese, .hiragana, .katakana]
    case "Kore": [.korean, .chinese]
    case let code?: Script(rawValue: code).map { [$0] }
    }
  }

  /// Whether spaces stand between its words, so that a program without a dictionary can tell words
  /// apart. Tibetan has a sign between syllables, and spaces between sentences.
  package var isSpacedInWords: Bool {
    guard let scripts else { return true }
    let unspaced: Set<Script> = [
      .bopomofo, .burmese, .hiragana, .katakana, .khmer, .lao, .thai, .tibetan,
    ]
    // Korean has Chinese characters too, and spaces.
    return scripts.isDisjoint(with: unspaced)
      && (!scripts.contains(.chinese) || scripts.contains(.korean))
  }

  private var scriptCode: String? {
    script ?? LikelyScripts.code(of: language, in: region)
  }
}
