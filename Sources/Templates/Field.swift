/// One named value of a view: its name in templates, its type, and how it is read.
package struct Field<View>: Sendable {
  let declaration: Schema.Field
  let value: @Sendable (View) -> Value

  init(
    _ name: String, _ type: ValueType, isOptional: Bool = false,
    _ value: @escaping @Sendable (View) -> Value
  ) {
    declaration = Schema.Field(name, type, isOptional: isOptional)
    self.value = value
  }

  package static func text(
    _ name: String, _ read: @escaping @Sendable (View) -> String
  ) -> Field {
    Field(name, .text) { .text(read($0)) }
  }

  package static func optionalText(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name, .text, isOptional: true) { read($0).map(Value.text) ?? .absent }
  }

  package static func url(
    _ name: String, _ read: @escaping @Sendable (View) -> String
  ) -> Field {
    Field(name, .url) { .url(read($0)) }
  }

  package static func optionalURL(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name, .url, isOptional: true) { read($0).map(Value.url) ?? .absent }
  }

  package static func html(
    _ name: String, _ read: @escaping @Sendable (View) -> [UInt8]
  ) -> Field {
    Field(name, .html) { .html(read($0)) }
  }

  package static func optionalHTML(
    _ name: String, _ read: @escaping @Sendable (View) -> [UInt8]?
  ) -> Field {
    Field(name, .html, isOptional: true) { read($0).map(Value.html) ?? .absent }
  }

  package static func flag(
    _ name: String, _ read: @escaping @Sendable (View) -> Bool
  ) -> Field {
    Field(name, .flag) { .flag(read($0)) }
  }

  package static func number(
    _ name: String, _ read: @escaping @Sendable (View) -> Int
  ) -> Field {
    Field(name, .number) { .number(read($0)) }
  }

  package static func optionalNumber(
    _ name: String, _ read: @escaping @Sendable (View) -> Int?
  ) -> Field {
    Field(name, .number, isOptional: true) { read($0).map(Value.number) ?? .absent }
  }

  package static func record<Part: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Part
  ) -> Field {
    Field(name, .record(Part.schema)) { .record(read($0).record) }
  }

  package static func optionalRecord<Part: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Part?
  ) -> Field {
    Field(name, .record(Part.schema), isOptional: true) {
      read($0).map { .record($0.record) } ?? .absent
    }
  }

  package static func optionalRecord<Part: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> PreparedRecord<Part>?
  ) -> Field {
    Field(name, .record(Part.schema), isOptional: true) {
      read($0).map { .record($0.record) } ?? .absent
    }
  }

  package static func list<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> PreparedList<Element>
  ) -> Field {
    Field(name, .list(Element.schema)) { .list(read($0).records) }
  }

  package static func list<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Element]
  ) -> Field {
    Field(name, .list(Element.schema)) { view in
      let elements = read(view)
      var records: [Record] = []
      records.reserveCapacity(elements.count)
      for element in elements { records.append(element.record) }
      return .list(records)
    }
  }
}
