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

  package var record: Record {
    Record(Self.fields.map { $0.value(self) })
  }
}
