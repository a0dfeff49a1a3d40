/// A type whose values a template shows: `fields` is the one place that names them, types them and
/// reads them.
package protocol TemplateView: Sendable {
  /// Declared as `static let`, so that it is made once a type.
  static var fields: [Field<Self>] { get }
}

extension TemplateView {
  /// What a template may name, for compiling; pages need only `record`.
  package static var schema: Schema {
    Schema(fields.map(\.declaration))
  }

  /// The values of this page, for rendering.
  package var record: Record {
    var values: [Value] = []
    let fields = Self.fields
    values.reserveCapacity(fields.count)
    for field in fields { values.append(field.value(self)) }
    return Record(values)
  }
}
