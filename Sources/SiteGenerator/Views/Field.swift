import Templates

/// One named value of a view: its name in templates, its type, and how it is read.
struct Field<View>: Sendable {
  let declaration: Schema.Field
  let value: @Sendable (View) -> Value

  init(
    _ name: String, _ type: ValueType, isOptional: Bool = false,
    _ value: @escaping @Sendable (View) -> Value
  ) {
    declaration = Schema.Field(name, type, isOptional: isOptional)
    self.value = value
  }

  static func text(
    _ name: String, _ read: @escaping @Sendable (View) -> String
  ) -> Field {
    Field(name, .text) { .text(read($0)) }
  }

  static func optionalText(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name, .text, isOptional: true) { read($0).map(Value.text) ?? .absent }
  }

  static func url(
    _ name: String, _ read: @escaping @Sendable (View) -> String
  ) -> Field {
    Field(name, .url) { .url(read($0)) }
  }

  static func optionalURL(
    _ name: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Field {
    Field(name, .url, isOptional: true) { read($0).map(Value.url) ?? .absent }
  }

  static func html(
    _ name: String, _ read: @escaping @Sendable (View) -> [UInt8]
  ) -> Field {
    Field(name, .html) { .html(read($0)) }
  }

  static func optionalHTML(
    _ name: String, _ read: @escaping @Sendable (View) -> [UInt8]?
  ) -> Field {
    Field(name, .html, isOptional: true) { read($0).map(Value.html) ?? .absent }
  }

  static func flag(
    _ name: String, _ read: @escaping @Sendable (View) -> Bool
  ) -> Field {
    Field(name, .flag) { .flag(read($0)) }
  }

  static func number(
    _ name: String, _ read: @escaping @Sendable (View) -> Int
  ) -> Field {
    Field(name, .number) { .number(read($0)) }
  }

  static func optionalNumber(
    _ name: String, _ read: @escaping @Sendable (View) -> Int?
  ) -> Field {
    Field(name, .number, isOptional: true) { read($0).map(Value.number) ?? .absent }
  }

  static func record<Part: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Part
  ) -> Field {
    Field(name, .record(Part.schema)) { .record(read($0).record) }
  }

  static func optionalRecord<Part: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Part?
  ) -> Field {
    Field(name, .record(Part.schema), isOptional: true) {
      read($0).map { .record($0.record) } ?? .absent
    }
  }

  static func optionalRecord<Part: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> PreparedRecord<Part>?
  ) -> Field {
    Field(name, .record(Part.schema), isOptional: true) {
      read($0).map { .record($0.record) } ?? .absent
    }
  }

  static func list<Element: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> PreparedList<Element>
  ) -> Field {
    Field(name, .list(Element.schema)) { .list(read($0).records) }
  }

  static func list<Element: TemplateView>(
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
