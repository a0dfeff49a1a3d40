import Language
import Localization

/// The glossary's terms by what they are called in a language, to find its everyday words for them.
struct EverydayWords {
  private struct Name {
    var words: [String]
    var everyday: [String]
  }

  private var names: [String: [Name]] = [:]

  init(_ terms: [Term]) {
    for term in terms where !term.plain.isEmpty {
      let everyday = term.plain.flatMap(SearchFolding.words)
      for name in term.ownNames.map(SearchFolding.words) {
        guard let first = name.first else { continue }
        names[first, default: []].append(Name(words: name, everyday: everyday))
      }
    }
  }

  /// Those for the terms that a text names.
  func words(for text: [String]) -> [String] {
    text.indices.flatMap { index -> [String] in
      (names[text[index]] ?? []).flatMap { name in
        text[index...].starts(with: name.words) ? name.everyday : []
      }
    }
  }
}
