import Templates

/// A type whose values a template shows: `fields` is the one place that names them, types them and
/// reads them.
protocol TemplateView: Sendable {
  /// Declared as `static let`, so that it is made once a type.
  static var fields: [Field<Self>] { get }
}

extension TemplateView {
  /// What a template may name, for compiling; pages need only `record`.
  static var schema: Schema {
    Schema(fields.map(\.declaration))
  }

  /// The values of this page, for rendering.
  var record: Record {
    var values: [Value] = []
    let fields = Self.fields
    values.reserveCapacity(fields.count)
    for field in fields { values.append(field.value(self)) }
    return Record(values)
  }
}
