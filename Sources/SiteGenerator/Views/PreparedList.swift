import Templates

/// A list whose records are made once and shown on many pages.
struct PreparedList<Element: TemplateView>: Sendable {
  let records: [Record]

  init(_ elements: [Element]) {
    records = elements.map(\.record)
  }
}

/// A part of a page whose record is made once and shown on many pages.
struct PreparedRecord<View: TemplateView>: Sendable {
  let record: Record

  init(_ view: View) {
    record = view.record
  }
}
