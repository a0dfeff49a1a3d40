/// The fields of a mapping, as its reader asks for them.
package struct MappingShape: Sendable, Hashable {
  package struct Field: Sendable, Hashable {
    package let name: String
    package fileprivate(set) var value: ValueShape
    package fileprivate(set) var isRequired: Bool
    /// Whether nothing may stand behind its name, as if it were absent.
    package fileprivate(set) var mayBeEmpty = true
  }

  /// What two fields are to each other.
  package enum Relation: Sendable, Hashable {
    case exactlyOne(String, String)
    case atMostOne(String, String)
    /// Both or neither.
    case together(String, String)
  }

  /// In the order in which they are asked for.
  package private(set) var fields: [Field] = []
  package private(set) var relations: [Relation] = []

  /// A field that is asked for in two ways may be either; a look at it says nothing.
  mutating func add(_ name: String, _ value: ValueShape, isRequired: Bool) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      return fields.append(Field(name: name, value: value, isRequired: isRequired))
    }
    let known = fields[index].value
    if isRequired { fields[index].isRequired = true }
    if value == .unknown || value == known { return }
    fields[index].value = known == .unknown ? value : .either(known, value)
  }

  mutating func forbidEmpty(_ name: String) {
    add(name, .unknown, isRequired: false)
    for index in fields.indices where fields[index].name == name {
      fields[index].mayBeEmpty = false
    }
  }

  mutating func add(_ relation: Relation) {
    relations.append(relation)
  }
}
