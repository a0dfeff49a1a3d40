import YAML

/// The words of a lexicon that tell which text translates which: groups of words that mean the same
/// in every language whose lexicon has a group of that name.
struct MeaningWords: Sendable {
  /// For each meaning its words; one that ends in a hyphen stands for all that begin with it.
  var groups: [(name: String, words: [String])] = []

  init() {}

  init(groups: [(name: String, words: [String])]) {
    self.groups = groups
  }

  /// Every field is a meaning.
  init(_ reader: inout MappingReader) {
    groups = reader.keys.map { name in (name, reader.beginnings(name)) }
  }
}
