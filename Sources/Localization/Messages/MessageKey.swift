/// The name of a message in every locale's string table: the nested keys joined with dots, such as
/// `nav.home`.
package struct MessageKey: RawRepresentable, Sendable, Hashable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension MessageKey: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    rawValue = value
  }
}

extension MessageKey: CustomStringConvertible {
  package var description: String { rawValue }
}

extension MessageKey: Comparable {
  package static func < (left: MessageKey, right: MessageKey) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
