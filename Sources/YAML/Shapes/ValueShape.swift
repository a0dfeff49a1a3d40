/// What may stand in a place of a file, as its reader asks for it.
package indirect enum ValueShape: Sendable, Hashable {
  /// The reader looks at it, and does not say what it may be.
  case unknown
  /// The reader knows the field and refuses it.
  case nothing
  case text(TextForm)
  /// `true` or `false`.
  case flag
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  /// One of these names.
  case choice([String])
  case list(ListShape)
  case mapping(MappingShape)
  case named(NamedShape)
  case either(ValueShape, ValueShape)
}

/// A list, and what each of its entries may be.
package struct ListShape: Sendable, Hashable {
  package let element: ValueShape
  package let count: ClosedRange<Int>
  /// Whether no entry may stand twice.
  package let isUnique: Bool

  package init(
    _ element: ValueShape, count: ClosedRange<Int> = 0...Int.max, isUnique: Bool = false
  ) {
    self.element = element
    self.count = count
    self.isUnique = isUnique
  }
}

/// A mapping whose keys are names of the author's choice, and what stands behind each.
package struct NamedShape: Sendable, Hashable {
  package let value: ValueShape
  package let names: TextForm
  /// The most names that it may have.
  package let limit: Int

  package init(_ value: ValueShape, names: TextForm = .any, limit: Int = .max) {
    self.value = value
    self.names = names
    self.limit = limit
  }
}
