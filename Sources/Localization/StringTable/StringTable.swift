package import Diagnostics
import YAML

/// The messages of one locale, as its `strings.yml` gives them.
package struct StringTable: Sendable, Hashable {
  package enum Entry: Sendable, Hashable {
    case single(Located<Message>)
    /// One message for each plural category that the table gives; chosen by a count.
    case plural([PluralCategory: Located<Message>])
  }

  package let locale: LocaleID
  /// The locale's own file.
  package private(set) var path: String
  package private(set) var entries: [MessageKey: Entry] = [:]
  /// The keys of `entries` in the file's order.
  package private(set) var keys: [MessageKey] = []
  /// The file of the messages that the table takes from another one; nil where it takes none.
  private var basePath: String?
  /// The keys of those messages.
  package private(set) var inherited: Set<MessageKey> = []
  /// The keys of messages that say something else than the other table's.
  package private(set) var replaced: Set<MessageKey> = []

  package init(locale: LocaleID, path: String) {
    self.locale = locale
    self.path = path
  }

  package subscript(_ key: MessageKey) -> Entry? { entries[key] }

  /// Adds an entry behind the others; false, and nothing added, where the key is there already.
  package mutating func append(_ entry: Entry, for key: MessageKey) -> Bool {
    guard entries[key] == nil else { return false }
    entries[key] = entry
    keys.append(key)
    return true
  }

  /// The table with every message of another one of its locale that it has none of its own of, in the
  /// other's order and its own behind it.
  package func over(_ base: StringTable) -> StringTable {
    var table = base
    table.basePath = base.path
    table.path = path
    table.inherited = base.entries.keys.filter { entries[$0] == nil }.reduce(into: []) {
      $0.insert($1)
    }
    for key in keys {
      if let known = base.entries[key], known.texts != entries[key]?.texts {
        table.replaced.insert(key)
      }
      table.entries[key] = entries[key]
    }
    table.keys += keys.filter { base.entries[$0] == nil }
    return table
  }

  /// The file that a message stands in, or would be written into.
  package func path(of key: MessageKey) -> String {
    inherited.contains(key) ? basePath ?? path : path
  }

  /// Reads `strings.yml`: under the locale's id, messages in nested groups; a group whose keys are
  /// all plural categories is one message. The table is nil where the file is no YAML or does not
  /// begin with a locale's id.
  package static func parse(
    _ bytes: [UInt8], path: String, locale: LocaleID, pluralRules: PluralRules
  ) -> (table: StringTable?, diagnostics: [Diagnostic]) {
    let (node, diagnostics) = YAMLNode.parse(bytes, path: path, locale: locale.description)
    guard node != nil || diagnostics.isEmpty else { return (nil, diagnostics) }
    var reader = StringTableReader(
      StringTable(locale: locale, path: path), pluralRules: pluralRules)
    let isTable = reader.read(node)
    return (isTable ? reader.table : nil, diagnostics + reader.diagnostics)
  }
}

extension StringTable.Entry {
  /// What it says, form by form.
  fileprivate var texts: [PluralCategory?: Message] {
    switch self {
    case .single(let message): [nil: message.value]
    case .plural(let forms):
      Dictionary(uniqueKeysWithValues: forms.map { (Optional($0), $1.value) })
    }
  }
}
