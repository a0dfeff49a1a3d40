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
  package let path: String
  package private(set) var entries: [MessageKey: Entry] = [:]
  /// The keys of `entries` in the file's order.
  package private(set) var keys: [MessageKey] = []

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
