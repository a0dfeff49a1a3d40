import Diagnostics
import YAML

extension MappingReader {
  /// A list of words; its entries may be lists themselves, so that lines stay short. Faulty entries
  /// and words that stand twice are reported and left out.
  mutating func words(_ key: String) -> [String] {
    phrases(key).compactMap { phrase in
      // An elided word stands with its apostrophe: “l'”.
      let isElided = phrase.value.hasSuffix("'") || phrase.value.hasSuffix("’")
      let word = isElided ? String(phrase.value.dropLast()) : phrase.value
      let tokens = Prose(word, vocabulary: .none).tokens
      if tokens.count == 1, tokens[0].isWord { return phrase.value }
      report(
        .fieldOutOfRange, at: phrase.range, "“\(phrase.value)” in \(key) is not one word.",
        help: "List single words here.")
      return nil
    }
  }

  /// A list of words in which a hyphen at the end stands for all that begin so: “respir-”.
  mutating func beginnings(_ key: String) -> [String] {
    phrases(key).compactMap { phrase in
      let word = phrase.value.hasSuffix("-") ? String(phrase.value.dropLast()) : phrase.value
      let tokens = Prose(word, vocabulary: .none).tokens
      if tokens.count == 1, tokens[0].isWord, word.unicodeScalars.count > 1 { return phrase.value }
      report(
        .fieldOutOfRange, at: phrase.range,
        "“\(phrase.value)” in \(key) is no word of two letters and more.",
        help: "List single words, or beginnings with a hyphen behind them.")
      return nil
    }
  }

  /// The same for parts of words, each of which is looked for in every word that no lexicon has.
  mutating func wordParts(_ key: String) -> [String] {
    let parts = words(key)
    guard parts.count > Self.mostWordParts, let node = node(key) else { return parts }
    report(
      .fieldOutOfRange, at: node.range,
      "\(key) has \(parts.count) entries; the limit is \(Self.mostWordParts).",
      help: "List whole words under common or function.")
    return Array(parts.prefix(Self.mostWordParts))
  }

  private static let mostWordParts = 200

  /// The same for texts of one or several words.
  mutating func phrases(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    var seen: Set<[UInt64]> = []
    return texts(of: node, key).filter { phrase in
      let digest = Prose(phrase.value, vocabulary: .none).tokens.map(\.hash)
      if !digest.isEmpty, seen.insert(digest).inserted { return true }
      report(
        .fieldOutOfRange, at: phrase.range,
        digest.isEmpty
          ? "“\(phrase.value)” in \(key) is no word." : "“\(phrase.value)” stands twice in \(key).",
        help: "Remove it.")
      return false
    }
  }

  private mutating func texts(of node: YAMLNode, _ key: String) -> [Located<String>] {
    guard case .sequence(let elements) = node.content else {
      reportNoList(node, key)
      return []
    }
    return elements.flatMap { element -> [Located<String>] in
      switch element.content {
      case .scalar(let text, _): return [Located(value: text, range: element.range)]
      case .sequence(let inner):
        return inner.compactMap { node in
          if case .scalar(let text, _) = node.content {
            return Located(value: text, range: node.range)
          }
          reportNoList(node, key)
          return nil
        }
      case .mapping:
        reportNoList(element, key)
        return []
      }
    }
  }

  private mutating func reportNoList(_ node: YAMLNode, _ key: String) {
    report(
      .fieldOutOfRange, at: node.range, "\(key) must be a list of words.",
      help: "Write it like [one, two, three].")
  }
}

extension MappingReader {
  /// Lists of words and phrases by name, such as the words of each unit.
  mutating func phraseGroups(_ key: String) -> [(name: String, phrases: [String])] {
    groups(key).map { name, phrases in (name, phrases.map(\.value)) }
  }

  /// Words and phrases with the number that each means: a whole number or a fraction such as 1/2.
  mutating func numbers(_ key: String) -> [(phrase: String, value: Ratio)] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.content else {
      report(
        .fieldOutOfRange, at: node.range, "\(key) must name a number for each word.",
        help: "Write it like {two: 2, half: 1/2}.")
      return []
    }
    return entries.compactMap { entry in
      if case .scalar(let text, _) = entry.value.content, let value = Ratio(text) {
        return (entry.key, value)
      }
      report(
        .fieldOutOfRange, at: entry.value.range, "The value of “\(entry.key)” is no number.",
        help: "Write a whole number, or a fraction such as 1/2.")
      return nil
    }
  }

  private mutating func groups(_ key: String) -> [(name: String, phrases: [Located<String>])] {
    let found = mapping(key) { reader in
      reader.keys.map { name in (name, reader.phrases(name)) }
    }
    return found ?? []
  }
}
