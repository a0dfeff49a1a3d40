/// The names that a template finds in one scope, in the order in which a `Record` holds the values.
package struct Schema: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    package var name: String
    package var type: ValueType
    package var isOptional: Bool

    package init(_ name: String, _ type: ValueType, isOptional: Bool = false) {
      self.name = name
      self.type = type
      self.isOptional = isOptional
    }
  }

  package let fields: [Field]
  private let slots: [String: Int]

  /// Where a name stands twice, the first field has it.
  package init(_ fields: [Field]) {
    self.fields = fields
    slots = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func slot(of name: String) -> Int? {
    slots[name]
  }
}
